/** What `analyze --explain` tells a teacher who doubts an item, and a contributor who mends a rule. */
import { describe, expect, test } from 'vitest';
import { explainedText } from '../../../src/core/export/explained-text.ts';
import type { Layout } from '../../../src/core/export/report-layout.ts';
import { THRESHOLDS } from '../../../src/core/key/thresholds.ts';
import { analyzed } from '../../fixtures/analyzed.ts';
import { ENGLISH, FINDINGS } from '../../fixtures/english.ts';
import { analysis, article } from './ferry.ts';
import { plain } from './plain-layout.ts';

const wide: Layout = { ...plain, width: 1000 };

/** The blocks of findings, one list of lines for each. */
function blocksOf(text: string, only: string | null = null): string[][] {
  const found = analyzed(text);
  const written = explainedText(found.article, found.analysis, wide, only, ENGLISH, FINDINGS);
  const section = /\nFindings \(\d+\)\n([\s\S]*?)(?:\n\n|\n$)/.exec(written)?.[1] ?? '';
  return section.split(/\n {2}(?! )/).map((block) => block.split('\n').map((line) => line.trim()));
}

/** The block of the finding whose passage holds the words and whose verdict begins like that. */
function blockOf(text: string, words: string, verdict: string): string {
  const block = blocksOf(text).find(([head, told]) => head?.includes(words) && told?.startsWith(verdict));
  return block?.join('\n') ?? `no ${verdict} holds ${words}`;
}

test('writes out everything that is known of each finding', () => {
  expect(explainedText(article, analysis, plain, null, ENGLISH, FINDINGS)).toBe(`Ferry landing
ferry.txt · 2 sentences
Places are line:column in the text of the article.

Warnings (1)
  quotation mark opened at offset 0 is odd

Findings (5)
  “The landing may close,” (1:2)
      direct quote, credited to Ines Kato
      confidence 0.98, and 0.91 is enough: asked
      rule said-after: Right behind the marks stands a speaker and then a verb
      of saying: “…,” X said.
      source “Ines Kato” (1:31): names Ines Kato (confidence 0.97)
      cue “said” (1:26)
  ““The landing may close,” said Ines Kato, the harbor master.” (1:1)
      statement, speculative: possible, positive, in the voice of Ines Kato
      confidence 0.9, and ${THRESHOLDS.certainty} is enough, but not asked: with the clauses around
      it, it is put otherwise
      rule modal-may: The modal “may” in the clause makes it possible or
      conditional, not certain.
      attribution “said” (1:26); hedge “may” (1:14)
  “Owners say it will not.” (1:61)
      statement, denied: certain, negative, about the future, in the voice of an
      unnamed source
      confidence 0.8, and ${THRESHOLDS.certainty} is enough, but not asked: with the clauses around
      it, it is put otherwise
      rule negation-not: the catalog has no sentence for this rule.
      negation “will not” (1:75)
  “it will not” (1:72)
      indirect quote, without marks, credited to nobody; second-hand, on the
      words or wishes of Owners
      confidence 0.5, below 0.9: not asked
      rule say-that: the catalog has no sentence for this rule.
      no cue: the place alone decides
  “it will not” (1:72)
      claim, prediction: about the future: a promise, plan, forecast or warning
      reads: The landing will not close.
      confidence 0.7, below ${THRESHOLDS.claims}: not asked
      rule future-will: the catalog has no sentence for this rule.
      source: Owners
      cue “will not” (1:75)
      evidence “Owners say it will not.” (1:61)

Not asked (2)
  “the harbor master” (1:42)
      who vouches: it is not said of which harbor
  “it will not” (1:72)
      who vouches: what stands behind it is not certain (future-will, 0.7)
`);
});

