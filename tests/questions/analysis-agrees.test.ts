/** What the program builds from the article of a bundled pack must not contradict what a person wrote about it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analysis/analyze.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { overlaps, type Span } from '../../src/core/article/span.ts';
import type { ClaimItem, Item, QuoteItem } from '../../src/core/key/answer-key.ts';
import { buildKey } from '../../src/core/key/build-key.ts';
import { isUnverified } from '../../src/core/key/is-unverified.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { ENGLISH } from '../fixtures/english.ts';

const folder = join(import.meta.dirname, '../../questions');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

const packOf = (file: string) => parsePack(readFileSync(join(folder, file), 'utf8'), `questions/${file}`);

function keyOf(pack: Pack) {
  const { path, title, byline, date, publisher, text } = pack;
  const article = readArticle({ path, title, byline, date, publisher, text });
  return buildKey(article, analyze(article), ENGLISH.key);
}

const ofSkill = <S extends Item['skill']>(items: readonly Item[], skill: S) =>
  items.filter((item): item is Extract<Item, { skill: S }> => item.skill === skill);

/** Whether two passages share more than half of the shorter one: then they speak of the same words. */
function isSamePassage(a: readonly Span[], b: readonly Span[]): boolean {
  const shared = a.flatMap((x) => b.map((y) => Math.min(x.end, y.end) - Math.max(x.start, y.start)));
  const length = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0);
  return shared.reduce((sum, n) => sum + Math.max(0, n), 0) * 2 > Math.min(length(a), length(b));
}

const lastName = (name: string) => name.split(' ').at(-1)!.toLowerCase();

/** Statuses on which a careful reader may differ: nothing is said about whether it was verified. */
const LEANING = new Set(['opinion', 'prediction']);

describe.each(files)('%s', (file) => {
  const pack = packOf(file);
  const key = keyOf(pack);

  test('whom the program credits, the pack credits too', () => {
    const written = pack.entries.filter((entry) => entry.skill === 'quotes');
    const compared: [QuoteItem, string][] = [];
    for (const item of ofSkill(key.items, 'quotes')) {
      for (const entry of written) {
        const isSame = entry.evidence.content.some((c) =>
          item.evidence.content.some((own) => overlaps(c, own)),
        );
        // A paraphrase around somebody's words in marks is about other words.
        if (isSame && (entry.kind === 'indirect') === (item.kind === 'indirect'))
          compared.push([item, entry.speaker]);
      }
    }
    const nameOf = (id: string) => key.speakers.find((s) => s.id === id)!.name;
    for (const [item, speaker] of compared) {
      expect(lastName(nameOf(item.speaker)), item.quote).toBe(lastName(speaker));
    }
    expect(compared.length).toBeGreaterThan(0);
  });

  test('what the program calls unverified, the pack calls unverified too, and the other way round', () => {
    const compared: [ClaimItem, boolean][] = [];
    for (const entry of pack.entries) {
      if (entry.skill !== 'claims' || LEANING.has(entry.status)) continue;
      for (const item of ofSkill(key.items, 'claims')) {
        if (LEANING.has(item.status)) continue;
        if (isSamePassage(item.evidence.content, entry.evidence.content))
          compared.push([item, isUnverified(entry.status)]);
      }
    }
    for (const [item, unverified] of compared) expect(item.unverified, item.statement).toBe(unverified);
  });

  test('how firmly the program says that a thing is put, the pack says too', () => {
    for (const entry of pack.entries) {
      if (entry.skill !== 'certainty') continue;
      for (const item of ofSkill(key.items, 'certainty')) {
        if (!isSamePassage(item.evidence.content, entry.evidence.content)) continue;
        // A level that one of the two does not offer is no contradiction.
        const open = item.notOffered.includes(entry.level) || entry.notOffered.includes(item.level);
        if (!open) expect(item.level, item.statement).toBe(entry.level);
      }
    }
  });

  test('what the program finds about who somebody is, the pack does not deny', () => {
    for (const item of ofSkill(key.items, 'claims').filter((i) => i.rule.startsWith('role'))) {
      const name = pack.speakers.map((s) => s.name).find((n) => item.statement.includes(lastName(n)));
      expect(item.status, name ?? item.statement).toBe('own-voice');
    }
  });
});

test('the two are compared in earnest', () => {
  let claims = 0;
  let levels = 0;
  for (const pack of files.map(packOf)) {
    const { items } = keyOf(pack);
    for (const entry of pack.entries) {
      const near = items.filter((item) => isSamePassage(item.evidence.content, entry.evidence.content));
      claims += entry.skill === 'claims' ? ofSkill(near, 'claims').length : 0;
      levels += entry.skill === 'certainty' ? ofSkill(near, 'certainty').length : 0;
    }
  }
  expect(claims).toBeGreaterThan(0);
  expect(levels).toBeGreaterThan(0);
});
