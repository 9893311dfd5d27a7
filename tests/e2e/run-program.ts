/** Runs the built program without a terminal, as a script would. */
import { spawn } from 'node:child_process';
import { freshDataFolder } from './data-folder.ts';
import { outsideNpm, program } from './player.ts';

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What standard input holds; empty by default. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** For Node itself. */
  readonly nodeOptions?: readonly string[];
}

/** Resolves when the program has ended. */
export function runProgram(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { input = '', env = {}, cwd, nodeOptions = [] } = options;
  const child = spawn(process.execPath, [...nodeOptions, program, ...args], {
    cwd,
    env: { ...outsideNpm(process.env), SAYSWHO_DATA_DIR: freshDataFolder(), ...env },
    stdio: 'pipe',
    // A session of its own has no /dev/tty: nobody is there to answer.
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  // A program that does not read its input closes it.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
