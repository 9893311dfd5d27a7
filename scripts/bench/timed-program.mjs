/** Times a whole run of a program that needs no terminal. */
import { spawn } from 'node:child_process';

/**
 * Milliseconds that it takes; rejects where it fails.
 * @param {string[]} args for Node
 */
export function timedProgram(args) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`node ${args.slice(0, 2).join(' ')} ended with ${code}`));
    });
  });
}
