/** Builds a pack from the answer key of an article: what the program found, written as a person would write it. */
import { cleanText } from '../article/clean-text.ts';
import type { Span } from '../article/span.ts';
import { type AnswerKey, type Evidence, type Item, type KeySpeaker, SKILLS } from '../key/answer-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { QuizWords } from '../words/words.ts';
import { entryProblems } from './entry-problems.ts';
import { type Pack, type PackEntry, type PackSpeaker, questionName } from './pack.ts';
import { BOUNDS } from './pack-schema.ts';
import { entryId } from './pack-to-key.ts';

export interface BuildRequest {
  /** The program and its version: "sayswho 1.0.0". */
  readonly by: string;
  /** What is less sure is left out. */
  readonly leastConfidence: number;
  /** How many questions a game on the pack is to have, at most; null for as many as there are. */
  readonly count: number | null;
  /** In place of the article's own. */
  readonly title: string | null;
  /** Where the article comes from, in words. */
  readonly source: string;
  readonly license: string;
}

export interface BuiltPack {
  readonly pack: Pack;
  /** How many findings were left out because the format could not hold them as they are. */
  readonly leftOut: number;
}

/** The seed of the game whose questions are kept where a number of them is asked for. */
const SEED = 1;

/**
 * The pack of an article's key. Reading what `serializePack` makes of it gives the same pack: an entry that the format
 * would refuse is left out.
 */
export function buildPack(key: AnswerKey, words: QuizWords, request: BuildRequest): BuiltPack {
  const { article } = key;
  const text = cleanText(article.text).trim();
  const shift = article.text.indexOf(text);
  if (shift < 0)
    throw new RangeError('the text of an article must be cleaned before a pack is built from it');
  const speakers = speakersOf(key.speakers);
  const names = new Map(speakers.map(({ id, speaker }) => [id, speaker.name]));
  const sure = key.items.filter(({ confidence }) => confidence >= request.leastConfidence);
  const chosen = request.count === null ? sure : askedAbout({ ...key, items: sure }, words, request.count);
  const listed = speakers.map(({ speaker }) => speaker);
  const fitting = chosen
    .map((item) => entryOf(item, names, -shift))
    .filter((entry) => entry !== null)
    .filter((entry) => entryProblems(entry, text, listed).length === 0);
  const entries = withoutRepeats(fitting).slice(0, BOUNDS.entries);
  const pack: Pack = {
    path: article.path,
    ...headOf(key, request),
    text,
    speakers: listed,
    entries,
    built: { by: request.by, leastConfidence: request.leastConfidence, dropped: [] },
  };
  return { pack, leftOut: chosen.length - entries.length };
}

/** The first of entries that ask the same; none where their answers differ, for then one question has two. */
function withoutRepeats(entries: readonly PackEntry[]): PackEntry[] {
  const alike = Map.groupBy(entries, questionName);
  return [...alike.values()].flatMap((same) => {
    const answers = new Set(same.map(entryId));
    return answers.size === 1 ? same.slice(0, 1) : [];
  });
}

/** What stands above the article in a pack, within the bounds of the format. */
export function headOf(
  { article }: Pick<AnswerKey, 'article'>,
  { title, source, license }: Pick<BuildRequest, 'title' | 'source' | 'license'>,
) {
  const line = (text: string | null, longest: number) => {
    const whole = flat(text ?? '');
    if (whole.length <= longest) return whole === '' ? null : whole;
    const cut = whole.slice(0, longest - 1);
    return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : cut.length)}…`;
  };
  return {
    title: line(title ?? article.title, BOUNDS.title) ?? UNTITLED,
    byline: line(article.byline, BOUNDS.byline),
    date: line(article.date, BOUNDS.date),
    publisher: line(article.publisher, BOUNDS.publisher),
    source: line(source, BOUNDS.source) ?? UNTITLED,
    license: line(license, BOUNDS.license) ?? UNTITLED,
    invented: false,
    note: null,
    topic: null,
  };
}

const UNTITLED = 'Untitled';

/** On one line. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The speakers whose name is theirs alone and short enough, with their ids. */
function speakersOf(all: readonly KeySpeaker[]): { readonly id: string; readonly speaker: PackSpeaker }[] {
  const names = all.map(({ name }) => flat(name));
  const usable = all.flatMap(({ id, role, kind, aliases, speaks }, index) => {
    const name = names[index]!;
    if (name === '' || name.length > BOUNDS.name || names.indexOf(name) !== names.lastIndexOf(name))
      return [];
    const others = aliases
      .map(flat)
      .filter((alias) => alias !== name && !names.includes(alias) && alias !== '');
    const speaker: PackSpeaker = {
      name,
      role: role !== null && flat(role) !== '' && flat(role).length <= BOUNDS.role ? flat(role) : null,
      kind: kind ?? null,
      aliases: [...new Set(others)].filter((alias) => alias.length <= BOUNDS.name).slice(0, BOUNDS.aliases),
      speaks,
    };
    return [{ id, speaker }];
  });
  return usable.slice(0, BOUNDS.speakers);
}

/** The items that a game of so many questions asks about, or offers beside the answer. */
function askedAbout(key: AnswerKey, words: QuizWords, count: number): readonly Item[] {
  const { rounds } = makeQuiz(key, { seed: SEED, count, rounds: SKILLS }, words);
  // Questions are named after the items in them.
  const asked = rounds.flatMap(({ questions }) => questions.map(({ id }) => id));
  return key.items.filter(({ skill, id }) =>
    asked.some((question) => question.startsWith(`${skill}-`) && question.includes(id)),
  );
}

/** The entry of an item; null where somebody it names is not among the speakers. */
function entryOf(item: Item, names: ReadonlyMap<string, string>, shift: number): PackEntry | null {
  const { explanation, difficulty, overrides, confidence, rule } = item;
  const evidence = movedBy(item.evidence, shift);
  const shared = { evidence, explanation, difficulty, overrides, confidence, rule, reviewed: false };
  switch (item.skill) {
    case 'quotes': {
      const { skill, quote, kind } = item;
      const speaker = names.get(item.speaker);
      if (speaker === undefined) return null;
      const notOffered = item.notOffered.flatMap((id) => names.get(id) ?? []);
      return { ...shared, skill, quote, kind, speaker, notOffered };
    }
    case 'claims': {
      const { skill, statement, status } = item;
      const sources = item.sources.map((id) => names.get(id));
      if (sources.includes(undefined)) return null;
      return {
        ...shared,
        skill,
        claim: statement,
        status,
        sources: sources.filter((name) => name !== undefined),
      };
    }
    case 'certainty': {
      const { skill, statement, level, notOffered } = item;
      return { ...shared, skill, statement, level, notOffered };
    }
    default:
      return item satisfies never;
  }
}

function movedBy({ passage, source, cues, content }: Evidence, shift: number): Evidence {
  const moved = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
  return {
    passage: moved(passage),
    source: source && moved(source),
    cues: cues.map(moved),
    content: content.map(moved),
  };
}