describe('of a quote', () => {
  test('tells whom a pronoun stands for, how that was found, and where that one is named', () => {
    const text = 'Ada Quill owns a ferry.\nThe ferry is old. “It is late again,” she said on Monday.';
    const block = blockOf(text, 'It is late again', 'direct quote');
    expect(block).toContain('credited to Ada Quill');
    expect(block).toMatch(
      /source “she” \(2:39\): a pronoun; .* stands for Ada Quill, named “Ada Quill” \(1:1\) \(confidence 0\.\d+\)/,
    );
    expect(block).toContain('cue “said” (2:43)');
  });

  test('tells whose role "the mayor" is', () => {
    const text =
      'Nadia Ferrow, the mayor of Port Alder, opened the bridge. “It will outlast us all,” the mayor said.';
    expect(blockOf(text, 'outlast us', 'direct quote')).toContain(
      'source “the mayor” (1:85): a role; the article gives it to Nadia Ferrow (mayor of Port Alder), named “Nadia Ferrow” (1:1)',
    );
  });

  test('says that a source without a name stands as it is, and that it is not asked about', () => {
    const block = blockOf('“The money is gone,” two officials said.', 'money', 'direct quote');
    expect(block).toContain('source “two officials” (1:22): names nobody');
    expect(block).toMatch(/confidence 0\.\d+, .*not asked/);
  });

  test('says that the place alone decides where no word credits it', () => {
    const text = 'Ada Quill shook her head. “You can push a pencil through the planks.”';
    const block = blockOf(text, 'push a pencil', 'direct quote');
    expect(block).toContain('no cue: the place alone decides');
    expect(block).toContain('rule sentence-before: ');
  });

  test('covers words that are credited without marks', () => {
    const text = 'Ada Quill said that the ferry had been sold to a buyer in Port Alder.';
    const block = blockOf(text, 'had been sold', 'indirect quote');
    expect(block).toContain('rule said-that: A verb of saying is followed by “that” and a clause');
  });
});

describe('of a statement', () => {
  test('names the words that weaken and deny it, with their kinds and places', () => {
    const block = blockOf('The ferry may not sail before the spring.', 'may not sail', 'statement');
    expect(block).toContain('statement, speculative: possible, negative, in the article’s own voice');
    expect(block).toContain('hedge “may” (1:11); negation “not” (1:15)');
  });

  test('says that a hedged one is asked about, on the key’s own scale', () => {
    const block = blockOf('The old ferry may sink before the winter is over.', 'may sink', 'statement');
    expect(block).toContain(`and ${THRESHOLDS.certainty} is enough: asked`);
  });
});

describe('of a claim', () => {
  const text =
    'Ada Quill said the captain of the ferry had sold the spare engine in March. Tomas Verrin denied that the captain sold the engine.';

  test('tells what the status means, its source, and the passage that decides', () => {
    const block = blockOf(text, 'had sold the spare engine', 'claim');
    expect(block).toContain('claim, disputed: another source in the article denies it');
    expect(block).toContain('; unverified');
    expect(block).toContain('reads: The captain of the ferry had sold the spare engine in March.');
    expect(block).toContain('source “Ada Quill” (1:1): names Ada Quill');
    expect(block).toContain('evidence “Tomas Verrin denied that the captain sold the engine.” (1:77)');
  });
});

describe('with words to look for', () => {
  const text =
    'The ferry sank on Monday.\n\n“The ferry was  old,” Ada Quill said. Quill said she had bought a spare engine in March.';

  test('tells only what stands where they do', () => {
    expect(blocksOf(text, 'sank on')).toHaveLength(1);
    expect(blocksOf(text, 'sank on')[0]![0]).toContain('The ferry sank on Monday.');
  });

  test('overlooks case, white space, and marks and dots around them', () => {
    const heads = blocksOf(text, '"…the FERRY was old…"').map(([head]) => head);
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads) expect(head).toContain('The ferry was old');
  });

  test('finds a claim by the sentence that a player reads', () => {
    const blocks = blocksOf(text, 'Ada Quill had bought');
    expect(blocks.map(([, verdict]) => verdict)).toEqual([expect.stringMatching(/^claim/)]);
  });

  test('says so where nothing holds them', () => {
    const found = analyzed(text);
    expect(explainedText(found.article, found.analysis, wide, 'no such words', ENGLISH, FINDINGS)).toContain(
      '\nNothing that was found holds the words “no such words”.\n',
    );
  });
});

test('says so where nothing was found', () => {
  const found = analyzed('12');
  expect(
    explainedText(found.article, { ...found.analysis, statements: [] }, wide, null, ENGLISH, FINDINGS),
  ).toContain('Nothing was found.');
});

test('keeps within the width', () => {
  const lines = explainedText(article, analysis, { ...plain, width: 40 }, null, ENGLISH, FINDINGS).split(
    '\n',
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});
