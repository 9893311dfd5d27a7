/** Checks the pack in one file. */
import type { Readable } from 'node:stream';
import { type CheckedPack, checkPack } from '../../core/check/check-pack.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import type { Language } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/load-words.ts';
import { readPackText } from '../../io/read-pack-file.ts';

/** One file to check, or `-`; plain data, so that it can be handed to another thread. */
export interface CheckOrder {
  readonly path: string;
  /** What findings are told in. */
  readonly language: Language;
}

/** All that is wrong with the pack; plain data. Rejects with a UserError where the file cannot be read. */
export async function checkFile({ path, language }: CheckOrder, stdin: Readable): Promise<CheckedPack> {
  const words = await loadWords(language);
  try {
    return checkPack(await readPackText(path, stdin), path, words, await words.loadChecks());
  } catch (error) {
    // What is no text at all is wrong with the pack, and not with the check.
    if (!(error instanceof UserError) || error.exitCode !== EXIT.unusable) throw error;
    const { message, hint = '' } = error.say(await words.loadErrors());
    const finding = { severity: 'error', code: error.code, offset: 0, message, hint } as const;
    return { path, source: '', findings: [finding] };
  }
}
