/** Writes a pack as YAML, so that reading it again gives the same pack. */
import { Document, isScalar, Scalar } from 'yaml';
import type { Span } from '../article/span.ts';
import type { Evidence, Overrides } from '../key/answer-key.ts';
import { describeSpan } from './find-text.ts';
import type { Built, Pack, PackEntry, PackQuestion, PackSpeaker } from './pack.ts';
import { PACK_VERSION, type WrittenBuilt } from './pack-schema.ts';

export interface SerializeOptions {
  /** Where editors find the JSON Schema, relative to the file; no such line without it. */
  readonly schema?: string | undefined;
}

/** A pack may hold none: what two entries share is written twice. */
export const NO_ALIASES = { aliasDuplicateObjects: false } as const;

/** The YAML text of a pack, ending in a line end. Evidence gets as much prefix and suffix as it needs. */
export function serializePack(pack: Pack, options: SerializeOptions = {}): string {
  const { title, byline, date, publisher, source, license, invented, note, topic, built } = pack;
  const written = {
    sayswho: PACK_VERSION,
    title,
    ...present({ byline, date, publisher }),
    source,
    license,
    invented,
    ...present({ note, topic }),
    ...(built && { built: writtenBuilt(built) }),
    article: writtenArticle(pack.text),
    ...(pack.speakers.length > 0 && { speakers: pack.speakers.map(writtenSpeaker) }),
    entries: [
      ...pack.entries.map((entry) => writtenEntry(pack.text, entry)),
      ...(pack.questions ?? []).map((question) => writtenQuestion(pack.text, question)),
    ],
  };
  const document = new Document(written, NO_ALIASES);
  const article = document.get('article', true);
  if (isScalar(article)) article.type = articleStyle(pack.text);
  if (options.schema) document.commentBefore = ` yaml-language-server: $schema=${options.schema}`;
  return document.toString({ lineWidth: 100, directives: false });
}

/** The text of an article as the file holds it. */
export function writtenArticle(text: string): string {
  return `${text}\n`;
}

/** In lines that YAML joins again, where the text allows it. */
export function articleStyle(text: string): Scalar.BLOCK_FOLDED | Scalar.BLOCK_LITERAL {
  return isFoldable(text) ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
}

/** White space at either end of a line would be lost or moved by folding. */
function isFoldable(text: string): boolean {
  return !/^[^\S\n]|[^\S\n]$/m.test(text);
}

/** Plain data for YAML. */
export function writtenBuilt({ by, leastConfidence, dropped }: Built): WrittenBuilt {
  return { by, confidence: leastConfidence, ...(dropped.length > 0 && { dropped: [...dropped] }) };
}

/** The values that are there. */
function present(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** Plain data for YAML. */
export function writtenSpeaker({ name, role, kind, aliases, speaks }: PackSpeaker): unknown {
  return { name, ...present({ role, kind }), ...(aliases.length > 0 && { aliases }), speaks };
}

/** The entry as it is written: plain data for YAML. */
export function writtenEntry(text: string, entry: PackEntry): unknown {
  const { explanation, difficulty, overrides, rule, confidence, reviewed } = entry;
  const evidence = writtenEvidence(text, entry.evidence);
  const rest = {
    evidence,
    explanation,
    difficulty,
    ...writtenOverrides(overrides),
    ...(rule !== null && { rule }),
    ...(confidence < 1 && { confidence }),
    ...(reviewed && { reviewed }),
  };
  switch (entry.skill) {
    case 'quotes': {
      const { quote, speaker, kind, notOffered } = entry;
      return { quote, speaker, kind, ...(notOffered.length > 0 && { notOffered }), ...rest };
    }
    case 'claims': {
      const { claim, status, sources } = entry;
      return { claim, status, ...(sources.length > 0 && { sources }), ...rest };
    }
    case 'certainty': {
      const { statement, level, notOffered } = entry;
      return { statement, level, ...(notOffered.length > 0 && { notOffered }), ...rest };
    }
    default:
      return entry satisfies never;
  }
}

/** Plain data for YAML. */
export function writtenQuestion(text: string, written: PackQuestion): unknown {
  const { question, answer, options, skill, evidence, explanation, difficulty, reasons } = written;
  const { reviewed, imported } = written;
  return {
    question,
    answer,
    options,
    ...present({ skill }),
    ...(evidence && { evidence: writtenEvidence(text, evidence) }),
    ...present({ explanation }),
    difficulty,
    ...(Object.keys(reasons).length > 0 && { reasons }),
    ...(reviewed && { reviewed }),
    ...(imported !== undefined && { imported }),
  };
}

function writtenOverrides({ prompt, options, reasons }: Overrides): Overrides {
  return { ...(prompt && { prompt }), ...(options && { options }), ...(reasons && { reasons }) };
}

/** Plain data for YAML. */
export function writtenEvidence(text: string, { passage, source, cues, content }: Evidence): unknown {
  const part = (span: Span) => simplest(text, passage, span);
  return {
    passage: simplest(text, { start: 0, end: text.length }, passage),
    ...(source && { source: part(source) }),
    ...(cues.length > 0 && { cue: cues.map(part) }),
    ...(content.length > 0 && { content: content.map(part) }),
  };
}

/** Plain text where the words occur once, a selector where they need their surroundings. */
function simplest(text: string, area: Span, span: Span): unknown {
  const selector = describeSpan(text, area, span);
  const alone = selector.prefix === undefined && selector.suffix === undefined;
  return alone ? selector.exact : selector;
}
