/** Credits each passage in marks to its speaker: sieves in order of sureness, after Muzny et al. (2017). */
import type { MarkedPassage } from '../../article/quotation-marks.ts';
import { type Groundwork, tokenAt } from '../groundwork.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { Resolver } from '../sources/resolver.ts';
import type { Credit, CreditedPassage, DonePassage } from './credited-passage.ts';
import { isWordsOfSomebody, kindOfPassage } from './passage-kind.ts';
import { QUOTE_SIEVES } from './quote-sieves.ts';
import { followChain } from './second-hand.ts';
import { speechNoun } from './sieve-by-speech-noun.ts';
import { atMost, goesOn, isNobody, type PassageContext } from './sieve-context.ts';
import { isWordingOfOthers } from './wording-of-others.ts';

/** Credits all passages in reading order; a passage that is no quote (a title, a scare quote) is left out. */
export function creditQuotes(resolver: Resolver, attributions: Attributions): CreditedPassage[] {
  const { ground } = resolver;
  const done: DonePassage[] = [];
  const singles = ground.passages.filter(({ single }) => single).length;
  const quotesInSingle = singles > ground.passages.length / 2;
  for (const [index, passage] of ground.passages.entries()) {
    const from = tokenAt(ground.all, passage.start);
    const to = tokenAt(ground.all, passage.end);
    if (from >= to) continue;
    const kind = kindOfPassage(ground, index, from, to);
    const context: PassageContext = {
      ground,
      resolver,
      attributions,
      from,
      to,
      index,
      kind,
      done,
      firstSentence: ground.all[from]!.sentence,
      lastSentence: ground.all[to - 1]!.sentence,
    };
    let credit: Credit | null = null;
    // Whose words stand between pairs of apostrophes is left open: see docs/decisions.
    const sieves = isWordingOfOthers(context) ? [speechNoun] : QUOTE_SIEVES;
    for (const sieve of passage.typewriter ? [] : sieves) {
      credit = sieve(context);
      if (credit) break;
    }
    if (!isWordsOfSomebody(context, credit)) continue;
    done.push({
      start: passage.start,
      end: passage.end,
      passage: index,
      kind,
      credit: credit && inDoubt(passage, followChain(context, credit), quotesInSingle),
    });
  }
  return creditBackwards(ground, done).map(settle);
}

/** Most confidence where a quote may have ended before its paragraph does. */
const UNCLOSED = 0.7;

/** Most confidence of words in single marks where the article quotes in double ones: a headline, a word as a word. */
const OTHER_MARKS = 0.85;

/** The credit, less sure where the marks leave a doubt about what is quoted. */
function inDoubt(passage: MarkedPassage, credit: Credit, quotesInSingle: boolean): Credit {
  const most = Math.min(
    passage.unclosed && !passage.runsOn ? UNCLOSED : 1,
    passage.single && !quotesInSingle ? OTHER_MARKS : 1,
  );
  return atMost(credit, most);
}

/** Tells a credit to somebody from one to a word that stands for nobody known. */
function settle({ credit, ...passage }: DonePassage): CreditedPassage {
  return credit && isNobody(credit.source)
    ? { ...passage, credit: null, unresolved: credit, about: null }
    : { ...passage, credit, unresolved: null, about: credit?.about ?? null };
}

/** A quote that runs over paragraphs and is credited only at its end. */
function creditBackwards(ground: Groundwork, quotes: readonly DonePassage[]): DonePassage[] {
  const result = [...quotes];
  for (let i = result.length - 2; i >= 0; i--) {
    const quote = result[i]!;
    const next = result[i + 1]!;
    const runsOver = ground.passages[quote.passage]!.runsOn && next.passage === quote.passage + 1;
    if (quote.credit || !runsOver || !next.credit) continue;
    const credit = goesOn(next.credit, 'runs-on');
    result[i] = { ...quote, credit };
  }
  return result;
}
