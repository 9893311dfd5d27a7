import { expect, test } from 'vitest';
import { annotatedText } from '../../../src/core/export/annotated-text.ts';
import { FINDINGS } from '../../fixtures/english.ts';
import { analysis, article } from './ferry.ts';
import { plain } from './plain-layout.ts';

test('writes out everything that was found', () => {
  expect(annotatedText(article, analysis, plain, FINDINGS.reports)).toBe(`Ferry landing
ferry.txt · 2 sentences

Warnings (1)
  quotation mark opened at offset 0 is odd

Speakers (2)
  Ines Kato, harbor master: mentioned once
  Owners (unnamed group): mentioned once

Quotes (1)
  “The landing may close,”
      direct quote: Ines Kato (rule said-after, 98\u00a0% sure)

Paraphrases (1)
  it will not
      paraphrase: nobody named, on the words or wishes of Owners (rule say-that,
      50\u00a0% sure)

Claims (1)
  The landing will not close.
      prediction, from Owners (rule future-will, 70\u00a0% sure)

Statements, with the words that make them weaker or stronger [in brackets] (2)
  “The landing [hedge: may] close,” [says who: said] Ines Kato, the harbor
  master.
      Ines Kato: possible (rule modal-may, 90\u00a0% sure)
  Owners say it [not: will not].
      an unnamed source: certain, denied, about the future (rule negation-not,
      80\u00a0% sure)

Not asked (1)
  the harbor master
      it is not said of which harbor
`);
});

test('leaves out what was not found', () => {
  const nothing = {
    speakers: [],
    quotes: [],
    statements: [],
    wholes: [],
    denials: [],
    leaning: [],
    readings: [],
    claims: [],
    notAsked: [],
    warnings: [],
  };
  expect(annotatedText(article, nothing, plain, FINDINGS.reports)).toBe(
    'Ferry landing\nferry.txt · 2 sentences\n',
  );
});

test('says perhaps where a credit is a guess', () => {
  const [quote] = analysis.quotes;
  if (quote === undefined) throw new Error('the article has quotes');
  const written = annotatedText(
    article,
    { ...analysis, quotes: [{ ...quote, confidence: 0.55 }] },
    plain,
    FINDINGS.reports,
  );
  expect(written).toContain('direct quote: perhaps Ines Kato (rule said-after, 55\u00a0% sure)');
});

test('counts fragments, and lists statements only', () => {
  const [statement] = analysis.statements;
  if (statement === undefined) throw new Error('the article has statements');
  const start = article.text.indexOf('the harbor master');
  const fragment = { ...statement, cues: [], start, end: start + 'the harbor master'.length };
  const written = annotatedText(
    article,
    { ...analysis, statements: [statement, fragment] },
    plain,
    FINDINGS.reports,
  );
  expect(written).toContain('[in brackets] (1)');
  expect(written).toContain('  1 fragment is not listed.');
});

test('names an article without a title once', () => {
  const written = annotatedText({ ...article, title: null }, analysis, plain, FINDINGS.reports);
  expect(written).toMatch(/^ferry\.txt\n2 sentences\n/);
});

test('keeps within the width, notes and indents included', () => {
  const lines = annotatedText(article, analysis, { ...plain, width: 40 }, FINDINGS.reports).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('paints headings, labels and notes, never the article', () => {
  const painted = annotatedText(
    article,
    analysis,
    {
      ...plain,
      paint: (kind, text) => `<${kind}>${text}</>`,
    },
    FINDINGS.reports,
  );
  expect(painted).toContain('<heading>Ferry landing</>');
  expect(painted).toContain('<label>Speakers (2)</>');
  expect(painted).toContain('      <faint>it is not said of which harbor</>');
  expect(painted).toContain('\n  “The landing may close,”\n');
});

test('marks each cue once where cues overlap or lie outside the statement', () => {
  const [first] = analysis.statements;
  if (first === undefined) throw new Error('the article has statements');
  const may = first.cues[1];
  if (may === undefined) throw new Error('the statement has two cues');
  const overlapping = { ...first, cues: [may, { ...may, end: may.end + 3 }, { ...may, start: 0, end: 90 }] };
  const written = annotatedText(article, { ...analysis, statements: [overlapping] }, plain, FINDINGS.reports);
  expect(written).toContain('“The landing [hedge: may] close,” said Ines Kato');
});
