/** Decides which pack takes the questions: the one that is to be replaced, the one that was named, or a new one. */
import { basename } from 'node:path';
import type { ArticleSource } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { headOf } from '../../core/pack/build-pack.ts';
import { addQuestions, type Reworded } from '../../core/pack/edit/add-questions.ts';
import { isSameArticle } from '../../core/pack/edit/same-article.ts';
import type { Pack, PackQuestion } from '../../core/pack/pack.ts';
import { entryId } from '../../core/pack/pack-to-key.ts';
import { parsePack, parsePlaced } from '../../core/pack/parse-pack.ts';
import type { ReadablePack } from '../../core/pack/read-pack.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import type { Words } from '../../core/words/words.ts';
import { cleaned } from '../sources/key-of-article.ts';
import type { Source } from '../sources/load-source.ts';
import type { OldFile, OldReason } from '../sources/old-pack.ts';

export interface MadePack {
  readonly yaml: string;
  readonly pack: Pack;
  readonly added: readonly PackQuestion[];
  readonly known: readonly PackQuestion[];
  /** Those that the pack keeps in the words that somebody gave them. */
  readonly reworded: readonly Reworded[];
  /** Those that the pack keeps with other answers. */
  readonly differing: readonly PackQuestion[];
  /** True where the article that was named is not, word for word, that of the pack, which keeps its own. */
  readonly keepsArticle: boolean;
  /** How many entries the pack that was named has, and this one has not. */
  readonly notTaken: number;
  /** Why the old file has to be kept under another name; null where nothing of it is lost. */
  readonly loses: OldReason | null;
}

/**
 * The pack with the questions. A pack of the same article that is to be replaced takes them itself, and so keeps all that
 * people wrote in it. Throws a UserError (`pack-…`) where the pack that was named is none, or cannot take them.
 * @param old what is to be replaced; null for nothing
 */
export function makePack(
  questions: readonly PackQuestion[],
  {
    source,
    old,
    output,
    words,
    schema,
  }: {
    readonly source: Source;
    readonly old: OldFile | null;
    readonly output: string;
    readonly words: Words;
    /** How a new pack names its schema. */
    readonly schema: string | undefined;
  },
): MadePack {
  const { named, article } = subjectOf(source, words);
  const rest = {
    keepsArticle: false,
    notTaken: 0,
    loses: old && (old.pack ? 'other-article' : 'no-pack'),
  } as const;
  if (old?.pack && (old.pack.pack.text === article.text || isSameArticle(old.pack.pack, article))) {
    const made = addQuestions(old.pack, questions);
    return {
      ...made,
      yaml: old.mark + made.yaml,
      keepsArticle: made.pack.text !== article.text,
      notTaken: missingIn(made.pack, article),
      loses: null,
    };
  }
  if (named !== null) return { ...addQuestions(named, questions), ...rest };
  const yaml = serializePack({ ...article, questions }, { schema });
  // What cannot be read again must not be written.
  return {
    yaml,
    pack: parsePack(yaml, output),
    added: questions,
    known: [],
    reworded: [],
    differing: [],
    ...rest,
  };
}

/** What the questions are about: a pack that was named, and its article; or an article alone, as a pack without entries. */
function subjectOf(
  source: Source,
  words: Words,
): { readonly named: ReadablePack | null; readonly article: Pack } {
  switch (source.kind) {
    case 'pack': {
      const named = parsePlaced(source.yaml, source.path);
      return { named, article: named.pack };
    }
    case 'article':
      return { named: null, article: articlePack(source.source, words) };
    default:
      return source satisfies never;
  }
}

function missingIn({ entries }: Pack, other: Pack): number {
  const ids = new Set(entries.map(entryId));
  return other.entries.filter((entry) => !ids.has(entryId(entry))).length;
}

/** A pack with the article alone. */
function articlePack(source: ArticleSource, { commands }: Words): Pack {
  const article = readArticle(cleaned(source));
  const { path, title, publisher } = article;
  const file = /^https?:/i.test(path) ? path : basename(path);
  const from = path === '-' ? commands.standardInput : file;
  return {
    path,
    ...headOf(
      { article },
      {
        title: title ?? file.replace(/\.[^.]+$/, ''),
        source: publisher === null ? from : `${publisher}, ${from}`,
        license: commands.unknownLicense,
      },
    ),
    text: article.text.trim(),
    speakers: [],
    entries: [],
    built: null,
  };
}
