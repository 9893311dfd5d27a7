/** Times the analysis against the compromise library on the same articles, and its growth with the length. */
import compromise from 'compromise';
import { loadSource } from '../build/load-source.mjs';
import { countWords } from './articles.mjs';
import { median } from './statistics.mjs';

const ROUNDS = 9;
/** How long each side runs before it is timed, so that both are compiled by then: a throughput is that of a long run. */
const WARM_UP = 2_000;

const SOURCE = { analyze: 'core/analysis/analyze.ts', readArticle: 'core/article/read-article.ts' };

/**
 * @param {string} root the folder of the project
 * @param {string[]} articles whose growth is measured
 * @param {string} scratch a folder for the compiled analysis
 * @param {string[]} compared the articles on which it is set beside compromise
 */
export async function measureAnalysis(root, articles, scratch, compared) {
  const { analyze, readArticle } = await loadSource(root, SOURCE, scratch);
  const ours = (text) =>
    analyze(readArticle({ path: 'bench', title: null, byline: null, date: null, publisher: null, text }));
  return [compare(compared, ours), ...growth(articles, ours)];
}

function compare(articles, ours) {
  const words = articles.reduce((sum, text) => sum + countWords(text), 0);
  const times = { ours: [], theirs: [] };
  const both = [() => articles.map(ours), () => articles.map((text) => compromise(text))];
  for (const pass of both) warmUp(pass);
  for (let round = 0; round < 2 * ROUNDS; round++) {
    // Ours is so much faster that one pass would be too short to time.
    times.ours.push(timeOf(() => repeat(10, both[0])) / 10);
    times.theirs.push(timeOf(both[1]));
  }
  // The fastest pass of each is the one that other work on the machine disturbed least.
  const speed = (values) => (1000 * words) / Math.min(...values);
  const ratio = speed(times.ours) / speed(times.theirs);
  return {
    what: 'analyze, against compromise with its tagging',
    measured: `${thousands(speed(times.ours))} against ${thousands(speed(times.theirs))} words/s`,
    ratio,
    target: 'at least 10x',
    met: ratio >= 10,
  };
}

/** Time per word at 10 and 100 times the length, against once: 1 is linear. */
function growth(articles, ours) {
  const text = articles.join('\n\n');
  const lengths = [1, 10, 100];
  const texts = lengths.map((times) => Array(times).fill(text).join('\n\n'));
  const times = lengths.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    texts.forEach((long, index) => {
      const passes = 100 / lengths[index];
      const time = timeOf(() => repeat(passes, () => ours(long))) / 100;
      if (round > 0) times[index].push(time);
    });
  }
  const once = median(times[0]);
  return [1, 2].map((index) => {
    const ratio = median(times[index]) / once;
    return {
      what: `analyze, time per word at ${lengths[index]}x the length`,
      measured: `${countWords(texts[index])} against ${countWords(text)} words`,
      ratio,
      target: 'at most 1.2x',
      met: ratio <= 1.2,
    };
  });
}

function warmUp(pass) {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) pass();
}

function repeat(times, action) {
  for (let pass = 0; pass < times; pass++) action();
}

/** In milliseconds. */
function timeOf(action) {
  const before = performance.now();
  action();
  return performance.now() - before;
}

function thousands(value) {
  return Math.round(value).toLocaleString('en-US');
}
