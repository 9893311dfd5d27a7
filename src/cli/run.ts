/** Finds the command that the arguments name, and runs it. */
import { Command, CommanderError } from 'commander';
import { nearest } from '../core/nearest.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { analyzeCommand } from './analyze.ts';
import type { Door } from './door.ts';
import { playCommand } from './play.ts';
import { reportError } from './report-error.ts';

// The door needs it for what goes wrong outside of a command, and one chunk less loads faster.
export { reportError };

const ABOUT =
  'Says who? A news-literacy game for the terminal: credit quotes, spot the claims that an article does not vouch for, judge how firmly things are said.';

const AFTER = `
Without a command, sayswho opens its home screen; it then takes the options
of "play".

Examples:
  sayswho                          choose one of the bundled articles
  sayswho play article.txt         play an article of your own
  sayswho analyze article.txt      see what the program finds in it

Exit codes: 0 done, 2 wrong usage, 65 unusable input, 66 cannot be read,
69 cannot be fetched, 70 a bug.`;

/** Runs the program for one command line, reports what goes wrong, and returns the exit code. */
export async function run(door: Door): Promise<number> {
  try {
    return await runCommand(door);
  } catch (error) {
    return reportError(error, door.stderr, door.env);
  }
}

/** Rejects with a UserError for what the user can mend, a wrong command line included. */
async function runCommand(door: Door): Promise<number> {
  let exitCode: number = EXIT.done;
  const finish = (code: number) => {
    exitCode = code;
  };
  const program = new Command('sayswho')
    .description(ABOUT)
    .version(door.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the program or a command')
    .addHelpText('after', AFTER)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => door.stdout.write(text),
      // What commander says about a wrong command line is said in our words instead.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(100, door.stdout.columns ?? 80),
    });
  // Both inherit the settings above, because they are made after them.
  const commands = [playCommand(program, door, finish), analyzeCommand(program, door, finish)];
  try {
    await program.parseAsync(withCommand(door.argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    throw usageError(error, program, commands, door.argv);
  }
  return exitCode;
}

/** The arguments with the command "play" in front where none is named: `sayswho --seed 7`. */
function withCommand(argv: readonly string[]): string[] {
  const first = argv[0];
  const ofProgram = ['-h', '--help', '-V', '--version'];
  const named = first !== undefined && (!first.startsWith('-') || ofProgram.includes(first));
  return named ? [...argv] : ['play', ...argv];
}

/** What is wrong with the command line, in our words. */
function usageError(
  error: CommanderError,
  program: Command,
  commands: readonly Command[],
  argv: readonly string[],
): UserError {
  const command = commands.find((candidate) => withCommand(argv)[0] === candidate.name()) ?? program;
  const help = command === program ? 'sayswho --help' : `sayswho ${command.name()} --help`;
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const usage = (code: string, message: string, suggestion: string | null = null) =>
    new UserError(code, message, {
      hint: `${suggestion === null ? '' : `Did you mean ${suggestion}? `}See: ${help}`,
      exitCode: EXIT.usage,
      cause: error,
    });
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(argv[0] ?? named, commands, usage);
    case 'commander.unknownOption': {
      const options = [...command.options, ...program.options].map((option) => option.long ?? '');
      return usage('unknown-option', `unknown option ${named}`, nearest(named, [...options, '--help']));
    }
    case 'commander.optionMissingArgument':
      return usage('missing-value', `the option ${named} needs a value`);
    case 'commander.missingArgument':
      return usage(
        'missing-argument',
        `"${command.name()}" needs an article: a file, a URL, or - for standard input`,
      );
    case 'commander.excessArguments':
      return usage('too-many-arguments', `"${command.name()}" takes one article at a time`);
    default:
      return usage('wrong-usage', error.message.replace(/^error: /, ''));
  }
}

function unknownCommand(
  word: string,
  commands: readonly Command[],
  usage: (code: string, message: string, suggestion?: string | null) => UserError,
): UserError {
  const meant = nearest(word, [...commands.map((command) => command.name()), 'help']);
  if (meant === null && /[./]/.test(word)) {
    return usage('unknown-command', `unknown command ${word}`, `sayswho play ${word}`);
  }
  return usage('unknown-command', `unknown command ${word}`, meant === null ? null : `sayswho ${meant}`);
}
