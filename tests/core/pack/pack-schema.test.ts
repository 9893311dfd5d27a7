import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packJsonSchema } from '../../../src/core/pack/pack-schema.ts';
import { changed, PACK, refusal } from './written-pack.ts';

const root = join(import.meta.dirname, '../../..');

function published(): object {
  return JSON.parse(readFileSync(join(root, 'schemas/pack.schema.json'), 'utf8'));
}

describe('the published JSON Schema', () => {
  const accepts = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(published());

  test('is the one that packs are read with (node scripts/write-pack-schema.ts writes it)', () => {
    expect(published()).toEqual(packJsonSchema());
  });

  const files = readdirSync(join(root, 'questions')).filter((file) => file.endsWith('.yaml'));
  test.each(files)('accepts %s', (file) => {
    accepts(parse(readFileSync(join(root, 'questions', file), 'utf8')));
    expect(accepts.errors).toBeNull();
  });

  test('accepts every form of evidence', () => {
    const forms = ['Jo', '{exact: Jo}', '{passage: Jo, cue: [a, {exact: b, suffix: c}], content: d}'];
    for (const form of forms) {
      expect(accepts(parse(changed('evidence: The last ferry left on Sunday.', `evidence: ${form}`)))).toBe(
        true,
      );
    }
  });

  test.each([
    ['an unknown key', 'license:', 'licence:'],
    ['a missing key', 'license: CC0-1.0\n', ''],
    ['a newer version', 'sayswho: 1', 'sayswho: 2'],
    ['a status that is none', 'own-voice', 'own-voise'],
    ['evidence that is none', 'evidence: The last ferry left on Sunday.', 'evidence: 7'],
    ['an entry of no kind', 'claim: The', 'clam: The'],
  ])('refuses %s, as the program does', (_, before, after) => {
    const yaml = changed(before, after);
    expect(accepts(parse(yaml))).toBe(false);
    expect(refusal(yaml).exitCode).toBe(65);
  });

  test('accepts what the tests of the program start from', () => {
    expect(accepts(parse(PACK))).toBe(true);
  });
});
