/** Reads a pack as far as it can be read, and finds everything that is wrong with it. */
import { cleanText } from '../article/clean-text.ts';
import { readEntryShape, type ShapedEntry, type ShapedQuestion } from './entry-shape.ts';
import {
  contentOfQuestion,
  type Pack,
  type PackEntry,
  type PackItem,
  type PackQuestion,
  type PackSpeaker,
  questionName,
} from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import { packFileSchema, type WrittenPack } from './pack-schema.ts';
import { speakersOf } from './pack-speakers.ts';
import { toNewestVersion } from './pack-version.ts';
import { readEntry } from './read-entry.ts';
import { readQuestion } from './read-question.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/** A pack without problems, or the problems. */
export type PackReading =
  | ReadablePack
  | { readonly source: string; readonly pack: null; readonly problems: readonly PackProblem[] };

/** A pack without problems. */
export interface ReadablePack {
  /** The text that offsets point into: without a byte order mark. */
  readonly source: string;
  readonly pack: Pack;
  /** Where each value stands. */
  readonly yaml: YamlSource;
  /** The index in the file of each entry of the pack; the questions in somebody's own words stand between them. */
  readonly entryIndexes: readonly number[];
  /** The entries and those questions, in the order of the file. */
  readonly items: readonly PackItem[];
  readonly problems: readonly [];
}

/** From so many problems on, the entries that are left are not looked at: there is enough to do, and it takes its time. */
const MOST_PROBLEMS = 500;

/** Something with its index in the file. */
interface Placed<T> {
  readonly entry: T;
  readonly index: number;
}

/** What the entries of the file are. */
interface Contents {
  readonly speakers: readonly PackSpeaker[];
  readonly entries: readonly Placed<PackEntry>[];
  readonly questions: readonly Placed<PackQuestion>[];
}

/**
 * The pack in the given YAML text, or all that is wrong with it, in no particular order. What depends on something that is
 * wrong itself is not told: of an article that is missing, no evidence is looked for.
 */
export function readPack(yaml: string, path: string): PackReading {
  // A byte order mark is no part of the text.
  const source = yaml.startsWith('\ufeff') ? yaml.slice(1) : yaml;
  const read = readYaml(source);
  if (read.yaml === null) return { source, pack: null, problems: read.problems };
  const versioned = toNewestVersion(read.yaml);
  if (versioned.yaml === null) return { source, pack: null, problems: [...read.problems, versioned.problem] };

  const { head, problems: headProblems } = readHead(versioned.yaml);
  const { contents, problems: entryProblems } = readContents(versioned.yaml, head);
  const problems = [...read.problems, ...headProblems, ...entryProblems];
  const { whole, text } = head;
  if (whole === null || text === null || contents === null || problems.length > 0)
    return { source, pack: null, problems };
  return {
    source,
    pack: packOf(whole, path, text, contents),
    yaml: versioned.yaml,
    entryIndexes: contents.entries.map(({ index }) => index),
    items: inOrder(contents),
    problems: [],
  };
}

function inOrder({ entries, questions }: Contents): PackItem[] {
  const placed: readonly Placed<PackItem>[] = [...entries, ...questions];
  return placed.toSorted((a, b) => a.index - b.index).map(({ entry }) => entry);
}

/** What can be used of the head though something else in it is wrong; null for what cannot. */
interface Head {
  readonly whole: WrittenPack | null;
  readonly text: string | null;
  readonly entries: readonly unknown[];
  readonly speakers: Pick<WrittenPack, 'speakers'> | null;
}

function readHead(yaml: YamlSource): { readonly head: Head; readonly problems: readonly PackProblem[] } {
  const whole = packFileSchema.safeParse(yaml.data);
  const { article, entries, speakers } = packFileSchema.shape;
  const at = (key: string): unknown => Object(yaml.data)[key];
  const text = article.safeParse(at('article'));
  const listed = speakers.safeParse(at('speakers'));
  const cleaned = text.success ? cleanText(text.data).trim() : null;
  const known = Object.keys(packFileSchema.shape);
  return {
    head: {
      whole: whole.success ? whole.data : null,
      text: cleaned === '' ? null : cleaned,
      entries: entries.safeParse(at('entries')).data ?? [],
      speakers: listed.success ? { speakers: listed.data } : null,
    },
    problems: [
      ...(whole.success ? [] : shapeProblems(whole.error.issues, [], yaml, known)),
      ...(cleaned === '' ? [emptyArticle(yaml)] : []),
    ],
  };
}

