/** Makes the pack of one article, and writes it. */
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { buildPack } from '../../core/pack/build-pack.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { UserError } from '../../core/user-error.ts';
import type { Language } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/load-words.ts';
import type { Words } from '../../core/words/words.ts';
import { isWebAddress } from '../../io/web-address.ts';
import { keyOfArticle } from '../sources/key-of-article.ts';
import { articleOf, readSource } from '../sources/load-source.ts';
import { hasQuestions } from './questions-of-pack.ts';
import { type Rebuild, writePack } from './write-pack.ts';

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
  /** How the pack names its schema. */
  readonly schema: string | undefined;
}

/** What became of an order; plain data. */
export interface BuildReport {
  readonly entries: number;
  /** Whether a game on the pack has any question. */
  readonly asks: boolean;
  /** What was there before; null where no file was replaced. */
  readonly rebuild: Rebuild | null;
}

/** The pack of an article. Rejects with a UserError where the article cannot be read or gives no questions. */
export async function packOfOrder(order: BuildOrder, words: Words, stdin: Readable): Promise<Pack> {
  const pack = await findingsOf(order, words, stdin);
  if (pack.entries.length === 0) throw nothingSure(order.ref);
  return pack;
}

/**
 * Builds the pack of an article and writes it to the file of the order. Rejects like `packOfOrder`, and where the file
 * cannot be written.
 */
export async function writePackOf(
  order: BuildOrder,
  words: Words,
  stdin: Readable,
): Promise<{ readonly pack: Pack; readonly rebuild: Rebuild | null }> {
  const { ref, output, force, title, schema } = order;
  return writePack(await findingsOf(order, words, stdin), {
    output,
    force,
    schema,
    given: title === null ? {} : { title },
    nothing: () => nothingSure(ref),
  });
}

/** Builds a pack in a thread of its own, or among many. Rejects like `writePackOf`. */
export async function buildArticle(order: BuildOrder, stdin: Readable): Promise<BuildReport> {
  // Another thread has no words before it has an order.
  const words = await loadWords(order.language);
  const { pack, rebuild } = await writePackOf(order, words, stdin);
  return { entries: pack.entries.length, asks: hasQuestions(pack, words), rebuild };
}

/** The pack of an article, which may have no entries. */
async function findingsOf(order: BuildOrder, words: Words, stdin: Readable): Promise<Pack> {
  const { ref, count, leastConfidence, title, by } = order;
  const article = await articleOf(await readSource(ref, { stdin }));
  const key = keyOfArticle(article, words);
  return buildPack(key, words.quiz, {
    by,
    leastConfidence,
    count,
    title: title ?? key.article.title ?? nameOf(ref),
    source: sourceOf(ref, article.publisher, words),
    license: words.commands.unknownLicense,
  }).pack;
}

function nothingSure(ref: string): UserError {
  return new UserError('nothing-to-ask', (told) => told.article.nothingSure(ref));
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
