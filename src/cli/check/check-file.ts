/** Checks the pack in one file. */
import type { Readable } from 'node:stream';
import { type CheckedPack, checkPack } from '../../core/check/check-pack.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import type { Language } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/load-words.ts';
import type { Words } from '../../core/words/words.ts';
import { readPackText } from '../../io/read-pack-file.ts';

/** One file to check, or `-`; plain data, so that it can be handed to another thread. */
export interface CheckOrder {
  readonly path: string;
  /** What findings are told in. */
  readonly language: Language;
}

/** What was found in a file; plain data. */
export interface CheckedFile extends CheckedPack {
  /** False where there was nothing to read. */
  readonly wasRead: boolean;
}

/** All that is wrong with the pack, or why it cannot be read. */
export async function checkFile({ path, language }: CheckOrder, stdin: Readable): Promise<CheckedFile> {
  const words = await loadWords(language);
  try {
    const yaml = await readPackText(path, stdin);
    return { ...checkPack(yaml, path, words, await words.loadChecks()), wasRead: true };
  } catch (error) {
    return unreadable(path, error, words);
  }
}

/** The error as what is found in that file; what is no UserError is thrown on. */
export async function unreadable(path: string, error: unknown, words: Words): Promise<CheckedFile> {
  if (!(error instanceof UserError)) throw error;
  const { message, hint = '' } = error.say(await words.loadErrors());
  const finding = { severity: 'error', code: error.code, offset: 0, message, hint } as const;
  return { path, source: '', findings: [finding], wasRead: error.exitCode !== EXIT.unreadable };
}
