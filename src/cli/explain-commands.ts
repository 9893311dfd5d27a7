/** Puts what --help says into the commands: it is loaded only when somebody asks for it. */
import type { Command, Option } from 'commander';
import { ROUND_KINDS } from '../core/quiz/quiz.ts';
import type { HelpFacts } from '../core/words/help-facts.ts';
import { LANGUAGES } from '../core/words/languages.ts';
import type { HelpWords } from '../core/words/words.ts';
import { DATA_DIR } from '../io/store/data-folder.ts';
import type { Door } from './door.ts';
import { LANGUAGE_OPTION } from './language-option.ts';
import { COUNT } from './play/play-options.ts';

const HELP_FLAGS = '-h, --help';

/** Whether the arguments ask for help, on the program or on a command. */
export function asksForHelp(argv: readonly string[]): boolean {
  return argv[0] === 'help' || argv.some((argument) => argument === '-h' || argument === '--help');
}

/** What an option is for, which values it takes and what it usually is. */
function optionDescription(words: HelpWords, option: Option): string {
  const { argChoices, defaultValue, defaultValueDescription, description } = option;
  const takesValue = option.required || option.optional;
  const usual = takesValue && defaultValue !== undefined ? (defaultValueDescription ?? defaultValue) : null;
  return [
    description,
    ...(argChoices ? [words.choices(argChoices)] : []),
    ...(usual === null ? [] : [words.usual(String(usual))]),
  ].join(' ');
}

/** Of a text with words of commander's own, each in the words of the language. */
function translated(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((told, [own, other]) => told.replace(own, other), text);
}

/** Lays out help in the words of a language; to be called before the commands are made, which take the layout over. */
export function layOutHelp(program: Command, words: HelpWords): void {
  program.configureHelp({
    styleTitle: (title) => translated(title, words.titles),
    styleUsage: (usage) => translated(usage, words.placeholders),
    optionDescription: (option) => optionDescription(words, option),
  });
}

/** Tells of the program and of each command and option what it does. */
export function explainCommands(
  program: Command,
  commands: readonly Command[],
  words: HelpWords,
  { program: typed }: Pick<Door, 'program'>,
): void {
  const facts: HelpFacts = {
    // Made for any language, and no wider than a screen.
    typed: typed.plain,
    count: COUNT,
    rounds: ROUND_KINDS,
    languages: LANGUAGES,
    dataFolder: DATA_DIR,
  };
  program
    .description(words.about)
    .helpOption(HELP_FLAGS, words.ofProgram)
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', words.after(facts));
  for (const option of program.options) {
    if (option.long === '--version') option.description = words.version;
    if (option.long === LANGUAGE_OPTION) option.description = words.language(facts);
  }
  for (const command of commands) explain(command, words, facts);
}

function isCommand(name: string, { commands }: HelpWords): name is keyof HelpWords['commands'] {
  return Object.hasOwn(commands, name);
}

function explain(command: Command, words: HelpWords, facts: HelpFacts): void {
  const name = command.name();
  if (!isCommand(name, words)) throw new RangeError(`there is no help on ${name}`);
  const { summary, description, argument, options, after } = words.commands[name](facts);
  command.summary(summary).description(description).helpOption(HELP_FLAGS, words.ofCommand);
  if (after !== '') command.addHelpText('after', after);
  for (const each of command.registeredArguments) each.description = argument;
  for (const option of command.options) {
    const long = option.long ?? '';
    option.description = long === LANGUAGE_OPTION ? words.language(facts) : (options[long] ?? '');
  }
}
