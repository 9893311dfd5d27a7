/** The words that a report is written with: those of the game, and its own. */
import type { PaperWords, Words } from '../words/words.ts';

export interface ReportWords extends Words {
  readonly report: PaperWords['report'];
}

/** Loads what the game does not say itself. */
export async function reportWords(words: Words): Promise<ReportWords> {
  return { ...words, report: (await words.loadPapers()).report };
}
