/** Finds the command that the arguments name, and runs it. */
import { Command, CommanderError } from 'commander';
import { nearest } from '../core/nearest.ts';
import { EXIT, type UserError } from '../core/user-error.ts';
import { LANGUAGES } from '../core/words/languages.ts';
import { loadWords } from '../core/words/load-words.ts';
import type { ErrorWords } from '../core/words/words.ts';
import { analyzeCommand } from './analyze/analyze.ts';
import { buildCommand } from './build/build.ts';
import { checkCommand } from './check/check.ts';
import type { Door } from './door.ts';
import { asksForHelp, explainCommands, layOutHelp } from './explain-commands.ts';
import { exportCommand } from './export/export.ts';
import { gradebookCommand } from './gradebook/gradebook.ts';
import { importCommand } from './import/import.ts';
import { LANGUAGE_OPTION, meantLanguage, wantedLanguage } from './language-option.ts';
import { listCommand } from './list/list.ts';
import { playCommand } from './play/play.ts';
import { practiceCommand } from './practice/practice.ts';
import { programName } from './program-name.ts';
import { reportError } from './report-error.ts';
import { reviewCommand } from './review/review.ts';
import { statsCommand } from './stats/stats.ts';
import { tutorialCommand } from './tutorial/tutorial.ts';
import { usageError } from './usage-error.ts';
import { xrayCommand } from './xray/xray.ts';

// The door needs them outside of a command, and one chunk less loads faster.
export { loadWords, programName, reportError, wantedLanguage };

/** What is left of the option once the languages that are known are taken out of the command line. */
function readLanguage(value: string): never {
  const meant = meantLanguage(value);
  throw usageError('bad-value', (words) => words.value.language(value, LANGUAGES, meant));
}

/** Runs the program for one command line, reports what goes wrong, and returns the exit code. */
export async function run(door: Door): Promise<number> {
  try {
    return await runCommand(door);
  } catch (error) {
    return await reportError(error, door);
  }
}

/** Rejects with a UserError for what the user can mend, a wrong command line included. */
async function runCommand(door: Door): Promise<number> {
  let exitCode: number = EXIT.done;
  const finish = (code: number) => {
    exitCode = code;
  };
  const program = new Command(door.program.plain.with('').trimEnd())
    .version(door.version, '-V, --version')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => door.stdout.write(text),
      // What commander says about a wrong command line is said in our words instead.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(100, door.stdout.columns ?? 80),
    });
  const help = asksForHelp(door.argv) ? await door.words.loadHelp() : null;
  if (help !== null) layOutHelp(program, help);
  // They inherit the settings above, because they are made after them.
  const commands = [
    playCommand(program, door, finish),
    tutorialCommand(program, door, finish),
    practiceCommand(program, door, finish),
    buildCommand(program, door, finish),
    analyzeCommand(program, door, finish),
    xrayCommand(program, door, finish),
    exportCommand(program, door, finish),
    importCommand(program, door, finish),
    checkCommand(program, door, finish),
    listCommand(program, door, finish),
    reviewCommand(program, door, finish),
    statsCommand(program, door, finish),
    gradebookCommand(program, door, finish),
  ];
  for (const command of commands) command.option(`${LANGUAGE_OPTION} <language>`, '', readLanguage);
  if (help !== null) {
    // Every command takes it, so the program is said to.
    program.option(`${LANGUAGE_OPTION} <language>`, '', readLanguage);
    explainCommands(program, commands, help, door);
  }
  try {
    await program.parseAsync(withCommand(door.argv), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    throw refusalOf(error, program, commands, door);
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

/** How commander tells of a value that is none of an option's choices. */
const WRONG_CHOICE =
  /option '(?:-\w, )?(--[\w-]+)[^']*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/;

type UsageWords = ErrorWords['usage'];

function tooMany(words: UsageWords, command: string): string {
  if (['stats', 'practice', 'tutorial'].includes(command)) return words.optionsOnly(command);
  return command === 'gradebook' || command === 'list' ? words.oneFolder(command) : words.oneArticle(command);
}

/** What is wrong with the command line, in our words. */
function refusalOf(
  error: CommanderError,
  program: Command,
  commands: readonly Command[],
  { argv, program: name }: Door,
): UserError {
  const command = commands.find((candidate) => withCommand(argv)[0] === candidate.name()) ?? program;
  const help = name.with(command === program ? '--help' : `${command.name()} --help`);
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const refused = (code: string, message: (words: UsageWords) => string, meant: string | null = null) =>
    usageError(code, ({ usage }) => ({ message: message(usage), hint: usage.hint(meant, help) }), error);
  const unknownCommand = (word: string, before = '') => {
    const meant = nearest(word, [...commands.map((known) => known.name()), 'help']);
    const path = meant === null && before === '' && /[./]/.test(word) ? `play ${word}` : null;
    const suggestion = meant === null ? path : `${before}${meant}`;
    const typed = suggestion === null ? null : name.with(suggestion);
    return refused('unknown-command', (words) => words.unknownCommand(word), typed);
  };
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(argv[0] ?? named);
    case 'commander.help':
      return unknownCommand(argv[1] ?? named, 'help ');
    case 'commander.unknownOption': {
      const options = [...command.options, ...program.options].map((option) => option.long ?? '');
      const meant = nearest(named, [...options, '--help']);
      return refused('unknown-option', (words) => words.unknownOption(named), meant);
    }
    case 'commander.optionMissingArgument':
      return refused('missing-value', (words) => words.needsValue(named));
    case 'commander.missingMandatoryOptionValue':
      return refused('missing-option', (words) =>
        words.needsOption(command.name(), named.replace(/,? <.*/, '')),
      );
    case 'commander.missingArgument':
      return refused('missing-argument', (words) => {
        if (command.name() === 'check') return words.needsPack('check');
        return command.name() === 'gradebook'
          ? words.needsFolder('gradebook')
          : words.needsArticle(command.name());
      });
    case 'commander.excessArguments':
      return refused('too-many-arguments', (words) => tooMany(words, command.name()));
    case 'commander.invalidArgument': {
      const [, option = '', value = '', choices = ''] = WRONG_CHOICE.exec(error.message) ?? [];
      const known = choices.split(', ');
      return usageError('bad-value', (words) =>
        words.value.choice(option, value, known, nearest(value, known)),
      );
    }
    default:
      return refused('wrong-usage', (words) => words.other(error.message.replace(/^error: /, '')));
  }
}
