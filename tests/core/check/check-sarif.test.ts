import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/core/check/check-pack.ts';
import { checkSarif } from '../../../src/core/check/check-sarif.ts';
import { CHECK_WORDS, ENGLISH } from '../../fixtures/english.ts';
import { FAIR } from './fair-pack.ts';

/**
 * The schema of the standard, as Microsoft's package for testing SARIF carries it; without its head it is valid in the newer
 * drafts, too.
 */
const { $schema, id, ...schema }: Record<string, unknown> = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);

const log = (...packs: readonly (readonly [path: string, yaml: string])[]) =>
  JSON.parse(
    checkSarif(
      packs.map(([path, yaml]) => checkPack(yaml, path, ENGLISH, CHECK_WORDS)),
      '1.2.3',
      CHECK_WORDS,
    ),
  );

describe('a SARIF log', () => {
  const isValid = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
  const flawed = FAIR.replace('speaker: Ada Quill', 'speaker: Ada Quil');
  const warned = FAIR.replace('    difficulty: easy\n', '');

  test.each([
    ['without packs', []],
    ['of a pack without findings', [['ferry.yaml', FAIR]]],
    [
      'of several packs with findings',
      [
        ['packs/a b#1.yaml', flawed],
        ['/home/ada/ferry.yaml', warned],
        ['x.yaml', '- 1'],
      ],
    ],
  ] as const)('%s is what the standard asks for', (_, packs) => {
    isValid(log(...packs));
    expect(isValid.errors).toBeNull();
  });

  test('is held to the standard in earnest', () => {
    const broken = log(['ferry.yaml', flawed]);
    broken.runs[0].results[0].level = 'fatal';
    expect(isValid(broken)).toBe(false);
  });

  test('names file, place, rule and weight of each finding', () => {
    const [run] = log(['packs/a b#1.yaml', flawed], ['/home/ada/ferry.yaml', warned]).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules).toEqual([
      { id: 'difficulty-alike', shortDescription: { text: 'All entries are equally difficult.' } },
      {
        id: 'pack-unknown-speaker',
        shortDescription: { text: 'An entry names somebody who is not among the speakers.' },
      },
    ]);
    expect(run.results).toEqual([
      {
        ruleId: 'pack-unknown-speaker',
        ruleIndex: 1,
        level: 'error',
        message: { text: '"Ada Quil" is not among the speakers. Did you mean "Ada Quill"?' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'packs/a%20b%231.yaml', index: 0 },
              region: { startLine: 27, startColumn: 14 },
            },
          },
        ],
      },
      expect.objectContaining({ ruleId: 'difficulty-alike', ruleIndex: 0, level: 'warning' }),
    ]);
    expect(run.artifacts[1].location.uri).toBe('file:///home/ada/ferry.yaml');
  });
});
