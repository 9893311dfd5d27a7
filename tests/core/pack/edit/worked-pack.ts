/** A pack that the program built and somebody worked on: comments, its own layout, reviewed and unreviewed entries. */
export const WORKED = `# yaml-language-server: $schema=../schemas/pack.schema.json
# Mine. Please ask before you change it.
sayswho: 1
title: "The ferry to Merrin Point stops" # as printed
source: written for this test
license: CC0-1.0
invented: true
note: Read it aloud first.
built: { by: sayswho 0.1.0, confidence: 0.8 }

article: >
  The last ferry left on Sunday. “We were four passengers and a goat,” said Ada Quill, the captain.
  She said the goat paid.

  A bridge may take the traffic, the harbor office says. “It creaks,” said Jo Pell. The bridge is
  likely to open in May.

speakers:
  # The captain goes by two names.
  - name: Ada Quill
    role: captain of the ferry # corrected
    aliases: [Quill, the captain]
    speaks: true

  - name: Jo Pell
    speaks: true
  - { name: The harbor office, kind: organisation, speaks: true }

entries:
  # --- Who said it? ---

  - quote: We were four passengers and a goat # the best one
    speaker: Ada Quill
    evidence:
      passage: “We were four passengers and a goat,” said Ada Quill, the captain.
      source: Ada Quill
      cue: [said]
      content: [We were four passengers and a goat]
    explanation: >-
      The credit follows the quote,
      with the verb first.
    difficulty: easy
    rule: inverted-said
    confidence: 0.98
    reviewed: true

  # Keep this one.
  - quote: 'It creaks'
    speaker: Jo Pell
    notOffered: [The harbor office, Ada Quill]
    evidence:
      passage: “It creaks,” said Jo Pell.
      source: Jo Pell
      cue: said
      content: It creaks
    reasons:
      Ada Quill: She speaks of the ferry.
    explanation: |-
      The credit follows the quote.
    rule: inverted-said
    confidence: 0.97

  # --- Says who? ---

  - claim: The last ferry left on Sunday.
    status: own-voice
    evidence: The last ferry left on Sunday.
    explanation: The article says so itself.

  - claim: The goat paid.
    status: single-source
    sources:
      - Ada Quill # the captain
    evidence:
      passage: She said the goat paid.
      source: She
      cue: said
      content: the goat paid
    explanation: It rests on the word of Ada Quill alone.
    rule: said-clause
    confidence: 0.85
  - statement: A bridge may take the traffic
    level: speculative
    notOffered: [attributed]
    evidence: { passage: 'A bridge may take the traffic, the harbor office says.', cue: may }
    explanation: "“May” says that it is possible."
    rule: hedge
    confidence: 0.9

  - statement: The bridge is likely to open in May.
    level: hedged
    evidence:
      passage: The bridge is likely to open in May.
      cue: likely
      content: The bridge is likely to open in May.
    explanation: “Likely” makes it probable.
    rule: hedge
    confidence: 0.82
# The end.
`;

const PROVEN = `  # Asked in class last year.
  - question: "Who was on the last ferry?" # theirs
    answer: Four passengers and a goat
    options:
      - Nobody # at first
      - 'A goat: alone'
    reasons:
      Nobody: The captain counts four.
      "A goat: alone": It had company.
    skill: quotes
    evidence:
      passage: “We were four passengers and a goat,” said Ada Quill, the captain.
      cue: said
    explanation: >-
      The captain
      says so.

`;

const UNPROVEN = `
  - question: What does the bridge do?
    answer: It creaks
    options: [It sways, It sings]
    difficulty: hard
`;

/** The same with two questions in somebody's own words: the second of all entries is proven, and the last is not. */
export const WITH_QUESTIONS = WORKED.replace('  # Keep this one.', `${PROVEN}  # Keep this one.`).replace(
  '# The end.',
  `${UNPROVEN.slice(1)}# The end.`,
);
