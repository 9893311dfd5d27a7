/** The pack format as it is written in YAML, version 1: which keys there are and what each may hold. */
import * as z from 'zod';
import { CLAIM_STATUSES, type SpeakerKind } from '../analysis/analysis.ts';
import { LEVELS, SKILLS } from '../key/answer-key.ts';

/** The version of the format that this program reads and writes. */
export const PACK_VERSION = 1;

/** How much a pack may hold: texts in UTF-16 code units, and items of lists. */
export const BOUNDS = {
  title: 200,
  byline: 200,
  date: 60,
  publisher: 200,
  source: 300,
  license: 120,
  speakers: 60,
  name: 80,
  role: 160,
  aliases: 20,
  entries: 500,
  question: 600,
  option: 300,
  reason: 800,
  options: 9,
} as const;

/** Text of which nothing is seen: white space, and characters that have no width. */
const UNSEEN = /^[\s\p{Cf}]+$/u;

/** Text shown on one line or as one paragraph: white space collapses, so that YAML may fold it. */
const line = (max: number) =>
  z
    .string()
    .overwrite((text) => (UNSEEN.test(text) ? '' : text.replace(/\s+/g, ' ').trim()))
    .min(1)
    .max(max);

const name = line(BOUNDS.name);

const selector = z
  .strictObject({
    exact: line(5_000).describe('The words themselves.'),
    prefix: line(500).optional().describe('The words right before, where the exact words occur twice.'),
    suffix: line(500).optional().describe('The words right after, where the exact words occur twice.'),
  })
  .meta({ id: 'selector', description: 'A W3C TextQuoteSelector.' });

const place = z.union([line(5_000), selector]);
const places = z.union([line(5_000), selector, z.array(place).min(1).max(12)]);

const evidenceParts = z.strictObject({
  passage: place.describe('The sentence or sentences to show; found once in the article.'),
  source: place.optional().describe('Who is credited; found once in the passage, like the next two.'),
  cue: places.optional().describe('The words that decide: "said", "may".'),
  content: places.optional().describe('What is said. Without it: the quote or statement itself.'),
});

const evidence = z.union([line(5_000), selector, evidenceParts]).meta({
  id: 'evidence',
  description: 'The passage that proves the answer, as a whole or with its parts told apart.',
});

const shared = {
  evidence,
  explanation: line(BOUNDS.reason).describe('Why the right answer is right, in one to three sentences.'),
  difficulty: z.enum(['easy', 'medium', 'hard']).optional().describe('Without it: medium.'),
  prompt: line(300).optional().describe('The question, in place of the usual one.'),
  options: z
    .array(line(200))
    .min(1)
    .max(5)
    .optional()
    .describe('The wrong options, in place of chosen ones.'),
  reasons: z.record(line(200), line(400)).optional().describe('Why an option is wrong, by option.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Of an entry that the program built: how likely a careful reader agrees. Without it: 1.'),
  rule: line(60).optional().describe('Of an entry that the program built: what decided.'),
  reviewed: z.literal(true).optional().describe('Somebody has read the entry and stands by it.'),
};

export const quoteEntrySchema = z
  .strictObject({
    quote: line(600).describe("The article's words, without the marks."),
    speaker: name.describe('The right answer.'),
    kind: z.enum(['direct', 'partial', 'indirect']).optional().describe('Without it: direct.'),
    notOffered: z.array(name).max(12).optional().describe('Speakers who could be defended as an answer.'),
    ...shared,
  })
  .meta({ id: 'quote', description: 'Who said it?' });

export const claimEntrySchema = z
  .strictObject({
    claim: line(300).describe('A claim that stands alone: names, not pronouns.'),
    status: z
      .enum(CLAIM_STATUSES)
      .describe('How the article stands to the claim: of the list, the first that fits.'),
    sources: z.array(name).max(12).optional().describe('The speakers whose word it is.'),
    ...shared,
  })
  .meta({ id: 'claim', description: 'Does the article itself vouch for it?' });

export const statementEntrySchema = z
  .strictObject({
    statement: line(600).describe('A statement as the article words it.'),
    level: z.enum(LEVELS).describe('The right answer.'),
    notOffered: z.array(z.enum(LEVELS)).max(4).optional().describe('Levels that could be defended too.'),
    ...shared,
  })
  .meta({ id: 'statement', description: 'How firmly is it stated?' });

