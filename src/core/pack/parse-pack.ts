/** Reads a question pack from YAML; whatever is wrong with it is reported with file, line and column. */
import { cleanText } from '../article/clean-text.ts';
import { readEntryShape, type ShapedEntry, type ShapedQuestion } from './entry-shape.ts';
import {
  contentOfQuestion,
  type Pack,
  type PackEntry,
  type PackQuestion,
  type PackSpeaker,
  questionName,
} from './pack.ts';
import { type PackProblem, packError } from './pack-problem.ts';
import { PACK_VERSION, packFileSchema, type WrittenPack } from './pack-schema.ts';
import { speakersOf } from './pack-speakers.ts';
import { readEntry } from './read-entry.ts';
import { readQuestion } from './read-question.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/**
 * The pack in the given YAML text. Throws a UserError (`pack-…`, exit code 65) that lists every problem
 * found, each as `path:line:column: what is wrong`.
 */
export function parsePack(yaml: string, path: string): Pack {
  // A byte order mark is no part of the text.
  const source = yaml.startsWith('\ufeff') ? yaml.slice(1) : yaml;
  const read = readYaml(source, path);
  const versionProblem = checkVersion(read);
  if (versionProblem) throw packError(path, source, [versionProblem]);

  const head = packFileSchema.safeParse(read.data);
  if (!head.success) {
    const known = Object.keys(packFileSchema.shape);
    throw packError(path, source, shapeProblems(head.error.issues, [], read, known));
  }
  const shapes = head.data.entries.map((entry, index) => readEntryShape(entry, ['entries', index], read));
  const misshapen = shapes.flatMap((shape) => shape.problems ?? []);
  if (misshapen.length > 0) throw packError(path, source, misshapen);
  const placed = shapes.flatMap(({ entry }, index) => (entry === null ? [] : [{ entry, index }]));
  const shaped = placed.filter((each): each is Placed<ShapedEntry> => each.entry.skill !== 'question');
  const own = placed.filter((each): each is Placed<ShapedQuestion> => each.entry.skill === 'question');

  const text = cleanText(head.data.article).trim();
  const speakers = speakersOf(
    head.data,
    shaped.map(({ entry }) => entry),
  );
  const setting = { text, speakers, yaml: read };
  const entries = shaped.map(({ entry, index }) => ({
    ...readEntry(entry, ['entries', index], setting),
    index,
  }));
  const questions = own.map(({ entry, index }) => ({
    ...readQuestion(entry.written, ['entries', index], setting),
    index,
  }));
  const problems = [
    ...(text === '' ? [emptyArticle(read)] : [...entries, ...questions].flatMap((entry) => entry.problems)),
    ...repeatedSpeakers(speakers, read),
    ...repeatedEntries(
      [
        ...entries.map(({ entry, index }) => ({ kind: entry.skill, content: questionName(entry), index })),
        ...questions.map(({ question, index }) => ({
          kind: 'question',
          content: contentOfQuestion(question),
          index,
        })),
      ],
      read,
    ),
  ];
  if (problems.length > 0) throw packError(path, source, problems);
  return packOf(head.data, path, text, {
    speakers,
    entries: entries.map(({ entry }) => entry),
    questions: questions.map(({ question }) => question),
  });
}

/** An entry with its index in the file. */
interface Placed<T> {
  readonly entry: T;
  readonly index: number;
}

interface Contents {
  readonly speakers: readonly PackSpeaker[];
  readonly entries: readonly PackEntry[];
  readonly questions: readonly PackQuestion[];
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
    entries,
    ...(questions.length > 0 && { questions }),
  };
}

function checkVersion(read: YamlSource): PackProblem | null {
  const { data } = read;
  const isMapping = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (!isMapping || !('sayswho' in data)) {
    return { code: 'pack-not-a-pack', offset: 0, say: (words) => words.notAPack(PACK_VERSION) };
  }
  const version = data.sayswho;
  if (version === PACK_VERSION) return null;
  const isNewer = typeof version === 'number' && Number.isInteger(version) && version > PACK_VERSION;
  return {
    code: isNewer ? 'pack-newer' : 'pack-version',
    offset: read.offsetOf(['sayswho']),
    say: (words) => (isNewer ? words.newer(version, PACK_VERSION) : words.version(PACK_VERSION)),
  };
}

function emptyArticle(read: YamlSource): PackProblem {
  return { code: 'pack-shape', offset: read.offsetOf(['article']), say: (words) => words.emptyArticle };
}

function repeatedSpeakers(speakers: readonly PackSpeaker[], read: YamlSource): PackProblem[] {
  const names = speakers.map((s) => s.name);
  return names.flatMap((name, index) => {
    if (names.indexOf(name) === index) return [];
    const offset = read.offsetOf(['speakers', index]);
    return [{ code: 'pack-repeated', offset, say: (words) => words.speakerTwice(name) }];
  });
}

interface Content {
  readonly kind: string;
  readonly content: string;
  readonly index: number;
}

function repeatedEntries(all: readonly Content[], read: YamlSource): PackProblem[] {
  const contents = all.map(({ kind, content }) => `${kind}\n${content.toLowerCase()}`);
  return all.flatMap(({ kind, index }, position) => {
    if (contents.indexOf(contents[position]!) === position) return [];
    const offset = read.offsetOf(['entries', index]);
    return [{ code: 'pack-repeated', offset, say: (words) => words.repeated(kind) }];
  });
}
