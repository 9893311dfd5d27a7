/** Makes the pack of one article, and writes it. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { buildPack } from '../../core/pack/build-pack.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import { UserError } from '../../core/user-error.ts';
import type { Language } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/load-words.ts';
import type { Words } from '../../core/words/words.ts';
import { isWebAddress } from '../../io/web-address.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import { keyOfArticle } from '../key-of-article.ts';
import { articleOf, readSource } from '../load-source.ts';
import { hasQuestions } from './questions-of-pack.ts';

/** One article to build; plain data, so that it can be handed to another thread. */
export interface BuildOrder {
  /** A path, an address, or `-`. */
  readonly ref: string;
  /** The file to write. */
  readonly output: string;
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
  /** Whether a game on the pack has any question. */
  readonly asks: boolean;
}

/** Builds the pack of an article. Rejects with a UserError where the article gives none. */
export async function packOfOrder(order: BuildOrder, words: Words, stdin: Readable): Promise<Pack> {
  const { ref, count, leastConfidence, title, by } = order;
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
  if (pack.entries.length > 0) return pack;
  throw new UserError('nothing-to-ask', (told) => told.article.nothingSure(ref));
}

/** Builds a pack and writes it. Rejects like `packOfOrder`, and where the file cannot be written. */
export async function buildArticle(order: BuildOrder, stdin: Readable): Promise<BuildReport> {
  // Another thread has no words before it has an order.
  const words = await loadWords(order.language);
  const pack = await packOfOrder(order, words, stdin);
  await writeNewFile(order.output, serializePack(pack), { force: order.force });
  return { entries: pack.entries.length, asks: hasQuestions(pack, words) };
}

/** A title for an article that has none: the name of its file. */
function nameOf(ref: string): string | null {
  return ref === '-' || isWebAddress(ref) ? null : basename(ref).replace(/\.[^.]+$/, '');
}

function sourceOf(ref: string, publisher: string | null, { commands }: Words): string {
  if (ref === '-') return publisher ?? commands.standardInput;
  const from = isWebAddress(ref) ? ref : basename(ref);
  return publisher === null ? from : `${publisher}, ${from}`;
}
