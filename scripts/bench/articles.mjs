/** The articles that everything is measured on: those of the bundled packs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The texts, the longest first.
 * @param {string} root the folder of the project
 * @returns {Promise<string[]>}
 */
export async function packArticles(root) {
  const folder = join(root, 'questions');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')).article);
  if (texts.length === 0 || texts.some((text) => typeof text !== 'string')) {
    throw new Error('questions/ holds no packs with an article');
  }
  return texts.sort((a, b) => b.length - a.length);
}

/** @param {string} text */
export function countWords(text) {
  return text.match(/\S+/g)?.length ?? 0;
}

/**
 * The texts of the .txt files in a folder.
 * @param {string} folder
 */
export function articlesIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`no .txt files in ${folder}`);
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
