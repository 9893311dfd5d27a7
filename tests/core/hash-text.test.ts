import { expect, test } from 'vitest';
import { hashText } from '../../src/core/hash-text.ts';

/** Test vectors of the FNV reference code. */
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('hashes "%s" as FNV-1a does', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});
