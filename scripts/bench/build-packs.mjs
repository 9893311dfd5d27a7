/** Times the building of many packs against the bare analysis of the same articles in one thread. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../build/load-source.mjs';
import { countWords } from './articles.mjs';
import { timedProgram } from './timed-program.mjs';

const ARTICLES = 1_000;
const WORDS = 800;
const TARGET = 2;

/** From paragraph to paragraph: primes, so that none comes twice before all others have come. */
const STEPS = [1, 2, 5, 7, 11, 13];

const SOURCE = { analyze: 'core/analysis/analyze.ts', readArticle: 'core/article/read-article.ts' };

/**
 * @param {string} root the folder of the project
 * @param {string[]} texts articles whose paragraphs are put together anew
 * @param {string} scratch a folder for the articles and packs
 */
export async function measureBuilding(root, texts, scratch) {
  const articles = articlesOf(texts);
  const folder = join(scratch, 'many');
  mkdirSync(folder);
  const files = articles.map((text, index) => {
    const file = join(folder, `${index}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const { analyze, readArticle } = await loadSource(root, SOURCE, join(scratch, 'bare'));
  const started = performance.now();
  for (const text of articles)
    analyze(readArticle({ path: 'bench', title: null, byline: null, date: null, publisher: null, text }));
  const bare = performance.now() - started;

  const packs = join(scratch, 'packs');
  const built = await timedProgram([join(root, 'dist/sayswho.js'), 'build', ...files, '-d', packs]);
  const count = readdirSync(packs).length;
  if (count !== ARTICLES) throw new Error(`${count} packs were built of ${ARTICLES} articles`);
  const seconds = (time) => `${(time / 1000).toFixed(1)} s`;
  return [
    {
      what: `build ${ARTICLES} packs of ${WORDS} words, against the bare analysis in one thread`,
      measured: `${seconds(built)} against ${seconds(bare)}`,
      ratio: built / bare,
      target: `at most ${TARGET}x`,
      met: built / bare <= TARGET,
    },
  ];
}

/** Different articles of the same length: paragraphs of the texts, begun at another one each time. */
function articlesOf(texts) {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((line) => line.trim() !== '');
  return Array.from({ length: ARTICLES }, (_, first) => {
    const parts = [];
    const step = STEPS[first % STEPS.length];
    for (let at = first, words = 0; words < WORDS; at += step) {
      const paragraph = paragraphs[at % paragraphs.length];
      parts.push(paragraph);
      words += countWords(paragraph);
    }
    return parts.join('\n\n');
  });
}
