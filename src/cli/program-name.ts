/** How the person at the keyboard starts this program, so that what it tells them to type works for them. */
import { basename, isAbsolute, relative } from 'node:path';

/** What to type, as words for a shell. */
export interface ProgramName {
  /** What the program is started by: "sayswho", "npm start", "node dist/sayswho.js". */
  readonly alone: string;
  /** The same with arguments behind it: "npm start -- play news.txt". */
  with(args: string): string;
  /** The same where the output is read by another program: `npm start` adds lines of its own to it. */
  inPipe(args: string): string;
}

export interface ProgramStart {
  /** npm tells by variables what it was asked to run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute path of the script that Node was given. */
  readonly script: string;
  readonly directory: string;
}

/** The name of the program for somebody who started it like this. */
export function programName({ env, script, directory }: ProgramStart): ProgramName {
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

function named(name: string): ProgramName {
  const withArgs = (args: string) => `${name} ${args}`;
  return { alone: name, with: withArgs, inPipe: withArgs };
}

/** One word for a POSIX shell. */
export function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
