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

  test('has a name of its own', () => {
    expect(published()).toMatchObject({ $id: 'urn:sayswho:pack:1' });
  });

  test('describes every key that a person writes, for editors to show', () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value)) {
            const text = JSON.stringify(property);
            if (!text.includes('"description"') && !text.includes('"$ref"'))
              undescribed.push(`${path}.${name}`);
          }
        }
        walk(value, key === 'properties' ? path : `${path}.${key}`);
      }
    };
    walk(published(), '');
    expect(undescribed).toEqual([]);
  });

  test.each([
    ['an empty text', 'license: CC0-1.0', 'license: ""'],
    ['a number for a text', 'license: CC0-1.0', 'license: 7'],
    ['a text for true or false', 'invented: true', 'invented: "yes"'],
    ['a long title', 'title: The', `title: ${'x'.repeat(201)} The`],
    ['an unknown kind of speaker', '    role: captain', '    kind: people'],
    ['an unknown part of the evidence', '      source: Ada Quill', '      sorce: Ada Quill'],
    ['a level that is none', 'level: speculative', 'level: perhaps'],
    ['no explanation', '    explanation: The article says so itself.\n', ''],
    ['an empty list of options', 'status: own-voice', 'status: own-voice\n    options: []'],
    ['a confidence beyond 1', 'status: own-voice', 'status: own-voice\n    confidence: 1.5'],
    ['an entry of two kinds', 'status: own-voice', 'status: own-voice\n    quote: The last ferry'],
    [
      'a list for a mapping',
      '    evidence: The last ferry left on Sunday.',
      '    evidence: [The last ferry]',
    ],
    ['no entries', /entries:[\s\S]*$/, 'entries: []\n'],
    ['no speakers in the list', /speakers:[\s\S]*entries:/, 'speakers: []\nentries:'],
  ] as const)('refuses %s, as the program does', (_, before, after) => {
    const yaml = PACK.replace(before, () => after);
    expect(yaml).not.toBe(PACK);
    expect(accepts(parse(yaml))).toBe(false);
    expect(refusal(yaml).exitCode).toBe(65);
  });
});
