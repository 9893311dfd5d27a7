import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { UserError } from '../../../src/core/user-error.ts';
import { toldBy } from '../../fixtures/english.ts';
import { changed, PACK, refusal } from './written-pack.ts';

describe('a pack made to exhaust the program is refused', () => {
  test('when aliases stand for billions of values', () => {
    const levels = 'abcdefghi'.split('').map((name, index, all) => {
      const inner = index === 0 ? '"lol"' : `*${all[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    const error = refusal(`sayswho: 1\n${levels.join('\n')}\n`);
    expect(error.code).toBe('pack-alias');
    expect(error.message).toMatch(/^ferry\.yaml:3:8: the alias \*a is not allowed/);
  });

  test('when an alias stands for what holds it', () => {
    expect(refusal('sayswho: 1\ntitle: &loop [*loop]\n').code).toBe('pack-alias');
  });

  test.each([
    ['lists', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['unclosed lists', '['.repeat(50_000)],
    ['mappings', '{a: '.repeat(5_000) + '}'.repeat(5_000)],
    ['block lists', `${'- '.repeat(5_000)}x`],
  ])('when %s are nested thousands deep', (_, nested) => {
    const error = refusal(`sayswho: 1\ntitle:\n  ${nested}\n`);
    expect(error).toMatchObject({ code: 'pack-depth', exitCode: 65 });
  });

  test('when values are nested deeper than a pack needs', () => {
    const nested = '['.repeat(60) + ']'.repeat(60);
    expect(refusal(`sayswho: 1\ntitle: ${nested}\n`)).toMatchObject({ code: 'pack-depth' });
  });

  test('when keys are nested in keys until a stack is exhausted', () => {
    expect(refusal(`${PACK}note:\n${' ? '.repeat(3_000)}\n`)).toMatchObject({ code: 'pack-depth' });
  });

  test('when a key is no text', () => {
    expect(refusal(`${PACK}? [a, b]\n: c\n`).message).toMatch(/^ferry\.yaml:\d+:3: a key must be text$/);
  });

  test.each([
    ['keys that stand for others', '%YAML 1.1\n---\n<<: {note: x}\n'],
    ['dates that are no texts', '%YAML 1.1\n---\ndate: 2025-02-08\n'],
  ])('when it asks for an old YAML, which has %s', (_, start) => {
    expect(refusal(`${start}${PACK}`)).toMatchObject({
      code: 'pack-syntax',
      hint: expect.stringContaining('%'),
    });
  });

  test.each([
    ['a tag of a program', '!!js/function "x"'],
    ['a tag for bytes', '!!binary aGVsbG8='],
    ['two anchors', '&a &b x'],
    ['a number without end', `1${'0'.repeat(100_000)}`],
  ])('when a value is %s', (_, value) => {
    expect(refusal(changed('license: CC0-1.0', `license: ${value}`)).exitCode).toBe(65);
  });

  test('when it is larger than any article', () => {
    const error = refusal(`${PACK}# ${'x'.repeat(500_000)}\n`);
    expect(error).toMatchObject({ code: 'pack-too-large', exitCode: 65 });
    expect(error.message).toMatch(/^ferry\.yaml:1:1: the file has \d+ characters/);
  });

  test('when a key is a value of every object', () => {
    const error = refusal(PACK.replace('invented: true', 'invented: true\n__proto__: {license: none}'));
    expect(error.code).toBe('pack-unknown-key');
  });
});

/** Seconds, with room for a slow machine; before they were mended, each of these took minutes. */
const PATIENCE = 20_000;

describe('a pack made to be slow is refused in seconds', () => {
  const article = (words: string) =>
    PACK.replace(/article: >[\s\S]*?speakers:/, `article: ${words}\nspeakers:`);
  const entries = (count: number, evidence: string) =>
    Array.from({ length: count }, (_, index) => {
      const claim = `  - claim: claim ${index}\n    status: own-voice\n`;
      return `${claim}    evidence: ${evidence}\n    explanation: x\n`;
    }).join('');

  test.each([
    ['thousands of keys', PACK + Array.from({ length: 30_000 }, (_, index) => `k${index}:\n`).join('')],
    [
      'words that nearly occur everywhere',
      article('a '.repeat(80_000)) + entries(30, `${'a '.repeat(2_400)}b`),
    ],
    [
      'surroundings that nearly occur everywhere',
      article('a '.repeat(80_000)) + entries(60, `{exact: a, prefix: ${'a '.repeat(240)}b}`),
    ],
    ['words that occur everywhere', article('a '.repeat(80_000)) + entries(200, 'a')],
    [
      'names that resemble no name',
      PACK +
        Array.from({ length: 300 }, (_, index) => {
          const names = Array.from({ length: 12 }, (_, n) => `${index}-${n}`.padEnd(80, 'xy'));
          return `  - quote: ${index}\n    speaker: x\n    notOffered: [${names}]\n    evidence: x\n    explanation: x\n`;
        }).join(''),
    ],
  ])('when it has %s', { timeout: PATIENCE }, (_, yaml) => {
    expect(refusal(yaml).exitCode).toBe(65);
  });
});

/** A pack with some of its pieces deleted, doubled, swapped or replaced. */
function mutated(seeds: readonly (readonly [number, number, number])[]): string {
  const junk = [
    '\t',
    '\u0000',
    ': ',
    '- ',
    '[',
    '}',
    '&a ',
    '*a',
    '!!int ',
    '|',
    '"',
    "'",
    '#',
    '\n\n',
    '%',
    '😀',
    '”',
  ];
  return seeds.reduce((text, [action, at, size]) => {
    const start = at % (text.length + 1);
    const piece = text.slice(start, start + 1 + (size % 40));
    const before = text.slice(0, start);
    const after = text.slice(start + piece.length);
    if (action % 4 === 0) return before + after;
    if (action % 4 === 1) return before + piece + piece + after;
    if (action % 4 === 2) return before + junk[size % junk.length] + after;
    return after.slice(0, 20) + before + piece + after.slice(20);
  }, PACK);
}

test('a thousand damaged packs are read or refused, and nothing else', () => {
  const seen = { read: 0, refused: 0 };
  const change = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const yaml = mutated(changes);
      try {
        const pack = parsePack(yaml, 'ferry.yaml');
        for (const { evidence } of pack.entries) {
          expect(evidence.passage.end).toBeGreaterThan(evidence.passage.start);
          expect(evidence.passage.end).toBeLessThanOrEqual(pack.text.length);
        }
        seen.read++;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const { message } = toldBy(error);
        expect(message).toMatch(/^ferry\.yaml:\d+:\d+: \S/);
        expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        seen.refused++;
      }
    }),
    { numRuns: 1_000 },
  );
  expect(seen.refused).toBeGreaterThan(200);
  expect(seen.read).toBeGreaterThan(20);
});
