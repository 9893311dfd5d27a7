/** Credits each passage in marks to its speaker: sieves in order of sureness, after Muzny et al. (2017). */
import { type Groundwork, tokenAt } from '../groundwork.ts';
import { ATTITUDE_VERBS } from '../lexicon/speech-nouns.ts';
import type { Entity } from '../names/cast.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { Voice } from '../sources/resolve-sources.ts';
import type { Resolver } from '../sources/resolver.ts';
import type { Credit, CreditedPassage } from './credited-passage.ts';
import { isWordsOfSomebody, kindOfPassage } from './passage-kind.ts';
import { QUOTE_SIEVES } from './quote-sieves.ts';
import type { PassageContext } from './sieve-context.ts';

/** Whose words or wishes the speaker reports: "Vale said Quill wants “…”". */
function secondHand(context: PassageContext, credit: Credit): Voice | null {
  const { ground, from } = context;
  const { all, mentionAt, mentions, cast } = ground;
  const cue = credit.cue;
  const own = credit.source.voice;
  const isOther = (entity: Entity) => !(own.named && own.entity === entity);
  if (!cue || cue.at > from) return null;
  for (let i = cue.to; i < from - 1; i++) {
    const mention = mentionAt[i]!;
    if (mention < 0 || mentions[mention]!.possessive) continue;
    const next = all[mentions[mention]!.to];
    const entity = cast.entityOf[mention];
    if (entity && next && ATTITUDE_VERBS.has(next.lower) && isOther(entity)) return { named: true, entity };
  }
  const relative = [1, 2].map((step) => all[cue.at - step]?.lower).includes('who') ? cue.at : -1;
  if (relative < 0 || cue.verb !== null) return null;
  for (let i = cue.at - 1; i > cue.at - 6 && i >= 0; i--) {
    const mention = mentionAt[i]!;
    const entity = mention >= 0 ? cast.entityOf[mention] : null;
    if (entity && isOther(entity)) return { named: true, entity };
  }
  return null;
}

/** Credits all passages in reading order; a passage that is no quote (a title, a scare quote) is left out. */
export function creditQuotes(resolver: Resolver, attributions: Attributions): CreditedPassage[] {
  const { ground } = resolver;
  const done: CreditedPassage[] = [];
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
    for (const sieve of passage.typewriter ? [] : QUOTE_SIEVES) {
      credit = sieve(context);
      if (credit) break;
    }
    if (!isWordsOfSomebody(context, credit)) continue;
    const about = credit && secondHand(context, credit);
    done.push({ start: passage.start, end: passage.end, passage: index, kind, credit, about });
  }
  return creditBackwards(ground, done);
}

/** A quote that runs over paragraphs and is credited only at its end. */
function creditBackwards(ground: Groundwork, quotes: CreditedPassage[]): CreditedPassage[] {
  const result = [...quotes];
  for (let i = result.length - 2; i >= 0; i--) {
    const quote = result[i]!;
    const next = result[i + 1]!;
    const goesOn = ground.passages[quote.passage]!.runsOn && next.passage === quote.passage + 1;
    if (quote.credit || !goesOn || !next.credit) continue;
    const credit = { ...next.credit, confidence: next.credit.confidence * 0.95, rule: 'runs-on' };
    result[i] = { ...quote, credit };
  }
  return result;
}
