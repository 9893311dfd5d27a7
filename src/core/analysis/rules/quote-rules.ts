/** What each rule that credits words to somebody looks for, in a sentence for people. */
import type { RuleSentences } from './rule-sentences.ts';

/** The rules of `quotes/`: passages in marks, and what is retold without marks. */
export const QUOTE_RULES: RuleSentences = {
  // In marks, by a cue in the same sentence or the next.
  'said-after': 'Right behind the marks stands a speaker and then a verb of saying: “…,” Vale said.',
  'inverted-said': 'Right behind the marks stands a verb of saying and then the speaker: “…,” said Vale.',
  'said-before':
    'Before the marks, with little or nothing between, stand a speaker and a verb of saying: Vale said, “…” or: Vale said it was “…”.',
  'said-before-clause':
    'A speaker and a verb of saying stand before the marks in the same sentence, with more than eight words or marks between.',
  'said-earlier-in-sentence':
    'A speaker and a verb of saying stand before the marks, but a semicolon or “but” begins anew between them.',
  'said-after-clause':
    'The marks are part of a clause, and behind its comma a speaker and a verb of saying close the sentence: It is a “…” bridge, Vale said.',
  'asked-after':
    'The quote ends a sentence, and the next one, which is short or follows a question or a cry, is no more than a speaker and a verb: “Really?” Vale asked.',
  interrupted:
    'The verb of saying with its speaker behind it stands before the marks, as where it interrupts a quote, and other words stand between.',
  'according-to':
    '“According to” and a name stand beside the words: according to Vale, “…” or, without marks, The bridge is safe, according to Vale.',
  'handed-on':
    'A verb of saying reports another one, so that the article has the words from the first speaker: Vale said Quill had called it “…”.',

  // In marks, by a name that no verb of saying ties to them.
  'speech-noun':
    'A noun of speech with its owner stands right before the marks: Vale’s call for “…”, her promise of “…”.',
  'passive-agent':
    'A verb of saying in the passive stands before the marks, and “by” with a speaker behind them: It was called “…” by Vale.',
  'name-colon': 'A name and a colon alone stand before the marks, as in an interview: VALE: “…”',
  'colon-subject':
    'The marks follow a colon, and the clause before the colon has a subject that can speak: Vale sees it coldly: “…”',
  'subject-only':
    'Nothing ties the marks to anybody but that the sentence has a subject that can speak: Vale runs as “…”.',
  'name-after':
    'A name or pronoun stands right behind a quote that does not close its sentence, whatever the verb: “…,” Vale shot back.',
  'dash-name': 'Behind the marks stand a dash and a name that close the paragraph: “…” — Ada Vale',

  // In marks, by the place alone.
  'runs-on':
    'The quote opens in one paragraph and goes on in the next without having closed: both parts have one speaker.',
  'same-paragraph':
    'A sentence in marks follows a credited quote in the same paragraph, and nobody else is brought in.',
  'colon-before': 'The sentence before ends with a colon and has a speaker: Vale released a statement:',
  interview:
    'A question stands as a paragraph of its own before the quote, and only one person was named so far: Why? “…”',
  'sentence-before':
    'The sentence before, in the same paragraph, has somebody speak or is about one person: Vale shook her head. “…”',
  'paragraph-before': 'The paragraph is all quote, and the paragraph before it credits one speaker.',
  uncredited: 'The marks hold a quote, but no rule found anybody near to whom the article gives it.',

  // Without marks.
  'said-that': 'A verb of saying is followed by “that” and a clause: Vale said that the bridge was safe.',
  'said-clause':
    'A verb of saying is followed at once by a clause with its own subject and verb: Vale said the bridge was safe.',
  'clause-said':
    'Behind a clause and its comma a speaker and a verb of saying close the sentence: The bridge was safe, Vale said.',
};
