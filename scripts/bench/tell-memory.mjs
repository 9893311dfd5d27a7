/** Loaded into a program that is measured: on SIGUSR2 it writes how much memory is in use, with the garbage gone. */
import { renameSync, writeFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  globalThis.gc();
  const file = process.env.SAYSWHO_BENCH_MEMORY;
  writeFileSync(`${file}.part`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.part`, file);
});
