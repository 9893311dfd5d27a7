/** What each rule that decides what stands behind a claim looks for, in a sentence for people. */
import type { RuleSentences } from './rule-sentences.ts';

/** The rules of `claims/`. */
export const CLAIM_RULES: RuleSentences = {
  // What it says: decided first.
  'evaluative-word':
    'A word of praise, blame or duty carries it, so that it is a judgment and no checkable claim.',
  future: 'It is about the future, which nobody can check yet.',
  'called-false': 'A word of the article’s own calls it false: a debunked claim, falsely said.',
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
  document: 'A document stands behind it: a report, a record, a court filing, the minutes.',

  // In the article's own voice.
  'stated-plainly': 'The article states it in a plain sentence of its own: no source, no hedge, no judgment.',
  'role-apposition':
    'The article says who somebody is right behind the name: Ada Vale, harbor master of Fairhaven, …',
  'role-title': 'The article says who somebody is right before the name: Fairhaven Mayor Ada Vale',
};
