/** Data folders for programs under test: the one of whoever runs the tests is never touched. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the set-up of the tests says that all of them lie, to be deleted in the end. */
export const DATA_ROOT = 'SAYSWHO_TEST_DATA_ROOT';

/** The path of a folder that nobody has used yet; it is not made. */
export function freshDataFolder(): string {
  const root = process.env[DATA_ROOT] ?? mkdtempSync(join(tmpdir(), 'sayswho-data-'));
  return join(root, randomUUID());
}
