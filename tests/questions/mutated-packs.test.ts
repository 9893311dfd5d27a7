/** Real packs, damaged at random: whatever becomes of them is told in clear words, and nothing crashes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/core/check/check-pack.ts';
import { beginSession } from '../../src/core/game/begin-session.ts';
import { SKILLS } from '../../src/core/key/answer-key.ts';
import { packToKey } from '../../src/core/pack/pack-to-key.ts';
import { readPack } from '../../src/core/pack/read-pack.ts';
import { UserError } from '../../src/core/user-error.ts';
import { packErrors } from '../../src/core/words/english/pack-errors.ts';
import { decodeText } from '../../src/io/decode-text.ts';
import { CHECK_WORDS, ENGLISH } from '../fixtures/english.ts';

const RUNS = 10_000;
/** Entries of a real pack that one run takes, so that ten thousand take seconds. */
const ENTRIES = 3;
/** Making a game takes longer than reading. */
const PLAYED_ONE_IN = 10;
/** Milliseconds that one damaged pack may take: hundreds of times what it does. */
const SLOW = 5_000;

const folder = join(import.meta.dirname, '../../questions');
const packs = ['night-tea', 'peace-talks', 'swimming-pool', 'tutorial/first-steps'].map((name) => {
  const yaml = readFileSync(join(folder, `${name}.yaml`), 'utf8');
  const [head = '', ...entries] = yaml.split(/^(?= {2}- (?:quote|claim|statement):)/m);
  return { head, entries };
});

const JUNK = [
  '\t',
  '\u0000',
  '\u001b[2J',
  ': ',
  '- ',
  '? ',
  '[',
  '}',
  '&a ',
  '*a',
  '<<: ',
  '!!int ',
  '!!binary ',
  '|',
  '>-\n',
  '"',
  "'",
  '#',
  '\n\n',
  '---\n',
  '%YAML 1.1\n',
  '1e999',
  '0x7fffffffffffffffffff',
  '"\\ud800"',
  '\u202e',
  '😀',
  '”',
  '\r\n',
  '__proto__: ',
];

/** One edit: its kind, where, and how much. */
type Edit = readonly [kind: number, at: number, size: number];
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });

function editCharacters(text: string, [kind, at, size]: Edit): string {
  const start = at % (text.length + 1);
  const piece = text.slice(start, start + 1 + (size % 40));
  const [before, after] = [text.slice(0, start), text.slice(start + piece.length)];
  if (kind % 3 === 0) return before + after;
  return before + (kind % 3 === 1 ? piece + piece : JUNK[size % JUNK.length]) + after;
}

function editLines(text: string, [kind, at, size]: Edit): string {
  const lines = text.split('\n');
  const from = at % lines.length;
  const to = size % lines.length;
  const [line = ''] = lines.splice(from, 1);
  if (kind % 4 === 0) return lines.join('\n');
  // Moved, doubled elsewhere, or indented otherwise.
  lines.splice(to, 0, kind % 4 === 3 ? `${' '.repeat(size % 9)}${line.trimStart()}` : line);
  if (kind % 4 === 2) lines.splice(from, 0, line);
  return lines.join('\n');
}

/** The value of one key in place of that of another one, or no key at all. */
function editStructure(text: string, [kind, at, size]: Edit): string {
  const pairs = [...text.matchAll(/([a-zA-Z]+):([^\n]*)/g)];
  const one = pairs[at % Math.max(1, pairs.length)];
  const other = pairs[size % Math.max(1, pairs.length)];
  if (!one || !other) return text;
  const swapped = kind % 2 === 0 ? `${one[1]}:${other[2]}` : `${other[1]}:${one[2]}`;
  return text.slice(0, one.index) + swapped + text.slice(one.index + one[0].length);
}

function editBytes(bytes: Uint8Array, [kind, at, size]: Edit): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (changed.length > 0) changed[at % changed.length] = kind % 2 === 0 ? size % 256 : size % 128;
  return changed;
}

function damaged(which: number, changes: readonly Edit[]): Uint8Array {
  const { head, entries } = packs[which % packs.length]!;
  const first = which % entries.length;
  const whole = head + [...entries, ...entries].slice(first, first + ENTRIES).join('');
  const ways = [editCharacters, editLines, editStructure];
  const text = changes.reduce((edited, edit) => {
    const way = ways[edit[0] % 4];
    return way ? way(edited, [Math.floor(edit[0] / 4), edit[1], edit[2]]) : edited;
  }, whole);
  const bytes: Uint8Array = new TextEncoder().encode(text);
  return changes.filter(([kind]) => kind % 4 === 3).reduce(editBytes, bytes);
}

test('ten thousand damaged packs are played or refused in clear words', { timeout: 600_000 }, () => {
  const seen = { played: 0, refused: 0, undecodable: 0 };
  fc.assert(
    fc.property(fc.nat(), edits, (which, changes) => {
      const bytes = damaged(which, changes);
      const started = performance.now();
      try {
        const yaml = decodeText({ bytes, size: bytes.length }, 'pack.yaml', 5_000_000);
        const { source, pack, problems } = readPack(yaml, 'pack.yaml');
        for (const { code, offset, say } of problems) {
          const { message, hint } = say(packErrors);
          expect(code).toMatch(/^pack-[a-z-]+$/);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(source.length);
          expect(message).not.toMatch(/undefined|\[object|NaN|^\s/);
          expect(hint).toMatch(/\S[.?]$/);
        }
        expect(pack === null).toBe(problems.length > 0);
        seen[pack === null ? 'refused' : 'played']++;
        if (pack !== null && seen.played % PLAYED_ONE_IN === 0) {
          checkPack(yaml, 'pack.yaml', ENGLISH, CHECK_WORDS);
          beginSession(packToKey(pack, ENGLISH.article), { seed: 1, count: 12, rounds: SKILLS }, ENGLISH);
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        seen.undecodable++;
      }
      expect(performance.now() - started).toBeLessThan(SLOW);
    }),
    { numRuns: RUNS, seed: 20_250_208 },
  );
  expect(seen.played).toBeGreaterThan(RUNS / 100);
  expect(seen.refused).toBeGreaterThan(RUNS / 4);
  expect(seen.undecodable).toBeGreaterThan(RUNS / 1_000);
});
