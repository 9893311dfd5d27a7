/** What a player is told of what SQLite reports. */
import { expect, test } from 'vitest';
import { UserError } from '../../../src/core/user-error.ts';
import { explained } from '../../../src/io/store/sqlite-errors.ts';
import { ENGLISH } from '../../fixtures/english.ts';

/** As `node:sqlite` throws it. */
const reported = (errcode: number) => Object.assign(new Error('disk I/O error'), { errcode });

async function told(errcode: number): Promise<string> {
  const error = explained(reported(errcode), '/data/history.db');
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).say(await ENGLISH.loadErrors()).message;
}

test.each([
  ['the file cannot grow', 13],
  ['what the connections share cannot grow', 4874],
])('a full disk is told as one where %s', async (_where, errcode) => {
  expect(await told(errcode)).toContain('the disk is full');
});

test('any other failure of the disk is not', async () => {
  expect(await told(10)).not.toContain('the disk is full');
});