export const questionEntrySchema = z
  .strictObject({
    question: line(BOUNDS.question).describe('A question in your own words.'),
    answer: line(BOUNDS.option).describe('The right option.'),
    options: z.array(line(BOUNDS.option)).min(1).max(BOUNDS.options).describe('The wrong options.'),
    skill: z.enum(SKILLS).optional().describe('The round in which it is asked.'),
    evidence: evidence.optional(),
    explanation: shared.explanation.optional(),
    difficulty: shared.difficulty,
    reasons: z
      .record(line(BOUNDS.option), line(BOUNDS.reason))
      .optional()
      .describe('Why an option is wrong, by option.'),
    reviewed: shared.reviewed,
    imported: line(80)
      .optional()
      .describe('Which question of a file it was: importing that again does not add it again.'),
  })
  .meta({
    id: 'question',
    description: 'Asked as it stands, once it has evidence, an explanation and a skill.',
  });

const SPEAKER_KINDS = [
  'person',
  'organisation',
  'document',
  'group',
] as const satisfies readonly SpeakerKind[];

const speaker = z.strictObject({
  name: name.describe('The display name, by which entries refer to the speaker.'),
  role: line(BOUNDS.role).optional().describe('What the speaker is: "mayor of Wend".'),
  kind: z.enum(SPEAKER_KINDS).optional().describe('Options of one kind are preferred.'),
  aliases: z
    .array(name)
    .max(BOUNDS.aliases)
    .optional()
    .describe('Other ways in which the article names the speaker.'),
  speaks: z.boolean().optional().describe('Without it: true for whoever an entry credits.'),
});

const built = z
  .strictObject({
    by: line(80).describe('The program and its version.'),
    confidence: z.number().min(0).max(1).describe('Less sure findings were left out.'),
    dropped: z
      .array(line(80))
      .max(2_000)
      .optional()
      .describe('The ids of entries that somebody took out: they do not come back when it is built again.'),
  })
  .meta({ id: 'built', description: 'There where the program built the pack from an article.' });

const head = {
  sayswho: z.literal(PACK_VERSION).describe('The version of the format.'),
  title: line(BOUNDS.title).describe('The headline.'),
  byline: line(BOUNDS.byline).optional().describe('Who wrote the article, as it says itself.'),
  date: line(BOUNDS.date).optional().describe('When it appeared, as it says itself; in quotes.'),
  publisher: line(BOUNDS.publisher).optional().describe('Where it appeared, as it says itself.'),
  source: line(BOUNDS.source).describe('Where the article comes from.'),
  license: line(BOUNDS.license).describe('The license of the text and the questions.'),
  invented: z.boolean().describe('True where places, people and events are made up.'),
  note: line(300).optional().describe('One more sentence to show under the title.'),
  topic: line(40).optional().describe('Two or three words for the list of packs.'),
  article: z.string().min(1).describe('The text, one paragraph a line, with blank lines between.'),
  speakers: z
    .array(speaker)
    .min(1)
    .max(BOUNDS.speakers)
    .optional()
    .describe('Everybody who can be an option. Without it: everybody whom an entry names.'),
  built: built.optional(),
};

/** The file with its entries still unread: which of the four shapes an entry has depends on its keys. */
export const packFileSchema = z.strictObject({
  ...head,
  entries: z.array(z.unknown()).min(1).max(BOUNDS.entries),
});

const entry = z.union([quoteEntrySchema, claimEntrySchema, statementEntrySchema, questionEntrySchema]);

export type WrittenQuestion = z.infer<typeof questionEntrySchema>;
export type WrittenPlace = z.infer<typeof place>;
export type WrittenPlaces = z.infer<typeof places>;
export type WrittenEvidence = z.infer<typeof evidence>;
export type WrittenQuote = z.infer<typeof quoteEntrySchema>;
export type WrittenClaim = z.infer<typeof claimEntrySchema>;
export type WrittenStatement = z.infer<typeof statementEntrySchema>;
export type WrittenEntry = WrittenQuote | WrittenClaim | WrittenStatement;
export type WrittenBuilt = z.infer<typeof built>;
export type WrittenPack = z.infer<typeof packFileSchema>;

/** The keys that the value at a path of the file may have, where `own` are those of the entry or head. */
export function knownKeys(path: readonly PropertyKey[], own: readonly string[]): readonly string[] {
  if (path.at(-1) === 'evidence') return Object.keys({ ...evidenceParts.shape, ...selector.shape });
  if (path.includes('evidence')) return Object.keys(selector.shape);
  if (path[0] === 'built') return Object.keys(built.shape);
  return path[0] === 'speakers' ? Object.keys(speaker.shape) : own;
}

/** The JSON Schema (draft 7) of a pack file, for editors and other programs. */
export function packJsonSchema(): unknown {
  const entries = z.array(entry).min(1).max(BOUNDS.entries).describe('The questions, in any order.');
  const whole = z.strictObject({ ...head, entries });
  const { $schema, ...rest } = z.toJSONSchema(whole, { io: 'input', target: 'draft-7' });
  const $id = `urn:sayswho:pack:${PACK_VERSION}`;
  return { $schema, $id, title: `sayswho question pack, version ${PACK_VERSION}`, ...rest };
}
