/** A small pack in YAML for tests, and ways to change it. */
import { expect } from 'vitest';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { type Told, UserError } from '../../../src/core/user-error.ts';
import { toldBy } from '../../fixtures/english.ts';

export const PACK = `sayswho: 1
title: The ferry to Merrin Point stops
source: written for this test
license: CC0-1.0
invented: true
article: >
  The last ferry left on Sunday. “We were four passengers and a goat,” said Ada Quill, the captain.
  She said the goat paid.

  A bridge may take the traffic, the harbor office says. “It creaks,” said Jo Pell.
speakers:
  - name: Ada Quill
    role: captain
    aliases: [Quill, the captain]
  - name: Jo Pell
entries:
  - quote: We were four passengers and a goat
    speaker: Ada Quill
    evidence:
      passage: “We were four passengers and a goat,” said Ada Quill, the captain.
      source: Ada Quill
      cue: said
    explanation: The credit follows the quote.
  - claim: The last ferry left on Sunday.
    status: own-voice
    evidence: The last ferry left on Sunday.
    explanation: The article says so itself.
  - statement: A bridge may take the traffic
    level: speculative
    notOffered: [attributed]
    evidence:
      passage: A bridge may take the traffic, the harbor office says.
      cue: may
    explanation: “May” says that it is possible.
`;

/** The pack with one passage replaced; the passage must be there. */
export function changed(before: string, after: string): string {
  if (!PACK.includes(before)) throw new Error(`not in the pack: ${before}`);
  return PACK.replace(before, () => after);
}

/** The error with which the pack is refused, and what it tells. */
export function refusal(yaml: string): Pick<UserError, 'code' | 'exitCode'> & Told {
  try {
    parsePack(yaml, 'ferry.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    if (error instanceof UserError) {
      return { code: error.code, exitCode: error.exitCode, ...toldBy(error) };
    }
  }
  throw new Error('the pack was accepted');
}
