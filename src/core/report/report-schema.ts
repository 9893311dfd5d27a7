/** The result of a game as a file, version 1: what a student hands in, and what a gradebook reads. */
import * as z from 'zod';
import { OBJECTION_REASONS, PACES } from '../game/game.ts';
import { SKILLS } from '../key/answer-key.ts';
import { ROUND_KINDS } from '../quiz/quiz.ts';

/** The version of the format that this program reads and writes. */
export const REPORT_VERSION = 1;

const text = (max = 20_000) => z.string().max(max);
const count = z.int().min(0).max(100_000);
const id = z.string().min(1).max(2_000);
const hash = z.string().regex(/^[0-9a-f]{16}$/);

const evidence = z
  .object({
    passage: text().describe('The sentence or sentences of the article that prove the answer.'),
    source: text().nullable().describe('The words that name who is credited.'),
    cues: z.array(text()).readonly().describe('The words that decide: "said", "may".'),
    content: z.array(text()).readonly().describe('What is said.'),
  })
  .readonly();

const option = z
  .object({
    id: z.string().min(1).max(20),
    label: text(2_000),
    means: text(60)
      .nullable()
      .describe(
        'What it stands for in any language: the level of a statement, or "none-of-them"; else null.',
      ),
  })
  .readonly();

const answered = z
  .object({
    id: id.describe('Names the question: which items it asks about.'),
    item: id
      .nullable()
      .describe('The item of the key that it asks about; null where all claims of it are vouched for.'),
    skill: z.enum(SKILLS),
    kind: text(60)
      .nullable()
      .describe('The kind of quote, the status of the claim, the level of the statement.'),
    round: text(200).describe('The title of the round.'),
    prompt: text(2_000),
    passage: text().nullable().describe('The quote or statement; null where the options are the statements.'),
    options: z.array(option).min(2).max(12).readonly().describe('In the order in which they were shown.'),
    chosen: z.string().max(20).describe('The id of the option that was chosen.'),
    correct: z.string().max(20).describe('The id of the right option.'),
    right: z.boolean(),
    confidence: z.literal([1, 2, 3]),
    points: z.int().min(-6).max(3).describe('What it brought, or would have brought without the objection.'),
    objection: z
      .enum(OBJECTION_REASONS)
      .nullable()
      .describe('Why the player holds the key to be wrong; then the answer does not count.'),
    explanation: text(),
    whyNot: text().nullable().describe('Why the chosen option is not right; null where it is.'),
    evidence,
  })
  .readonly();

const hunt = z
  .object({
    finished: z.boolean(),
    points: z
      .int()
      .min(0)
      .max(100)
      .nullable()
      .describe('Null for a hunt that was not finished, or without a sentence of either sort that counts.'),
    maxPoints: count,
    hits: count.describe('Flagged, and not vouched for.'),
    unverified: count.describe('All that count and are not vouched for.'),
    falseAlarms: count.describe('Flagged, though vouched for.'),
    vouched: count.describe('All that count and are vouched for.'),
    sentences: z
      .array(
        z
          .object({
            sentence: count.describe('Its index among the sentences of the article.'),
            text: text(),
            outcome: z.enum(['found', 'missed', 'false-alarm', 'left-alone']),
            why: z.array(text()).readonly(),
            objection: z
              .enum(OBJECTION_REASONS)
              .nullable()
              .default(null)
              .describe('Why the player holds the key to be wrong; then the sentence does not count.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('Those that count, in reading order.'),
  })
  .readonly();

export const reportSchema = z
  .object({
    sayswhoResult: z.literal(REPORT_VERSION).describe('The version of the format.'),
    name: text(120).nullable().describe('Who played, where a name was given.'),
    writtenAt: z.iso.datetime().describe('In UTC.'),
    program: text(60).describe('The program and its version.'),
    finished: z
      .boolean()
      .default(true)
      .describe('False for a game that was left: the questions without an answer are not among the answers.'),
    article: z
      .object({
        title: text(1_000),
        hash: hash.describe('Of the text: the same for everybody who played the same article.'),
        key: hash.describe('Of the ids of all items that can be asked about: the same pack has the same.'),
        notices: z.array(text()).readonly(),
      })
      .readonly(),
    game: z
      .object({
        seed: z.int(),
        count: z.int().min(0),
        rounds: z.array(z.enum(ROUND_KINDS)).readonly(),
        feedback: z.enum(PACES),
        questions: hash.describe('Of the questions with their options: the same for the same game.'),
      })
      .readonly(),
    score: z
      .object({ points: z.int(), maxPoints: count, answered: count, asked: count })
      .readonly()
      .describe('Of the answers that count.'),
    answers: z.array(answered).max(1_000).readonly().describe('In the order given.'),
    hunt: hunt.nullable(),
    summary: z
      .array(z.object({ title: text(200), lines: z.array(text()).readonly() }).readonly())
      .readonly()
      .describe('The result in words.'),
  })
  .readonly();

export type Report = z.infer<typeof reportSchema>;
export type ReportedAnswer = z.infer<typeof answered>;
export type ReportedEvidence = z.infer<typeof evidence>;
export type ReportedHunt = z.infer<typeof hunt>;

/** The JSON Schema (draft 7) of a result file, for other programs. */
export function reportJsonSchema(): unknown {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { io: 'input', target: 'draft-7' });
  return { $schema, title: 'sayswho result, version 1', ...rest };
}
