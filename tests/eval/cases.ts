/** The sentences written for the project, with what a careful reader finds in each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { CLAIM_STATUSES } from '../../src/core/analysis/analysis.ts';

const Words = z.string().min(1);

const Credited = z.strictObject({
  words: Words,
  /** The speaker's name, or the phrase of one without a name; null where the text does not say. */
  speaker: z.string().nullable().optional(),
  /** Second-hand: whose words or wishes the speaker reports. */
  about: z.string().optional(),
  /** The words are nobody's: nothing must be credited. */
  none: z.literal(true).optional(),
});

const Stated = z.strictObject({
  words: Words,
  /** Not looked at where it is left out. */
  certainty: z.enum(['certain', 'probable', 'possible', 'unknown']).optional(),
  polarity: z.enum(['positive', 'negative']).default('positive'),
  /** Not looked at where it is left out. */
  future: z.boolean().optional(),
});

const Claimed = z.strictObject({
  words: Words,
  status: z.enum([...CLAIM_STATUSES, 'refused']),
  /** The statement that must come out, word for word. */
  statement: z.string().optional(),
});

const Case = z.strictObject({
  /** What makes it hard, in a few words. */
  trap: z.string().min(1),
  text: z.string().min(1),
  quotes: z.array(Credited).default([]),
  indirect: z.array(Credited).default([]),
  statements: z.array(Stated).default([]),
  claims: z.array(Claimed).default([]),
});

const Pinned = z.record(z.string(), z.strictObject({ right: z.int(), wrong: z.int() }));

export type EvalCase = z.infer<typeof Case>;
export type ExpectedCredit = z.infer<typeof Credited>;
export type ExpectedStatement = z.infer<typeof Stated>;
export type ExpectedClaim = z.infer<typeof Claimed>;
export type Pins = z.infer<typeof Pinned>;

const read = (file: string): unknown => parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

/** All cases, file by file; throws where one does not have the form. */
export function readCases(): EvalCase[] {
  const files = readdirSync(join(import.meta.dirname, 'sentences')).sort();
  return files.flatMap((file) => z.array(Case).parse(read(join('sentences', file))));
}

/** For each set, how many findings are right at least, and wrong at most. */
export function readPins(): Pins {
  return Pinned.parse(read('pinned.yaml'));
}
