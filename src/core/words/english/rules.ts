/** What each rule of the analysis looks for, in a sentence for people. */
import type { RuleSentences } from '../../analysis/rules/rule-sentences.ts';

/** The rules of `quotes/`: passages in marks, and what is retold without marks. */
const quotes = {
  // In marks, by a cue in the same sentence or the next.
  'said-after': 'Right behind the marks stands a speaker and then a verb of saying: “…,” X said.',
  'inverted-said': 'Right behind the marks stands a verb of saying and then the speaker: “…,” said X.',
  'said-before':
    'Before the marks, with little or nothing between, stand a speaker and a verb of saying: X said, “…” or: X said it was “…”.',
  'said-before-clause':
    'A speaker and a verb of saying stand before the marks in the same sentence, with more than eight words or marks between.',
  'said-earlier-in-sentence':
    'A speaker and a verb of saying stand before the marks, but a semicolon or “but” begins anew between them.',
  'said-after-clause':
    'The marks are part of a clause, and behind its comma a speaker and a verb of saying close the sentence: It is a “…” bridge, X said.',
  'asked-after':
    'The quote ends a sentence, and the next one, which is short or follows a question or a cry, is no more than a speaker and a verb: “Really?” X asked.',
  interrupted:
    'The verb of saying with its speaker behind it stands before the marks, as where it interrupts a quote, and other words stand between.',
  'according-to':
    '“According to” and a name stand beside the words: according to X, “…” or, without marks, The bridge is safe, according to X.',
  'handed-on':
    'A verb of saying reports another one, so that the article has the words from the first speaker: X said Y had called it “…”.',

  // In marks, by a name that no verb of saying ties to them.
  'speech-noun':
    'A noun of speech with its owner stands right before the marks: X’s call for “…”, her promise of “…”.',
  'passive-agent':
    'A verb of saying in the passive stands before the marks, and “by” with a speaker behind them: It was called “…” by X.',
  'name-colon': 'A name and a colon alone stand before the marks, as in an interview: VALE: “…”',
  'colon-subject':
    'The marks follow a colon, and the clause before the colon has a subject that can speak: X sees it coldly: “…”',
  'subject-only':
    'Nothing ties the marks to anybody but that the sentence has a subject that can speak: X runs as “…”.',
  'name-after':
    'A name or pronoun stands right behind a quote that does not close its sentence, whatever the verb: “…,” X shot back.',
  'dash-name': 'Behind the marks stand a dash and a name that close the paragraph: “…” — X',

  // In marks, by the place alone.
  'runs-on':
    'The quote opens in one paragraph and goes on in the next without having closed: both parts have one speaker.',
  'same-paragraph':
    'A sentence in marks follows a credited quote in the same paragraph, and nobody else is brought in.',
  'colon-before': 'The sentence before ends with a colon and has a speaker: X released a statement:',
  interview:
    'A question stands as a paragraph of its own before the quote, and only one person was named so far: Why? “…”',
  'sentence-before':
    'The sentence before, in the same paragraph, has somebody speak or is about one person: X shook her head. “…”',
  'paragraph-before': 'The paragraph is all quote, and the paragraph before it credits one speaker.',
  uncredited: 'The marks hold a quote, but no rule found anybody near to whom the article gives it.',

  // Without marks.
  'said-that': 'A verb of saying is followed by “that” and a clause: X said that the bridge was safe.',
  'said-clause':
    'A verb of saying is followed at once by a clause with its own subject and verb: X said the bridge was safe.',
  'clause-said':
    'Behind a clause and its comma a speaker and a verb of saying close the sentence: The bridge was safe, X said.',
} satisfies RuleSentences;

