import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLAIM_STATUSES } from '../../../src/core/analysis/analysis.ts';
import { checkPack } from '../../../src/core/check/check-pack.ts';
import { findingLines } from '../../../src/core/check/check-report.ts';
import { LEVELS } from '../../../src/core/key/answer-key.ts';
import { packFileSchema } from '../../../src/core/pack/pack-schema.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { CHECK_WORDS, ENGLISH } from '../../fixtures/english.ts';

const docs = readFileSync(join(import.meta.dirname, '../../../docs/pack-format.md'), 'utf8');

describe('the description of the pack format', () => {
  test('has a complete example that can be played', () => {
    const [, example] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(docs) ?? [];
    const key = packToKey(parsePack(example ?? '', 'docs/pack-format.md'), ENGLISH.article);
    expect(key.items.map((item) => item.skill)).toEqual([
      'quotes',
      'claims',
      'claims',
      'claims',
      'certainty',
    ]);
  });

  test('has a complete example in which a check finds nothing', () => {
    const [, example = ''] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(docs) ?? [];
    expect(findingLines(checkPack(example, 'my-pack.yaml', ENGLISH, CHECK_WORDS))).toEqual([]);
    const flawed = example.replace('speaker: Ada Quill', 'speaker: Ada Quil');
    const [line] = findingLines(checkPack(flawed, 'my-pack.yaml', ENGLISH, CHECK_WORDS));
    expect(docs).toContain(line);
  });

  test('has an example of a question in one’s own words that can be asked', () => {
    const [example = '', question = ''] = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
      ([, yaml]) => yaml,
    );
    const key = packToKey(parsePack(example + question, 'docs/pack-format.md'), ENGLISH.article);
    const { rounds } = makeQuiz(key, { seed: 1, count: 20, rounds: ['quotes'] }, ENGLISH.quiz);
    expect(rounds[0]?.questions.map(({ prompt }) => prompt)).toContain(
      'Who was on the last ferry, in the words of its captain?',
    );
  });

  test.each(Object.keys(packFileSchema.shape))('explains the key %s', (name) => {
    expect(docs).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
  });

  test.each([...CLAIM_STATUSES, ...LEVELS])('explains %s', (name) => {
    expect(docs).toContain(`\`${name}\``);
  });
});
