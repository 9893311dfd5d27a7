/** The option "--lang", which every command has: it is looked for before the words are loaded that commands are told in. */
import { LANGUAGES, type Language, languageNamed, languageOf } from '../core/words/languages.ts';

export const LANGUAGE_OPTION = '--lang';

export interface WantedLanguage {
  readonly language: Language;
  /** The one that the arguments name; null where none is named. */
  readonly given: Language | null;
  /** The arguments without the option; one with a value that is no language is left where it is, to be refused. */
  readonly argv: readonly string[];
}

/** The language that the arguments name, wherever they do, or else the environment. */
export function wantedLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): WantedLanguage {
  const rest: string[] = [];
  let given: Language | null = null;
  const wanted = (left: readonly string[]) => ({ language: given ?? languageOf(env), given, argv: left });
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index]!;
    // Behind this, arguments are names of files.
    if (argument === '--') return wanted([...rest, ...argv.slice(index)]);
    const isApart = argument === LANGUAGE_OPTION;
    const value = isApart ? argv[index + 1] : valueIn(argument);
    const named = value === undefined ? null : languageNamed(value);
    if (named === null) {
      rest.push(argument);
      continue;
    }
    given = named;
    if (isApart) index++;
  }
  return wanted(rest);
}

/** The value of "--lang=es". */
function valueIn(argument: string): string | undefined {
  const start = `${LANGUAGE_OPTION}=`;
  return argument.startsWith(start) ? argument.slice(start.length) : undefined;
}

/** What people type for a language whose code they do not know. */
const NAMES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:en[_.@-]|eng|ing)/i,
  es: /^(?:es[_.@-]|esp|spa|cas|sp)/i,
};

/** The language that a wrong value may stand for: "spanish", "es_MX"; null for none. */
export function meantLanguage(value: string): Language | null {
  return LANGUAGES.find((language) => NAMES[language].test(value)) ?? null;
}
