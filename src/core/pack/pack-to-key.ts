/** Turns a pack into an answer key: the game plays packs and analyzed articles alike. */
import { readArticle } from '../article/read-article.ts';
import { hashText } from '../hash-text.ts';
import type { AnswerKey, Item, KeyQuestion } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import type { ArticleWords } from '../words/words.ts';
import {
  contentOf,
  contentOfQuestion,
  isQuestion,
  type Pack,
  type PackEntry,
  type PackItem,
  type PackQuestion,
  type PackSpeaker,
} from './pack.ts';

/** The answer key of a pack. Its items keep their ids as long as their words and answers stay the same. */
export function packToKey(pack: Pack, words: ArticleWords): AnswerKey {
  const { path, title, byline, date, publisher, text } = pack;
  const ids = speakerIds(pack.speakers);
  return {
    article: readArticle({ path, title, byline, date, publisher, text }),
    notices: noticesOf(pack, words),
    speakers: pack.speakers.map((speaker) => ({
      id: ids.get(speaker.name)!,
      name: speaker.name,
      role: speaker.role,
      ...(speaker.kind && { kind: speaker.kind }),
      aliases: [speaker.name, ...speaker.aliases],
      speaks: speaker.speaks,
    })),
    items: pack.entries.map((entry) => itemOf(entry, ids)),
    ...(pack.questions && { questions: pack.questions.map(keyQuestion) }),
    curated: isCurated(pack),
    notAsked: [],
    warnings: [],
  };
}

/** What the program built counts as chosen by a person once somebody has read all of it. */
function isCurated({ built, entries }: Pack): boolean {
  return built === null || entries.every(({ reviewed }) => reviewed);
}

function noticesOf(pack: Pack, words: ArticleWords): string[] {
  return [
    ...(pack.invented ? [words.invented] : []),
    ...(pack.note ? [pack.note] : []),
    words.source(pack.source),
    words.license(pack.license),
  ];
}

/** The same as long as the words and the answer stay the same: order, explanation and evidence may change. */
export function entryId(entry: PackEntry): string {
  return `${entry.skill}-${hashText([entry.skill, contentOf(entry), answerOf(entry)].join('\n'))}`;
}

/** The same as long as its texts stay the same, whatever their case. */
export function questionId(question: PackQuestion): string {
  return `question-${hashText(contentOfQuestion(question))}`;
}

/** What an entry of any kind keeps as long as it stays the same. */
export function itemId(item: PackItem): string {
  return isQuestion(item) ? questionId(item) : entryId(item);
}

function keyQuestion(written: PackQuestion): KeyQuestion {
  const { reviewed: _, imported: __, ...question } = written;
  return { ...question, id: questionId(written) };
}

function itemOf(entry: PackEntry, ids: ReadonlyMap<string, string>): Item {
  const { evidence, explanation, difficulty, overrides, confidence, rule } = entry;
  const idOf = (name: string) => ids.get(name)!;
  const shared = {
    id: entryId(entry),
    evidence,
    explanation,
    difficulty,
    confidence,
    rule: rule ?? 'pack',
    overrides,
  };
  switch (entry.skill) {
    case 'quotes': {
      const { skill, quote, kind, speaker, notOffered } = entry;
      return { ...shared, skill, quote, kind, speaker: idOf(speaker), notOffered: notOffered.map(idOf) };
    }
    case 'claims': {
      const { skill, claim, status, sources } = entry;
      const unverified = isUnverified(status);
      return { ...shared, skill, statement: claim, status, unverified, sources: sources.map(idOf) };
    }
    case 'certainty': {
      const { skill, statement, level, notOffered } = entry;
      return { ...shared, skill, statement, level, notOffered };
    }
    default:
      return entry satisfies never;
  }
}

function answerOf(entry: PackEntry): string {
  switch (entry.skill) {
    case 'quotes':
      return entry.speaker;
    case 'claims':
      return entry.status;
    case 'certainty':
      return entry.level;
    default:
      return entry satisfies never;
  }
}

/** An id for each name: "Ada Quill" is `ada-quill`; where two names come to the same, the second ends in `-2`. */
function speakerIds(speakers: readonly PackSpeaker[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of speakers) {
    const plain = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const base = plain === '' ? 'speaker' : plain;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
