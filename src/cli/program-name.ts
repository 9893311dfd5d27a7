/** How the person at the keyboard starts this program, so that what it tells them to type works for them. */
import { basename, isAbsolute, relative } from 'node:path';
import type { Typed } from '../core/words/help-facts.ts';
import type { Language } from '../core/words/languages.ts';
import { LANGUAGE_OPTION } from './language-option.ts';

/** What to type, as words for a shell. */
export interface ProgramName extends Typed {
  /** What the program is started by: "sayswho", "npm start", "node dist/sayswho.js"; "sayswho --lang es" where that was given. */
  readonly alone: string;
  /** The same with arguments behind it: "npm start -- play news.txt". */
  with(args: string): string;
  /** The same where the output is read by another program: `npm start` adds lines of its own to it. */
  inPipe(args: string): string;
  /** The same without a language, for examples and usage lines. */
  readonly plain: Typed;
}

export interface ProgramStart {
  /** npm tells by variables what it was asked to run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute path of the script that Node was given. */
  readonly script: string;
  readonly directory: string;
  /** The language that was given on the command line, which the next one needs as well; null where none was. */
  readonly given: Language | null;
}

/** The name of the program for somebody who started it like this. */
export function programName({ given, ...start }: ProgramStart): ProgramName {
  const plain = plainName(start);
  if (given === null) return { ...plain, plain };
  const language = `${LANGUAGE_OPTION} ${given}`;
  return {
    alone: plain.with(language),
    with: (args) => plain.with(`${args} ${language}`),
    inPipe: (args) => plain.inPipe(`${args} ${language}`),
    plain,
  };
}

function plainName({ env, script, directory }: Omit<ProgramStart, 'given'>): Typed {
  if (env.npm_command === 'exec') return named('npx sayswho');
  if (env.npm_lifecycle_event === 'start' && env.npm_package_name === 'sayswho') {
    return { ...named('npx sayswho'), alone: 'npm start', with: (args) => `npm start -- ${args}` };
  }
  // Installed, the script is a link without an extension, or lies where Windows keeps what the link starts.
  const installed = !basename(script).endsWith('.js') || /[\\/]node_modules[\\/]sayswho[\\/]/.test(script);
  if (installed) return named('sayswho');
  const path = relative(directory, script);
  return named(`node ${quoted(path.startsWith('..') || isAbsolute(path) ? script : path)}`);
}

function named(name: string): Typed {
  const withArgs = (args: string) => `${name} ${args}`;
  return { alone: name, with: withArgs, inPipe: withArgs };
}

/** One word for a POSIX shell. */
export function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
