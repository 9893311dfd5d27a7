/**
 * Decides which modules share a file. What is used by many commands would be spread over sixty files, and each costs a good half
 * of a millisecond before the first frame.
 */
import { join } from 'node:path';

/** What every command needs. */
const COMMANDS = /[\\/]src[\\/]cli[\\/]run\.ts$|[\\/]words[\\/]english[\\/]catalog\.ts$/;

/** Of what the first frame needs, what other commands use as well: they must not load a whole screen for it. */
const WITHOUT_SCREEN = /[\\/]src[\\/](?:core|io)[\\/]/;

/**
 * Groups for Rolldown, which put a module into the first that wants it; what none wants goes where the bundler sees fit.
 * @param {string} root the folder of the project
 */
export function chunkGroups(root) {
  const screen = join(root, 'src/cli/play/play-on-screen.ts');
  let drawn = null;
  const draws = (id, context) => {
    drawn ??= withImports(screen, context);
    return drawn.has(id);
  };
  return [
    { name: 'start', test: COMMANDS, priority: 3 },
    {
      debugName: 'game',
      name: (id, context) => (WITHOUT_SCREEN.test(id) && draws(id, context) ? 'game' : null),
      priority: 2,
    },
    { debugName: 'screen', name: (id, context) => (draws(id, context) ? 'screen' : null), priority: 1 },
  ];
}

/** The ids of a module and of all that are loaded with it. */
function withImports(id, context) {
  const ids = new Set([id]);
  // A set goes on to what is added while it is gone through.
  for (const each of ids)
    for (const imported of context.getModuleInfo(each)?.importedIds ?? []) ids.add(imported);
  return ids;
}
