/** Reads one entry of a pack: finds its evidence, and checks the rules that hold between its parts. */
import { textOf } from '../article/span.ts';
import type { Evidence, Overrides } from '../key/answer-key.ts';
import { nearest } from '../nearest.ts';
import type { ShapedEntry, WrittenShared } from './entry-shape.ts';
import { locateEvidence } from './locate-evidence.ts';
import type { ClaimEntry, PackEntry, PackSpeaker, QuoteEntry, StatementEntry } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import type { WrittenClaim, WrittenQuote, WrittenStatement } from './pack-schema.ts';
import { findSpeaker, nameWithin, sameWords } from './pack-speakers.ts';
import type { YamlPath, YamlSource } from './read-yaml.ts';

/** What an entry is read against. */
export interface EntrySetting {
  readonly text: string;
  readonly speakers: readonly PackSpeaker[];
  readonly yaml: YamlSource;
}

interface Reading extends EntrySetting {
  readonly path: YamlPath;
  readonly problems: PackProblem[];
}

/** The entry with its spans, and everything wrong with it. */
export function readEntry(
  entry: ShapedEntry,
  path: YamlPath,
  setting: EntrySetting,
): { readonly entry: PackEntry; readonly problems: readonly PackProblem[] } {
  const reading: Reading = { ...setting, path, problems: [] };
  return { entry: read(entry, reading), problems: reading.problems };
}

function read(entry: ShapedEntry, reading: Reading): PackEntry {
  switch (entry.skill) {
    case 'quotes':
      return readQuote(entry.written, reading);
    case 'claims':
      return readClaim(entry.written, reading);
    case 'certainty':
      return readStatement(entry.written, reading);
    default:
      return entry satisfies never;
  }
}

function readQuote(written: WrittenQuote, reading: Reading): QuoteEntry {
  const { quote, kind = 'direct' } = written;
  const verbatim = kind !== 'indirect';
  const evidence = locate(written, verbatim ? quote : null, reading);
  const content = evidence.content.map((span) => textOf(reading.text, span)).join(' ');
  if (verbatim && content !== '' && !sameWords(content, quote)) {
    report(reading, ['quote'], 'pack-quote-altered', (words) => words.quoteAltered);
  }
  const notOffered = namesOf(written.notOffered, 'notOffered', reading);
  const speaker = speakerNamed(written.speaker, ['speaker'], reading);
  if (speaker) checkRightAnswer(written, speaker, notOffered, reading);
  const name = speaker?.name ?? written.speaker;
  return { skill: 'quotes', quote, kind, speaker: name, notOffered, evidence, ...sharedOf(written) };
}

/** The speaker must be there to choose, once, and not be named in the question. */
function checkRightAnswer(
  written: WrittenQuote,
  speaker: PackSpeaker,
  notOffered: readonly string[],
  reading: Reading,
): void {
  const given = nameWithin(written.quote, speaker);
  if (given) {
    report(reading, ['quote'], 'pack-gives-away', (words) => words.givesAway(given));
  }
  if (notOffered.includes(speaker.name)) reportRightNotOffered(reading);
  for (const [index, option] of (written.options ?? []).entries()) {
    if (findSpeaker([speaker], option) === null) continue;
    report(reading, ['options', index], 'pack-right-among-wrong', (words) => words.rightAmongWrong(option));
  }
}

function readClaim(written: WrittenClaim, reading: Reading): ClaimEntry {
  const { claim, status } = written;
  const sources = namesOf(written.sources, 'sources', reading);
  if (status === 'own-voice' && sources.length > 0) {
    report(reading, ['status'], 'pack-sources', (words) => words.ownVoiceWithSources);
  }
  if (status === 'single-source' && sources.length !== 1) {
    report(reading, ['status'], 'pack-sources', (words) => words.oneSource);
  }
  const evidence = locate(written, null, reading);
  return { skill: 'claims', claim, status, sources, evidence, ...sharedOf(written) };
}

function readStatement(written: WrittenStatement, reading: Reading): StatementEntry {
  const { statement, level, notOffered = [] } = written;
  if (notOffered.includes(level)) reportRightNotOffered(reading);
  const evidence = locate(written, statement, reading);
  return { skill: 'certainty', statement, level, notOffered, evidence, ...sharedOf(written) };
}

function sharedOf(
  written: WrittenShared,
): Pick<PackEntry, 'explanation' | 'difficulty' | 'overrides' | 'confidence' | 'rule' | 'reviewed'> {
  const { explanation, difficulty = 'medium', prompt, options, reasons } = written;
  const { confidence = 1, rule = null, reviewed = false } = written;
  const overrides: Overrides = {
    ...(prompt && { prompt }),
    ...(options && { options }),
    ...(reasons && { reasons }),
  };
  return { explanation, difficulty, overrides, confidence, rule, reviewed };
}

function locate(written: WrittenShared, fallback: string | null, reading: Reading): Evidence {
  const { text, path, yaml } = reading;
  const located = locateEvidence(text, written.evidence, fallback, [...path, 'evidence'], yaml);
  reading.problems.push(...located.problems);
  return located.evidence;
}

function namesOf(names: readonly string[] | undefined, key: string, reading: Reading): string[] {
  return (names ?? []).map((name, index) => speakerNamed(name, [key, index], reading)?.name ?? name);
}

function speakerNamed(name: string, at: YamlPath, reading: Reading): PackSpeaker | null {
  const speaker = findSpeaker(reading.speakers, name);
  if (speaker) return speaker;
  const names = reading.speakers.map((known) => known.name);
  const meant = nearest(name, names);
  report(reading, at, 'pack-unknown-speaker', (words) => words.unknownSpeaker(name, meant));
  return null;
}

function reportRightNotOffered(reading: Reading): void {
  report(reading, ['notOffered'], 'pack-right-not-offered', (words) => words.rightNotOffered);
}

function report(reading: Reading, at: YamlPath, code: string, say: PackProblem['say']): void {
  reading.problems.push({ code, offset: reading.yaml.offsetOf([...reading.path, ...at]), say });
}
