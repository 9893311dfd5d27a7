/** Checks a pack: everything that keeps it from being played, and otherwise everything that makes it a bad one. */
import { readPack } from '../pack/read-pack.ts';
import type { CheckWords, Words } from '../words/words.ts';
import { checkClaims } from './check-claims.ts';
import { checkEntries } from './check-entries.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkReasons } from './check-reasons.ts';
import { checkSaidAgain } from './check-said-again.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkStatements } from './check-statements.ts';
import { checkSubject } from './check-subject.ts';
import type { Finding } from './finding.ts';

export interface CheckedPack {
  /** As messages name it. */
  readonly path: string;
  /** The text that offsets point into, in UTF-16 code units. */
  readonly source: string;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
}

const CHECKERS = [
  checkSpeakers,
  checkQuotes,
  checkSaidAgain,
  checkClaims,
  checkStatements,
  checkReasons,
  checkEntries,
] as const;

/**
 * Every finding in the pack. What could be asked is looked at once the pack can be read without errors.
 * @param words those of the game
 * @param told those that the findings are told in
 */
export function checkPack(yaml: string, path: string, words: Words, told: CheckWords): CheckedPack {
  const reading = readPack(yaml, path);
  const { source } = reading;
  if (reading.pack === null) {
    const findings = reading.problems.map(({ code, offset, say }): Finding => {
      const { message, hint = '' } = say(told.reading);
      return { severity: 'error', code, offset, message, hint };
    });
    return { path, source, findings: inOrder(findings) };
  }
  const subject = checkSubject(reading, words, told);
  return { path, source, findings: inOrder(CHECKERS.flatMap((check) => check(subject))) };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.offset - b.offset);
}
