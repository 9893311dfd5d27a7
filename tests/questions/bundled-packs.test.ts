/** The bundled packs are checked like code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/article/span.ts';
import { beginSession } from '../../src/core/game/begin-session.ts';
import { SKILLS } from '../../src/core/key/answer-key.ts';
import { isUnverified } from '../../src/core/key/is-unverified.ts';
import type { ClaimEntry, Pack } from '../../src/core/pack/pack.ts';
import { contentOf } from '../../src/core/pack/pack.ts';
import { packToKey } from '../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { makeQuiz } from '../../src/core/quiz/make-quiz.ts';
import type { QuizSettings } from '../../src/core/quiz/quiz.ts';
import { sentencesOf } from '../../src/core/quiz/sentences-of.ts';
import { ENGLISH } from '../fixtures/english.ts';

const folder = join(import.meta.dirname, '../../questions');
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const sourceOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const packOf = (file: string) => parsePack(sourceOf(file), `questions/${file}`);

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text: string) => text.replace(/\s+/g, ' ');
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function claims(pack: Pack): { unverified: ClaimEntry[]; vouched: ClaimEntry[] } {
  const all = pack.entries.filter((entry) => entry.skill === 'claims');
  return {
    unverified: all.filter(({ status }) => isUnverified(status)),
    vouched: all.filter(({ status }) => status === 'supported' || status === 'own-voice'),
  };
}

test('three packs are bundled', () => {
  expect(files).toEqual(['night-tea.yaml', 'peace-talks.yaml', 'swimming-pool.yaml']);
});

describe.each(files)('%s', (file) => {
  const pack = packOf(file);
  const quotes = pack.entries.filter((entry) => entry.skill === 'quotes');
  const { unverified, vouched } = claims(pack);

  test('tells editors where its schema is', () => {
    expect(sourceOf(file).split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/pack.schema.json');
  });

  test('is an article of 350 to 600 words', () => {
    expect(words(pack.text).length).toBeGreaterThanOrEqual(350);
    expect(words(pack.text).length).toBeLessThanOrEqual(600);
  });

  test('asks at least 18 things, at least 5 of each kind, from easy to hard', () => {
    expect(pack.entries.length).toBeGreaterThanOrEqual(18);
    for (const skill of SKILLS) {
      const ofSkill = pack.entries.filter((entry) => entry.skill === skill);
      expect(ofSkill.length).toBeGreaterThanOrEqual(5);
      expect(new Set(ofSkill.map((entry) => entry.difficulty))).toEqual(new Set(['easy', 'medium', 'hard']));
    }
  });

  test('explains every answer in one to three sentences', () => {
    for (const { explanation } of pack.entries) {
      const ends = explanation.match(/[.?!](?=[”’]?(?:\s|$))|[.?!]”/g) ?? [];
      expect(ends.length, explanation).toBeGreaterThanOrEqual(1);
      expect(ends.length, explanation).toBeLessThanOrEqual(3);
    }
  });

  test('quotes what stands in the article between marks, letter by letter', () => {
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, kind, evidence } of quotes) {
      expect(plain(pack.text)).toContain(quote);
      if (kind === 'indirect') continue;
      const first = evidence.content[0]!;
      const before = pack.text.slice(0, first.start);
      expect(before.lastIndexOf('“'), quote).toBeGreaterThan(before.lastIndexOf('”'));
    }
  });

  test('credits at least four speakers, each by a source in the passage', () => {
    expect(new Set(quotes.map((entry) => entry.speaker)).size).toBeGreaterThanOrEqual(4);
    for (const { evidence, quote } of quotes) {
      expect(evidence.source, quote).not.toBeNull();
      expect(evidence.cues, quote).not.toEqual([]);
    }
  });

  test('states in the words of the article what is asked in "How sure?"', () => {
    for (const entry of pack.entries) {
      if (entry.skill === 'certainty') expect(plain(pack.text)).toContain(entry.statement);
    }
  });

  test('shows the words that decide wherever an answer is not plain fact', () => {
    for (const entry of pack.entries) {
      const plainFact =
        entry.skill === 'claims'
          ? !isUnverified(entry.status)
          : entry.skill === 'certainty' && entry.level === 'fact';
      if (!plainFact) expect(entry.evidence.cues, contentOf(entry)).not.toEqual([]);
    }
  });

  test('marks what is said in the evidence of every claim', () => {
    for (const { claim, evidence } of [...unverified, ...vouched]) {
      expect(evidence.content.map((span) => textOf(pack.text, span)).join(''), claim).not.toBe('');
    }
  });

  test('names a source for every claim of a single, anonymous, disputed or unconfirmed one', () => {
    for (const { claim, sources } of unverified) expect(sources, claim).toHaveLength(1);
  });

  test('has at least four claims that are not vouched for, and twice as many that are', () => {
    expect(unverified.length).toBeGreaterThanOrEqual(4);
    expect(vouched.length).toBeGreaterThanOrEqual(2 * unverified.length);
  });

  test('gives a claim away neither by its length nor by naming its source', () => {
    const length = (entries: readonly ClaimEntry[]) => mean(entries.map(({ claim }) => claim.length));
    expect(length(unverified) / length(vouched)).toBeGreaterThan(0.85);
    expect(length(unverified) / length(vouched)).toBeLessThan(1.15);
    for (const { claim } of [...unverified, ...vouched]) {
      expect(claim.length, claim).toBeGreaterThanOrEqual(55);
      expect(claim.length, claim).toBeLessThanOrEqual(110);
    }
    for (const { claim } of unverified) expect(claim).not.toMatch(/\b(?:said|says|according|told)\b/);
  });

  test('names no pronoun in a claim before the one it stands for', () => {
    for (const { claim } of [...unverified, ...vouched]) {
      expect(claim).not.toMatch(/^(?:he|she|it|they|this|that|these|those|his|her|their|its)\b/i);
    }
  });

  test('makes a quiz that uses every quote, every unverified claim and every statement', () => {
    const key = packToKey(pack, ENGLISH.article);
    const quiz = makeQuiz(key, { seed: 1, count: 100, rounds: SKILLS }, ENGLISH.quiz);
    const [quoteRound, claimRound, certaintyRound] = quiz.rounds;
    expect(quoteRound?.questions).toHaveLength(quotes.length);
    expect(claimRound!.questions.length).toBeGreaterThanOrEqual(unverified.length);
    expect(certaintyRound?.questions).toHaveLength(
      pack.entries.filter((entry) => entry.skill === 'certainty').length,
    );
    for (const question of quiz.rounds.flatMap((round) => round.questions)) {
      expect(question.options.length, question.passage ?? question.id).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(files)('the hunt in %s', (file) => {
  const begin = (rounds: QuizSettings['rounds'], seed: number) => {
    const begun = beginSession(
      packToKey(packOf(file), ENGLISH.article),
      { seed, count: 12, rounds },
      ENGLISH,
    );
    if (!('session' in begun)) throw new Error(`no game in ${file}`);
    return begun.session;
  };

  test('has at least three sentences of either sort', () => {
    const scored = begin(['hunt'], 1).hunt?.hunt.scored ?? [];
    expect(scored.filter(({ vouched }) => !vouched).length).toBeGreaterThanOrEqual(3);
    expect(scored.filter(({ vouched }) => vouched).length).toBeGreaterThanOrEqual(3);
  });

  test('is played beside all three rounds, none of which it replaces', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { quiz, hunt } = begin([...SKILLS, 'hunt'], seed);
      expect(hunt).not.toBeNull();
      expect(quiz.rounds.map(({ skill }) => skill)).toEqual([...SKILLS]);
    }
  });

  test('counts no sentence as vouched for that hands anything to a source but a document or two of them', () => {
    const key = packToKey(packOf(file), ENGLISH.article);
    const backed = key.items.filter((item) => item.skill === 'claims' && item.status === 'supported');
    const held = backed.flatMap(({ evidence }) => sentencesOf(key.article, evidence));
    for (const { sentence, vouched } of begin(['hunt'], 1).hunt?.hunt.scored ?? []) {
      const text = textOf(key.article.text, key.article.sentences[sentence]!);
      if (vouched && !held.includes(sentence))
        expect(text).not.toMatch(/\bsaid\b|\bsays\b|according to|[“”]/);
    }
  });
});

test('the two invented packs say so, and the retold one names its source', () => {
  const invented = files.filter((file) => packOf(file).invented);
  expect(invented).toEqual(['night-tea.yaml', 'swimming-pool.yaml']);
  expect(packOf('peace-talks.yaml').source).toContain('February 2025');
});