function readContents(
  yaml: YamlSource,
  { text, entries, speakers: listed }: Head,
): { readonly contents: Contents | null; readonly problems: readonly PackProblem[] } {
  const shapes = entries.map((entry, index) => readEntryShape(entry, ['entries', index], yaml));
  const problems = shapes.flatMap((shape) => shape.problems ?? []);
  if (text === null || listed === null) return { contents: null, problems };
  const placed = shapes.flatMap(({ entry }, index) => (entry === null ? [] : [{ entry, index }]));
  const shaped = placed.filter((each): each is Placed<ShapedEntry> => each.entry.skill !== 'question');
  const own = placed.filter((each): each is Placed<ShapedQuestion> => each.entry.skill === 'question');
  const speakers = speakersOf(
    listed,
    shaped.map(({ entry }) => entry),
  );
  const setting = { text, speakers, yaml };
  const contents = { speakers, entries: [] as Placed<PackEntry>[], questions: [] as Placed<PackQuestion>[] };
  for (const { entry, index } of shaped) {
    if (problems.length > MOST_PROBLEMS) break;
    const read = readEntry(entry, ['entries', index], setting);
    problems.push(...read.problems);
    contents.entries.push({ entry: read.entry, index });
  }
  for (const { entry, index } of own) {
    if (problems.length > MOST_PROBLEMS) break;
    const read = readQuestion(entry.written, ['entries', index], setting);
    problems.push(...read.problems);
    contents.questions.push({ entry: read.question, index });
  }
  problems.push(...repeatedSpeakers(speakers, yaml), ...repeatedEntries(contents, yaml));
  return { contents, problems };
}

function packOf(
  head: WrittenPack,
  path: string,
  text: string,
  { speakers, entries, questions }: Contents,
): Pack {
  const { title, byline, date, publisher, source, license, invented, note, topic, built } = head;
  const optional = {
    byline: byline ?? null,
    date: date ?? null,
    publisher: publisher ?? null,
    note: note ?? null,
    topic: topic ?? null,
    built: built ? { by: built.by, leastConfidence: built.confidence, dropped: built.dropped ?? [] } : null,
  };
  return {
    path,
    title,
    ...optional,
    source,
    license,
    invented,
    text,
    speakers,
    entries: entries.map(({ entry }) => entry),
    ...(questions.length > 0 && { questions: questions.map(({ entry }) => entry) }),
  };
}

function emptyArticle(yaml: YamlSource): PackProblem {
  return { code: 'pack-shape', offset: yaml.offsetOf(['article']), say: (words) => words.emptyArticle };
}

function repeatedSpeakers(speakers: readonly PackSpeaker[], yaml: YamlSource): PackProblem[] {
  const names = speakers.map((s) => s.name);
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const offset = yaml.offsetOf(['speakers', index]);
    return [{ code: 'pack-repeated', offset, say: (words) => words.speakerTwice(name) }];
  });
}

function repeatedEntries({ entries, questions }: Contents, yaml: YamlSource): PackProblem[] {
  const seen = new Set<string>();
  const named = [
    ...entries.map(({ entry, index }) => ({ kind: entry.skill, name: questionName(entry), index })),
    ...questions.map(({ entry, index }) => ({ kind: 'question', name: contentOfQuestion(entry), index })),
  ];
  return named.flatMap(({ kind, name, index }) => {
    const isRepeated = seen.has(`${kind}\n${name}`);
    seen.add(`${kind}\n${name}`);
    if (!isRepeated) return [];
    const offset = yaml.offsetOf(['entries', index]);
    return [{ code: 'pack-repeated', offset, say: (words) => words.repeated(kind) }];
  });
}
