/** Reads one entry of a pack: its shape, its evidence, and the rules that hold between its parts. */
import type * as z from 'zod';
import { textOf } from '../article/span.ts';
import type { Overrides } from '../key/answer-key.ts';
import { nearest } from '../nearest.ts';
import { locateEvidence } from './locate-evidence.ts';
import type { PackEntry, PackSpeaker } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import {
  claimEntrySchema,
  quoteEntrySchema,
  statementEntrySchema,
  type WrittenEntry,
} from './pack-schema.ts';
import type { YamlPath, YamlSource } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

type Read<T> = { readonly value: T } | { readonly problems: readonly PackProblem[] };

/** The entry as written, with its shape checked; `path` leads to it in the file. */
export function readEntryShape(data: unknown, path: YamlPath, yaml: YamlSource): Read<WrittenEntry> {
  const isMapping = typeof data === 'object' && data !== null;
  if (isMapping && 'quote' in data) return checked(quoteEntrySchema, data, path, yaml);
  if (isMapping && 'claim' in data) return checked(claimEntrySchema, data, path, yaml);
  if (isMapping && 'statement' in data) return checked(statementEntrySchema, data, path, yaml);
  const message = 'an entry starts with one of the keys "quote", "claim" and "statement"';
  const hint = 'See docs/pack-format.md.';
  return { problems: [{ code: 'pack-entry-kind', offset: yaml.offsetOf(path), message, hint }] };
}

function checked<T extends z.ZodObject>(
  schema: T,
  data: unknown,
  path: YamlPath,
  yaml: YamlSource,
): Read<z.infer<T>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { problems: shapeProblems(result.error.issues, path, yaml, Object.keys(schema.shape)) };
}

/** The names by which an entry credits somebody, for a pack that lists no speakers. */
export function creditedNames(entry: WrittenEntry): readonly string[] {
  if ('quote' in entry) return [entry.speaker];
  return 'claim' in entry ? (entry.sources ?? []) : [];
}

/** The entry with its spans, and everything wrong with it. */
export function readEntry(
  written: WrittenEntry,
  text: string,
  speakers: readonly PackSpeaker[],
  path: YamlPath,
  yaml: YamlSource,
): { readonly entry: PackEntry; readonly problems: readonly PackProblem[] } {
  const problems: PackProblem[] = [];
  const report = (at: YamlPath, code: string, message: string, hint: string) =>
    problems.push({ code, offset: yaml.offsetOf([...path, ...at]), message, hint });
  const speakerNamed = (name: string, at: YamlPath): PackSpeaker | null => {
    const speaker = findSpeaker(speakers, name);
    if (speaker) return speaker;
    const meant = nearest(
      name,
      speakers.map((s) => s.name),
    );
    const hint = meant ? `Did you mean "${meant}"?` : 'Add the speaker to the list of speakers.';
    report(at, 'pack-unknown-speaker', `"${name}" is not among the speakers`, hint);
    return null;
  };
  const namesOf = (names: readonly string[] | undefined, key: string) =>
    (names ?? []).map((name, index) => speakerNamed(name, [key, index])?.name ?? name);
  const locate = (fallback: string | null) => {
    const located = locateEvidence(text, written.evidence, fallback, [...path, 'evidence'], yaml);
    problems.push(...located.problems);
    return located.evidence;
  };
  const shared = {
    explanation: written.explanation,
    difficulty: written.difficulty ?? 'medium',
    overrides: overridesOf(written),
  };

  if ('quote' in written) {
    const kind = written.kind ?? 'direct';
    const evidence = locate(kind === 'indirect' ? null : written.quote);
    const speaker = speakerNamed(written.speaker, ['speaker']);
    const notOffered = namesOf(written.notOffered, 'notOffered');
    const quoted = evidence.content.map((span) => textOf(text, span)).join(' ');
    if (kind !== 'indirect' && evidence.content.length > 0 && wordsOf(quoted) !== wordsOf(written.quote)) {
      const hint = 'Correct one of them; a quote is asked in the words of the article only.';
      report(['quote'], 'pack-quote-altered', 'the quote is not what its evidence says', hint);
    }
    const given = speaker && namesIn(written.quote, speaker);
    if (given) {
      const hint = 'Choose other words, or leave the entry out.';
      report(['quote'], 'pack-gives-away', `the quote holds its speaker's name, "${given}"`, hint);
    }
    if (speaker && notOffered.includes(speaker.name)) {
      const message = 'the right answer must be offered';
      report(['notOffered'], 'pack-right-not-offered', message, 'Take it off the list.');
    }
    (written.options ?? []).forEach((option, index) => {
      if (!speaker || findSpeaker([speaker], option) === null) return;
      const message = `"${option}" is the right answer, so it cannot be a wrong option`;
      report(['options', index], 'pack-right-among-wrong', message, 'Take it off the list.');
    });
    const { quote } = written;
    const name = speaker?.name ?? written.speaker;
    return {
      entry: { skill: 'quotes', quote, kind, speaker: name, notOffered, evidence, ...shared },
      problems,
    };
  }

  if ('claim' in written) {
    const sources = namesOf(written.sources, 'sources');
    const { claim, status } = written;
    const wrongCount =
      (status === 'own-voice' && sources.length > 0) || (status === 'single-source' && sources.length !== 1);
    if (wrongCount) {
      const message = `a claim that is ${status} has ${status === 'own-voice' ? 'no sources' : 'one source'}`;
      report(['status'], 'pack-sources', message, 'Correct the status or the sources.');
    }
    return {
      entry: { skill: 'claims', claim, status, sources, evidence: locate(null), ...shared },
      problems,
    };
  }

  const { statement, level } = written;
  const notOffered = written.notOffered ?? [];
  if (notOffered.includes(level)) {
    const message = 'the right answer must be offered';
    report(['notOffered'], 'pack-right-not-offered', message, 'Take it off the list.');
  }
  const evidence = locate(statement);
  return { entry: { skill: 'certainty', statement, level, notOffered, evidence, ...shared }, problems };
}

function overridesOf(written: WrittenEntry): Overrides {
  const { prompt, options, reasons } = written;
  return { ...(prompt && { prompt }), ...(options && { options }), ...(reasons && { reasons }) };
}

function findSpeaker(speakers: readonly PackSpeaker[], name: string): PackSpeaker | null {
  const byName = speakers.find((s) => s.name === name);
  return byName ?? speakers.find((s) => s.aliases.includes(name)) ?? null;
}

/** The name, surname or alias of the speaker that stands in the text; null for none. Pronouns are no names. */
function namesIn(text: string, speaker: PackSpeaker): string | null {
  const surname = speaker.name.split(' ').at(-1) ?? speaker.name;
  const names = [speaker.name, surname, ...speaker.aliases].filter((name) => /^\p{Lu}/u.test(name));
  const words = ` ${wordsOf(text)} `;
  return names.find((name) => words.includes(` ${wordsOf(name)} `)) ?? null;
}

/** Letters and digits only, so that marks, case and white space do not matter. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
