/** What each rule that judges how firmly a clause is put looks for, in a sentence for people. */
import type { RuleSentences } from './rule-sentences.ts';

/** The rules of `statements/`. */
export const STATEMENT_RULES: RuleSentences = {
  plain: 'No word in the clause, before it or in the verb that reports it weakens, denies or asks.',
  negation: 'A word denies the clause (not, never, nobody, failed to), and nothing else weakens it.',

  // Weakened by a word inside the clause.
  'modal-*': 'The modal “*” in the clause makes it possible or conditional, not certain.',
  'word-*': 'The word “*” in the clause weakens what the clause says.',
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
};
