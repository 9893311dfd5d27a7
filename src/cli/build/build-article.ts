/** Makes the pack of one article, and writes it. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { SKILLS } from '../../core/key/answer-key.ts';
import { buildPack } from '../../core/pack/build-pack.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { packToKey } from '../../core/pack/pack-to-key.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import { makeQuiz } from '../../core/quiz/make-quiz.ts';
import { UserError } from '../../core/user-error.ts';
import type { Language } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/load-words.ts';
import type { Words } from '../../core/words/words.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import { keyOfArticle } from '../key-of-article.ts';
import { articleOf, readSource } from '../load-source.ts';

/** One article to build; plain data, so that it can be handed to another thread. */
export interface BuildOrder {
  /** A path, an address, or `-`. */
  readonly ref: string;
  /** The file to write; null to hand back the text instead. */
  readonly output: string | null;
  readonly force: boolean;
  readonly count: number | null;
  readonly leastConfidence: number;
  readonly title: string | null;
  /** The program and its version. */
  readonly by: string;
  /** What explanations are written in. */
  readonly language: Language;
}

/** What became of an order; plain data. */
export interface BuildReport {
  readonly entries: number;
  /** How many questions one game asks at most, in each of its rounds. */
  readonly rounds: readonly { readonly title: string; readonly questions: number }[];
  /** Why there are no questions of a kind, a sentence each. */
  readonly missing: readonly string[];
  /** The YAML text where no file was asked for. */
  readonly yaml: string | null;
}

/** Builds and writes one pack. Rejects with a UserError where the article gives none, or the file cannot be written. */
export async function buildArticle(order: BuildOrder, stdin: Readable): Promise<BuildReport> {
  const { ref, output, force, count, leastConfidence, title, by } = order;
  // Another thread has no words before it has an order.
  const words = await loadWords(order.language);
  const article = await articleOf(await readSource(ref, { stdin }));
  const key = keyOfArticle(article, words);
  const { pack } = buildPack(key, words.quiz, {
    by,
    leastConfidence,
    count,
    title: title ?? key.article.title ?? nameOf(ref),
    source: sourceOf(ref, article.publisher, words),
    license: words.commands.unknownLicense,
  });
  if (pack.entries.length === 0) {
    throw new UserError('nothing-to-ask', (told) => told.article.nothingSure(ref));
  }
  const yaml = serializePack(pack, {});
  if (output !== null) await writeNewFile(output, yaml, { force });
  return {
    entries: pack.entries.length,
    ...questionsOf(pack, words),
    yaml: output === null ? yaml : null,
  };
}

function questionsOf(pack: Pack, words: Words): Pick<BuildReport, 'rounds' | 'missing'> {
  // No entry makes more than one question, apart from those in which "none of them" is right.
  const count = 2 * pack.entries.length;
  const made = SKILLS.map((skill) =>
    makeQuiz(packToKey(pack, words.article), { seed: 1, count, rounds: [skill] }, words.quiz),
  );
  return {
    rounds: made.flatMap(({ rounds }) =>
      rounds.map(({ title, questions }) => ({ title, questions: questions.length })),
    ),
    missing: made.flatMap(({ rounds, shortfall }) => (rounds.length === 0 ? shortfall : [])),
  };
}

const isAddress = (ref: string) => /^https?:\/\//i.test(ref);

/** A title for an article that has none: the name of its file. */
function nameOf(ref: string): string | null {
  return ref === '-' || isAddress(ref) ? null : basename(ref).replace(/\.[^.]+$/, '');
}

function sourceOf(ref: string, publisher: string | null, { commands }: Words): string {
  if (ref === '-') return publisher ?? commands.standardInput;
  const from = isAddress(ref) ? ref : basename(ref);
  return publisher === null ? from : `${publisher}, ${from}`;
}
