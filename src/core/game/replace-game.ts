/** A game that was left is given up for a new one only once something is done in the new one. */
import type { Effect, Step } from './effect.ts';
import { keep, keepBegun } from './keep.ts';

/** The sort of what is kept, null where nothing is; of a hunt under way, whether something is flagged yet. */
function recordOf(effect: Effect) {
  if (effect.type !== 'keep') return null;
  const { record } = effect;
  if (record.what !== 'hunting') return record.what;
  return record.hunt.flags.length > 0 ? 'flagged' : 'looked';
}

/** Until then nothing is kept of the new game: neither that it began, nor that it ended without an answer, nor which sentences were looked at. */
function isPremature(effect: Effect): boolean {
  const what = recordOf(effect);
  return what === 'begun' || what === 'abandoned' || what === 'looked';
}

function isDeed(effect: Effect): boolean {
  const what = recordOf(effect);
  return what === 'answered' || what === 'hunted' || what === 'flagged';
}

/** The step with what is kept put off, or with the old game given up and the new one begun before the first answer or the first flag. */
export function withReplacement({ state, effects }: Step): Step {
  const { replaces } = state;
  if (replaces === null) return { state, effects };
  const others = effects.filter((effect) => !isPremature(effect));
  if (!others.some(isDeed))
    return others.length === effects.length ? { state, effects } : { state, effects: others };
  const begun = [...keep(state, { what: 'declined', id: replaces }), ...keepBegun(state)];
  return { state: { ...state, replaces: null }, effects: [...begun, ...others] };
}
