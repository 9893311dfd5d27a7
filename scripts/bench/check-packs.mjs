/** Times the check of many packs against the yaml library alone on the same files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { timedProgram } from './timed-program.mjs';

const PACKS = 1_000;
const TARGET = 4;

/**
 * @param {string} root the folder of the project
 * @param {string} scratch a folder for the packs
 */
export async function measureChecking(root, scratch) {
  const folder = join(scratch, 'packs-to-check');
  mkdirSync(folder);
  const sources = readdirSync(join(root, 'questions'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(root, 'questions', name), 'utf8'));
  const texts = Array.from({ length: PACKS }, (_, index) => `${sources[index % sources.length]}# ${index}\n`);
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.yaml`), text);

  const started = performance.now();
  for (const text of texts) parseDocument(text).toJS();
  const bare = performance.now() - started;
  const checked = await timedProgram([join(root, 'dist/sayswho.js'), 'check', '--strict', folder]);
  const perSecond = (time) => Math.round((PACKS * 1000) / time);
  return [
    {
      what: `check ${PACKS} packs, against the yaml library alone in one thread`,
      measured: `${perSecond(checked)} against ${perSecond(bare)} packs/s (${(checked / 1000).toFixed(1)} s)`,
      ratio: checked / bare,
      target: `at most ${TARGET}x`,
      met: checked / bare <= TARGET,
    },
  ];
}
