/** Values to make texts of the catalog from, by the type of the parameter as the source of English writes it. */
import type { HelpFacts } from '../../../src/core/words/help-facts.ts';

const FACTS: HelpFacts = {
  typed: { alone: 'sayswho', with: (args) => `sayswho ${args}`, inPipe: (args) => `sayswho ${args}` },
  count: { least: 1, most: 100 },
  rounds: ['quotes', 'hunt'],
  languages: ['en', 'es'],
  dataFolder: 'SAYSWHO_DATA_DIR',
};

const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  string: ['Ada Quill', 'the harbor office'],
  number: [0, 1, 2, 3700, -1],
  boolean: [true, false],
  'string | null': ['the harbor', null],
  'number | null': [12, null],
  'number | bigint': [300],
  'readonly string[]': [['two officials'], ['Ada Quill', 'the harbor office'], ['Ada Quill', 'Bo', 'Ines']],
  'readonly [number, number]': [[0.41, 0.93]],
  'readonly (readonly [name: string, count: number, of: number])[]': [[['a kind', 1, 3]]],
  '{ columns: number; rows: number }': [{ columns: 30, rows: 10 }],
  '{ kept: boolean; practicing: boolean }': [true, false].flatMap((kept) => [
    { kept, practicing: true },
    { kept, practicing: false },
  ]),
  '{ begun: number; finished: number; unfinished: number }': [
    { begun: 1, finished: 1, unfinished: 0 },
    { begun: 4, finished: 2, unfinished: 1 },
  ],
  '{ low: string; point: string; high: string }': [{ low: '[', point: 'o', high: ']' }],
  '{ claimed: string; low: string; point: string; high: string }': [
    { claimed: '▒', low: '├', point: '●', high: '┤' },
  ],
  '{ letter: string; name: string; role: string | null }': [
    { letter: 'A', name: 'Ada Quill', role: 'mayor' },
    { letter: 'B', name: 'Bo', role: null },
  ],
  '{ readonly is: string; readonly hint: string }': [{ is: 'a picture', hint: 'Copy it.' }],
  PackFacts: [
    { topic: 'local news', invented: true, questions: 12 },
    { topic: null, invented: false, questions: 1 },
  ],
  'readonly PackFacts[]': [
    [
      {
        topic: 'local news',
        invented: true,
        questions: 12,
        progress: { finished: 2, left: true, best: 0.8 },
      },
      { topic: null, invented: false, questions: 1 },
    ],
  ],
  Confidence: [1, 2, 3],
  ObjectionReason: ['another-answer', 'not-proven', 'not-alone', 'not-so'],
  ObjectedQuestion: [
    {
      number: 3,
      prompt: 'Who said it?',
      passage: '“The bell may wake the town”',
      answer: 'Ada Quill',
      reason: 'not-so',
    },
    {
      number: 1,
      prompt: 'Which of these claims?',
      passage: null,
      answer: 'The bell is old.',
      reason: 'not-proven',
    },
  ],
  // Only unverified claims have a reason for being so.
  ClaimStatus: ['disputed', 'unconfirmed', 'anonymous', 'single-source'],
  Skill: ['quotes', 'claims', 'certainty'],
  Fit: [null, 'less', 'more', 'fits'],
  Level: ['fact', 'attributed', 'hedged', 'speculative', 'open', 'denied'],
  Unit: ['day', 'week', 'month', 'year'],
  SpeakerKind: ['person', 'organisation', 'document', 'group'],
  QuoteKind: ['direct', 'partial', 'indirect'],
  StatementCueKind: ['hedge', 'booster', 'negation', 'attribution', 'future', 'question'],
  HuntTally: [
    { hits: 1, unverified: 1, falseAlarms: 0, vouched: 2 },
    { hits: 2, unverified: 4, falseAlarms: 1, vouched: 4 },
  ],
  'Readonly<Record<Uncounted, number>>': [
    { unsure: 1, unasked: 0, both: 0, asked: 0, spare: 0 },
    { unsure: 14, unasked: 1, both: 2, asked: 1, spare: 3 },
  ],
  Detection: [
    { sensitivity: -0.3, criterion: 0.9, within: 0.4 },
    { sensitivity: 1.2, criterion: -0.9, within: 0.4 },
    { sensitivity: 1.2, criterion: 0.1, within: 0.4 },
  ],
  MarkOf: [
    { kind: 'quote', quoteKind: 'direct' },
    { kind: 'claim', status: 'disputed' },
    { kind: 'claim', status: 'own-voice' },
    { kind: 'hedge' },
    { kind: 'open' },
    { kind: 'booster' },
    { kind: 'denial' },
    { kind: 'statement', level: 'open' },
    { kind: 'statement', level: 'fact' },
    { kind: 'left-out' },
  ],
  'SavedHunt | null': [
    { sentences: 40, unseen: 12, flagged: 5 },
    null,
    { sentences: 23, unseen: 0, flagged: 1 },
  ],
  'readonly number[]': [[3, 7]],
  "readonly ('source' | 'cue')[]": [['source'], ['source', 'cue']],
  ObjectedSentence: [
    { text: 'Ada Quill', vouched: true, reason: 'not-so' },
    { text: 'Ada Quill', vouched: false, reason: 'not-proven' },
  ],
  HelpFacts: [FACTS],
};

/** Where any number will not do. */
const ARGUMENTS: Readonly<Record<string, unknown[][]>> = { 'article.date': [[2025, 2, 14]] };

/** Lists of arguments for the text at a path, whose parameters have these types: every sample of each comes up. */
export function argumentsFor(path: string, types: readonly string[]): unknown[][] {
  const samples = types.map((type) => {
    const known = SAMPLES[type];
    if (!known) throw new Error(`add samples of “${type}” to tests/core/words/samples.ts`);
    return known;
  });
  const most = Math.max(1, ...samples.map((list) => list.length));
  const all = Array.from({ length: most }, (_, index) => samples.map((list) => list[index % list.length]));
  return ARGUMENTS[path] ?? all;
}

/** Words of the samples, which a text repeats whatever its language. */
export const SAMPLE_WORDS = new Set(
  'Ada Quill Bo Ines the harbor office two officials a kind mayor picture Copy it local news sayswho'.split(
    ' ',
  ),
);