/** The rules of `statements/`. */
const statements = {
  plain: 'No word in the clause, before it or in the verb that reports it weakens, denies or asks.',
  negation: 'A word denies the clause (not, never, nobody, failed to), and nothing else weakens it.',

  // Weakened by a word inside the clause.
  'modal-*': 'The modal “*” in the clause makes it possible or conditional, not certain.',
  'word-*': 'The word “*” in the clause weakens what the clause says, or leaves it open.',
  'open-phrase': 'A phrase leaves the matter open: not clear, neither confirm nor deny, remains to be seen.',
  'hedging-phrase': 'A phrase weakens what the clause says: in all likelihood, in most cases, almost always.',
  'knowledge-gap':
    'The clause says that something is not known yet: more research is needed, little is known.',
  'not-necessarily': '“Not necessarily”: the clause need not hold, and may hold all the same.',
  forbidden: '“Should not” or “must not”: the clause says what ought not to be, not what is so.',
  counterfactual: '“Would have”: the clause tells what would have been, had something else been so.',
  whether: 'The clause begins with “whether”: it does not say which of two things is so.',
  condition: 'The clause begins with “if” or “unless”: it is a condition, not something that is so.',
  question: 'The clause ends with a question mark: it asks and does not state.',

  // By what stands before the clause, or reports it.
  'after-*': 'The clause depends on “*”, which leaves it in doubt.',
  'reported-*': 'The clause is reported with the verb “*”, which is weaker than “said”.',
  'future-in-past':
    '“Would” in a reported clause is the “will” that was said then: it looks ahead and does not weaken.',
  intended: 'The clause hangs on a verb of wanting, planning or asking: what it tells lies ahead.',

  'on-condition':
    'The clause stands beside a condition (if, unless, should) and tells what would come of it.',
  awaited:
    'A clause of time (until, when, once) behind one about the future: what it tells is still to come.',

  // In a headline.
  'headline-asserted':
    'The headline asserts what it tells; the denying or weakening word in it is part of the story.',
  'headline-open': 'The headline leaves open what it tells: it asks, or says may, possible, feared.',
  'headline-handed-on':
    'The headline hands on what it tells as the word of others: reportedly, officials say.',
  'headline-called-false': 'The headline calls what it tells false: a hoax, fake, debunked, denied.',
} satisfies RuleSentences;

/** The rules of `claims/`. */
const claims = {
  // What it says: decided first.
  'evaluative-word':
    'A word of praise, blame or duty carries it, so that it is a judgment and no checkable claim.',
  future: 'It is about the future, which nobody can check yet.',
  'called-false': 'A word of the article’s own calls it false: a debunked claim, falsely said.',
  'called-unshown':
    'A word of the article’s own says that nothing shows it: an unsubstantiated claim, an unverified report.',
  'denied-by-another': 'Another source in the article, not the one who says it, denies the same matter.',
  'left-unconfirmed':
    'The article or somebody in it could not or would not confirm the same matter: neither confirmed nor denied.',

  // Who says it: decided where nothing above fits.
  'unnamed-source': 'Its source has no name: an official, two people familiar with the matter.',
  'one-named-source': 'One source with a name says it, and nothing else in the article bears on it.',
  'one-organization':
    'A body that is not named, such as the police or the ministry, says it, and nothing else bears on it.',
  'own-statement':
    'It stands in a document that a party issued about itself: a statement, a leaflet, a post.',
  'two-sources': 'Two sources that do not belong together say the same.',
  colleagues: 'Two sources of one body say the same, which counts as one.',
  observed: 'The reporter saw it: a plain sentence of observation.',
  document: 'A document stands behind it: a report, a record, a court filing, the minutes.',

  // In the article's own voice.
  'stated-plainly': 'The article states it in a plain sentence of its own: no source, no hedge, no judgment.',
  'role-apposition': 'The article says who somebody is right behind the name: X, mayor of Y, …',
  'role-title': 'The article says who somebody is right before the name: Mayor X',
} satisfies RuleSentences;

/** All sentences, by the folder of the analysis that gives the rules. */
export const rules = { quotes, statements, claims };
