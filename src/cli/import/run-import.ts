/** Reads a teacher's own questions, and writes the pack that holds them beside their article. */
import { once } from 'node:events';
import { basename } from 'node:path';
import { cleanLine, cleanText } from '../../core/article/clean-text.ts';
import { readArticle } from '../../core/article/read-article.ts';
import type { Imported } from '../../core/import/imported.ts';
import { readGift } from '../../core/import/read-gift.ts';
import { readMoodleXml } from '../../core/import/read-moodle-xml.ts';
import { headOf } from '../../core/pack/build-pack.ts';
import { contentOfQuestion, type Pack, type PackQuestion } from '../../core/pack/pack.ts';
import { parsePack } from '../../core/pack/parse-pack.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import type { ExchangeWords, Words } from '../../core/words/words.ts';
import { readPackFile } from '../../io/read-pack-file.ts';
import { showHtml } from '../../io/show-html.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import type { Door } from '../door.ts';
import { quoted } from '../program-name.ts';
import { cleaned } from '../sources/key-of-article.ts';
import { readSource, type Source } from '../sources/load-source.ts';
import { usageError } from '../usage-error.ts';

export interface ImportOptions {
  readonly article: string;
  readonly output?: string;
  readonly force?: true;
}

/** Returns the exit code; rejects with a UserError for what the user can mend. */
export async function runImport(
  door: Door,
  file: string,
  { article, output = '-', force }: ImportOptions,
): Promise<number> {
  if (force && output === '-')
    throw usageError('force-without-output', (words) => words.options.forceWithoutPack);
  const { questions, notes } = await readQuestions(file, await door.words.loadExchange());
  for (const note of notes) door.stderr.write(`sayswho: ${cleanText(`${cleanLine(file)}: ${note}`)}\n`);
  if (questions.length === 0)
    throw new UserError('nothing-imported', (words) => words.imports.nothing(cleanLine(file)));
  const old = await packFor(await readSource(article, { stdin: door.stdin }), door.words);
  const fresh = withoutKnown(questions, old.questions ?? []);
  const pack: Pack = { ...old, questions: [...(old.questions ?? []), ...fresh] };
  const yaml = serializePack(pack);
  // What cannot be read again must not be written.
  parsePack(yaml, output);
  if (output === '-') {
    if (!door.stdout.write(yaml)) await once(door.stdout, 'drain');
    return EXIT.done;
  }
  await writeNewFile(output, yaml, { force: force === true });
  const { imported } = door.words.commands;
  const waits = (pack.questions ?? []).some(({ evidence }) => evidence === null);
  const lines = [
    imported.written(cleanText(output), fresh.length),
    ...(waits ? [imported.review(door.program.with(`review ${quoted(output)}`))] : []),
  ];
  door.stdout.write(`${cleanText(lines.join('\n'))}\n`);
  return EXIT.done;
}

async function readQuestions(file: string, words: ExchangeWords): Promise<Imported> {
  const text = await readPackFile(file);
  const name = cleanLine(file);
  const show = (html: string) => showHtml(html, name);
  return /^\s*</.test(text) ? readMoodleXml(text, name, show, words) : readGift(text, name, show, words);
}

/** Those that the pack does not have yet, so that importing twice does no harm. */
function withoutKnown(
  questions: readonly PackQuestion[],
  known: readonly PackQuestion[],
): readonly PackQuestion[] {
  const contents = new Set(known.map(contentOfQuestion));
  return questions.filter((question) => !contents.has(contentOfQuestion(question)));
}

/** The pack itself, or one with the article alone. */
async function packFor(source: Source, { commands }: Words): Promise<Pack> {
  switch (source.kind) {
    case 'pack':
      return parsePack(source.yaml, source.path);
    case 'article': {
      const article = readArticle(cleaned(source.source));
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
    default:
      return source satisfies never;
  }
}
