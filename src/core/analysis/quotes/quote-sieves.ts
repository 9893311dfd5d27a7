/** The sieves that credit a passage in marks, surest first; each is one rule with its own name. */
import { passiveAgent } from './sieve-by-agent.ts';
import { interview } from './sieve-by-interview.ts';
import { speechNoun } from './sieve-by-speech-noun.ts';
import type { QuoteSieve } from './sieve-context.ts';
import { askedAfter, saidAfter, saidAfterClause, saidBefore } from './sieves-by-cue.ts';
import { colonSubject, dashName, nameAfter, nameColon, subjectOnly } from './sieves-by-name.ts';
import { colonBefore, paragraphBefore, runsOn, sameParagraph, sentenceBefore } from './sieves-by-place.ts';

/** In order of sureness. */
export const QUOTE_SIEVES: readonly QuoteSieve[] = [
  saidAfter,
  runsOn,
  nameColon,
  askedAfter,
  passiveAgent,
  speechNoun,
  saidBefore,
  saidAfterClause,
  dashName,
  nameAfter,
  colonSubject,
  sameParagraph,
  colonBefore,
  interview,
  sentenceBefore,
  paragraphBefore,
  subjectOnly,
];
