/**
 * Measures what the program promises about its speed, as ratios taken in one run on one machine, and prints
 * them beside their targets. A missed target is printed, not an error: only what fails to run is.
 *
 * With a folder (`npm run bench -- FOLDER`), the analysis is measured on its .txt files instead of the bundled articles,
 * which are short and hold much more to find than news does.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureAnalysis } from './bench/analysis.mjs';
import { articlesIn, packArticles } from './bench/articles.mjs';
import { measureBuilding } from './bench/build-packs.mjs';
import { measureChecking } from './bench/check-packs.mjs';
import { measureKeys } from './bench/keys.mjs';
import { measureSoak } from './bench/soak.mjs';
import { measureStart } from './bench/start.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = process.argv[2];
const scratch = mkdtempSync(join(tmpdir(), 'sayswho-bench-'));

try {
  const articles = await packArticles(root);
  const file = join(scratch, 'article.txt');
  writeFileSync(file, articles[0]);
  const words = articles[0].split(/\s+/).slice(0, 3).join(' ');
  const rows = [
    ...(await measureStart(root, file, words)),
    ...(await measureKeys(root, file, words, scratch)),
    ...(await measureSoak(root, file, words, scratch)),
    ...(await measureAnalysis(root, articles, scratch, folder === undefined ? articles : articlesIn(folder))),
    ...(await measureBuilding(root, articles, scratch)),
    ...(await measureChecking(root, scratch)),
  ];
  print(rows);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @typedef {object} Row
 * @property {string} what what was measured
 * @property {string} measured the figures behind the ratio
 * @property {number} ratio
 * @property {string} target the target in words; empty for a figure without one
 * @property {boolean} [met] absent where there is no target
 */

/** @param {Row[]} rows */
function print(rows) {
  const cells = rows.map(({ what, measured, ratio, target, met }) => [
    what,
    measured,
    `${ratio.toFixed(2)}x`,
    target,
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ]);
  const table = [['What', 'Measured', 'Ratio', 'Target', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  }
}
