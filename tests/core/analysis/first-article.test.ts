/** A real article that is not part of the repository: every quote, every answer. Skipped where it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClaimStatus } from '../../../src/core/analysis/analysis.ts';
import { contains, overlaps, type Span } from '../../../src/core/article/span.ts';
import { type Item, type Level, SKILLS } from '../../../src/core/key/answer-key.ts';
import { buildKey } from '../../../src/core/key/build-key.ts';
import { THRESHOLDS } from '../../../src/core/key/thresholds.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { analyzed } from '../../fixtures/analyzed.ts';
import { ENGLISH } from '../../fixtures/english.ts';

const path = join(import.meta.dirname, '../../../../shared/seed/article.txt');
const missing = !existsSync(path);

/** A fragment of at most three words of each quote, and the surname of the one who says it. */
const QUOTES = [
  ['people stop dying', 'Trump'],
  ['This war is', 'Trump'],
  ['good relationship»', 'Trump'],
  ['neither confirm nor', 'Peskov'],
  ['different channels', 'Peskov'],
  ['clever and pragmatic', 'Putin'],
  ['very serious', 'Trump'],
  ['decide something for', 'Zelenskyy'],
  ['destruction of Ukrainian', 'Zelenskyy'],
  ['won’t look kindly', 'Darroch'],
  ['same as negotiation', 'Bristow'],
  ['mine is mine', 'Bristow'],
] as const;

/** What each claim with these words can be said to rest on; every other answer would be wrong. */
const STATUSES: readonly (readonly [words: string, allowed: readonly ClaimStatus[]])[] = [
  ['phone conversations', ['unconfirmed']],
  ['different channels', ['single-source']],
  ['24 hours', ['prediction']],
  ['closer than ever', ['anonymous']],
  ['already taken place', ['unconfirmed']],
  ['2020 election', ['contradicted']],
  ['clever and pragmatic', ['opinion']],
  ['very serious', ['single-source', 'unconfirmed']],
  ['deal directly', ['single-source']],
  ['destruction of Ukrainian', ['single-source']],
  ['adventurism pays', ['opinion', 'prediction', 'single-source']],
  ['opening gambit', ['own-voice']],
  ['British ambassador', ['own-voice']],
  ['UK ambassador', ['own-voice']],
];

/** How firmly each statement with these words is put. */
const LEVELS: readonly (readonly [words: string, allowed: readonly Level[]])[] = [
  ['neither confirm nor', ['open']],
  ['not clear if', ['open']],
  ['different channels', ['attributed']],
  ['24 hours', ['attributed']],
  ['might be talking', ['speculative']],
  ['very serious', ['attributed']],
  ['deal directly', ['attributed']],
  ['destruction of Ukrainian', ['attributed']],
  ['as a peacemaker', ['speculative']],
  ['opening gambit', ['fact']],
  ['some discussions', ['attributed']],
];

describe.skipIf(missing)('the first article', () => {
  const text = missing ? '' : readFileSync(path, 'utf8');
  const read = analyzed(text);
  const key = buildKey(read.article, read.analysis, ENGLISH.key);
  const surname = (id: string) => read.nameOf(id).split(' ').at(-1);

  const spanOf = (fragment: string): Span => {
    const start = text.indexOf(fragment);
    expect(start, fragment).toBeGreaterThanOrEqual(0);
    return { start, end: start + fragment.replace('»', '').length };
  };
  const skillItems = <S extends Item['skill']>(skill: S) =>
    key.items.filter((item): item is Extract<Item, { skill: S }> => item.skill === skill);
  /** The one entry of a table whose words lie in an item's content. */
  const entryFor = <T>(item: Item, table: readonly (readonly [string, T])[]) =>
    table.find(([words]) => item.evidence.content.some((span) => overlaps(span, spanOf(words))))?.[1];

  test.each(QUOTES)('“%s” is %s’s', (fragment, speaker) => {
    const found = read.analysis.quotes.filter((q) => q.kind !== 'indirect' && contains(q, spanOf(fragment)));
    expect(found.map((q) => q.speaker && surname(q.speaker))).toEqual([speaker]);
  });

  test('no quote is surely credited to anybody else than those who speak', () => {
    const speakers = new Set<string | undefined>(QUOTES.map(([, speaker]) => speaker));
    for (const { kind, speaker, confidence } of read.analysis.quotes) {
      const sure = kind !== 'indirect' && confidence >= THRESHOLDS.quotes;
      if (sure && speaker) expect(speakers).toContain(surname(speaker));
    }
  });

  test('what is told at second hand names whose wish it is, and does not offer him', () => {
    const told = read.analysis.quotes.find((q) => contains(q, spanOf('people stop dying')));
    expect(told?.about && surname(told.about)).toBe('Putin');
    const item = skillItems('quotes').find((i) => i.quote.includes('people stop dying'));
    expect(item?.notOffered.map(surname)).toContain('Putin');
  });

  test('the people have their full names and roles', () => {
    const roles = new Map(read.analysis.speakers.map((s) => [s.name, s.role]));
    expect(roles.get('Donald Trump')).toMatch(/president/i);
    expect(roles.get('Dmitry Peskov')).toMatch(/spokesman/);
    expect(roles.get('Kim Darroch')).toMatch(/ambassador to the US/);
    expect(roles.get('Laurie Bristow')).toMatch(/ambassador to Russia/);
  });

  test('every question about a quote has the right answer', () => {
    expect(skillItems('quotes').length).toBeGreaterThanOrEqual(8);
    for (const item of skillItems('quotes')) {
      const known = entryFor(item, QUOTES);
      if (known) expect(surname(item.speaker), item.quote).toBe(known);
    }
  });

  test('every question about a claim has the right answer, and every claim is known here', () => {
    for (const item of skillItems('claims')) {
      const allowed = entryFor(item, STATUSES) ?? (item.rule.startsWith('role') ? ['own-voice'] : undefined);
      expect(allowed, item.statement).toContain(item.status);
    }
  });

  test('every question about certainty has the right answer, and every statement is known here', () => {
    for (const item of skillItems('certainty')) {
      expect(entryFor(item, LEVELS), item.statement).toContain(item.level);
    }
  });

  test.each([1, 2, 3])('with seed %i it gives at least ten questions, at least two of each kind', (seed) => {
    const { rounds } = makeQuiz(key, { seed, count: 12, rounds: SKILLS }, ENGLISH.quiz);
    const counts = rounds.map(({ questions }) => questions.length);
    expect(rounds.map(({ skill }) => skill)).toEqual([...SKILLS]);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(10);
  });
});

test.runIf(missing)('the first article is not here, so nothing of it was checked', ({ skip }) => {
  skip(`no file at ${path}`);
});
