/** A folder for files that a test writes, gone when the test file is done. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

export interface TempFolder {
  readonly path: string;
  /** Writes the file and returns its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** To be called at the top of a test file. */
export function tempFolder(): TempFolder {
  let path = '';
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'sayswho-io-'));
  });
  afterAll(() => rm(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    async write(name, content) {
      const file = join(path, name);
      await writeFile(file, content);
      return file;
    },
  };
}
