/** A pack in YAML in which a check finds nothing, and what it finds once something is changed. */
import { checkPack } from '../../../src/core/check/check-pack.ts';
import { CHECK_WORDS, ENGLISH } from '../../fixtures/english.ts';

export const FAIR = `sayswho: 1
title: The ferry to Merrin Point stops
source: written for this test
license: CC0-1.0
invented: true
article: >
  The last ferry to Merrin Point left the harbor on Sunday evening. “We were four passengers and a goat,” said Ada
  Quill, the captain. She said the goat paid the full fare.

  A bridge may take the traffic from now on, the harbor office says. “It creaks whenever the wind is up,” said Jo
  Pell, a carpenter. The bridge has two lanes and a narrow path for walkers. Whether it can carry trucks is unclear.

  “Nobody has asked the people who live out here,” said Bea Ostrom. The village has forty houses.
speakers:
  - name: Ada Quill
    role: captain
    kind: person
    aliases: [Quill, the captain]
  - name: Jo Pell
    role: carpenter
    kind: person
    aliases: [Pell]
  - name: Bea Ostrom
    kind: person
entries:
  - quote: We were four passengers and a goat
    speaker: Ada Quill
    difficulty: easy
    evidence:
      passage: “We were four passengers and a goat,” said Ada Quill, the captain.
      source: Ada Quill
      cue: said
    explanation: The credit follows the quote.
  - quote: It creaks whenever the wind is up
    speaker: Jo Pell
    evidence:
      passage: “It creaks whenever the wind is up,” said Jo Pell, a carpenter.
      source: Jo Pell
      cue: said
    explanation: The credit follows the quote.
  - claim: The goat on the last ferry paid the full fare.
    status: single-source
    sources: [Ada Quill]
    evidence:
      passage: She said the goat paid the full fare.
      source: She
      cue: said
    explanation: Only the captain says so.
  - claim: The last ferry to Merrin Point left on Sunday evening.
    status: own-voice
    evidence: The last ferry to Merrin Point left the harbor on Sunday evening.
    explanation: The article says so itself.
  - claim: The bridge has two lanes and a path for walkers.
    status: own-voice
    evidence: The bridge has two lanes and a narrow path for walkers.
    explanation: The article says so itself.
  - statement: Whether it can carry trucks is unclear.
    level: open
    evidence: Whether it can carry trucks is unclear.
    explanation: “Unclear” leaves the question open.
`;

/** What is found, as "error code", after a passage was replaced; the passage must be there. */
export function findingsAfter(before: string, after: string): string[] {
  if (!FAIR.includes(before)) throw new Error(`not in the pack: ${before}`);
  return findingsIn(FAIR.replace(before, () => after));
}

/** What is found in a pack, as "error code", in the order of the file. */
export function findingsIn(yaml: string): string[] {
  const { findings } = checkPack(yaml, 'ferry.yaml', ENGLISH, CHECK_WORDS);
  return findings.map(({ severity, code }) => `${severity} ${code}`);
}
