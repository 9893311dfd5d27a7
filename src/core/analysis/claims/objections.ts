/** Finds where somebody denies something, or leaves it unconfirmed, and tells what is objected to. */
import { firstIndex, windowAround } from '../../article/search.ts';
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import { CLAIM_NOUNS, FALSE_WORDS, UNCONFIRMING } from '../lexicon/claim-words.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Token } from '../tokens.ts';
import { isSameMatter, type Matter, matterOf } from './same-matter.ts';

/** A place where somebody denies something, or leaves it unconfirmed. */
export interface Objection {
  readonly kind: 'denies' | 'leaves-open';
  readonly sentence: number;
  readonly span: Span;
  readonly cue: Span;
  readonly matter: Matter;
  /** Whose objection it is; null for the article's own. */
  readonly source: ResolvedSource | null;
  /** Where what is left open stands in the same sentence: "…; the paper could not confirm it". */
  readonly within: boolean;
  /** "denied the allegation": how many sentences before it may be meant; 0 where it names the matter. */
  readonly pointsBack: number;
  /** The matter is the claim itself, by a noun that opens the sentence or closes it: "The claim could not be …", "denied the claim." */
  readonly opens: boolean;
}

/** How many paragraphs an objection may stand from what it is about. */
const NEAR = 4;
/** Within how many paragraphs two passages need less in common. */
const CLOSE = 2;
/** How many sentences behind what it is about an objection may only point back to it. */
const BACK = 3;
/** How many objections on either side are compared. */
const WINDOW = 20;

const TAKEN_UP =
  /^(?:claims?|allegations?|accusations?|assertions?|accounts?|statements?|rumou?rs?|charges?|it|this|that)$/;

/** "the claim", "his account", "it": nothing but a word for what was said before. */
function takesUpClaim({ all }: Groundwork, from: number, to: number): boolean {
  let i = from;
  while (
    i < to &&
    /^(?:the|that|this|these|those|his|her|their|its|all|both|any|independently)$/.test(all[i]!.lower) &&
    i + 1 < to &&
    all[i + 1]!.kind === 'word' &&
    !AUXILIARIES.has(all[i + 1]!.lower)
  )
    i++;
  const next = all[i + 1];
  if (i >= to || !TAKEN_UP.test(all[i]!.lower)) return false;
  return (
    next === undefined ||
    i + 1 >= to ||
    next.kind === 'mark' ||
    AUXILIARIES.has(next.lower) ||
    /^(?:independently|on|in|last)$/.test(next.lower)
  );
}

/** "rejected the claim", not "rejected the treaty". */
const rejectsClaim = (behind: readonly Token[]) =>
  behind.some(
    (t) =>
      CLAIM_NOUNS.has(t.lower) ||
      /^(?:that|it|this|accounts?|criticism|concerns?|findings?|version)$/.test(t.lower),
  );

/** "found no evidence of that", "there is no evidence for the claim". */
function findsNone(tokens: readonly Token[]): number {
  return tokens.findIndex(
    (t, i) =>
      t.lower === 'evidence' &&
      tokens[i - 1]?.lower === 'no' &&
      /^(?:of|for|to)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens.slice(i + 2, i + 5).some((n) => TOLD.test(n.lower)),
  );
}

/** "called the report misleading", "dismissed the story as nonsense": index of the verb; −1 for none. */
const dismisses = (tokens: readonly Token[]) =>
  tokens.findIndex((t, i) => {
    if (!DISMISSING.test(t.lower)) return false;
    const behind = tokens.slice(i + 1, i + 1 + DISMISSED_WITHIN);
    return (
      behind.some((n) => TOLD.test(n.lower)) &&
      behind.some((n) => FALSE_WORDS.has(n.lower) || UNTRUE.test(n.lower))
    );
  });

const DISMISSED_WITHIN = 10;
const DISMISSING = /^(?:called|calls|described|dismissed|labell?ed|branded)$/;
const TOLD =
  /^(?:reports?|story|stories|articles?|accounts?|claims?|allegations?|accusations?|suggestions?|comparisons?|figures?|numbers?|it|that|this)$/;
const UNTRUE =
  /^(?:misleading|inaccurate|untrue|nonsense|baseless|unfounded|fabricated|incorrect|absurd|reckless|dishonest|exaggerated|distorted|fiction|fantasy|rubbish|lies?)$/;

/** Where what is objected to begins behind the verb at `at`: "neither confirm |nor deny| it". */
const behindPair = (tokens: readonly Token[], at: number) =>
  /^(?:nor|or)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'deny' ? at + 3 : at + 1;

/** The objections of an article in reading order. */
export function findObjections(ground: Groundwork, attributions: Attributions): Objection[] {
  const { all, tokens, article } = ground;
  const found: Objection[] = [];
  // What was reported right before in the same paragraph is meant, and nothing in the paragraph before that.
  const reach = (sentence: number) => {
    const { paragraph } = article.sentences[sentence]!;
    const [before, further] = [sentence - 1, sentence - 2].map(
      (i) => article.sentences[i]?.paragraph === paragraph,
    );
    const reports = attributions
      .inSentence(sentence - 1)
      .some(({ cue }) => cue.finite && cue.verb?.takesClause);
    return before && !further && reports && !tellsOfSilence(ground, sentence - 1) ? 1 : BACK;
  };
  const add = (
    sentence: number,
    cue: Span,
    source: ResolvedSource | null,
    rest: Pick<Objection, 'kind'> & Partial<Pick<Objection, 'within' | 'pointsBack' | 'opens'>>,
  ) => {
    const [from, to] = tokens.bySentence[sentence]!;
    const span = article.sentences[sentence]!;
    const matter = matterOf(ground, from, to);
    found.push({ sentence, span, cue, matter, source, within: false, pointsBack: 0, opens: false, ...rest });
  };
  for (const { cue, source } of attributions.all) {
    if (cue.verb?.stance !== 'denying' || cue.negated || all[cue.at - 1]?.lower === 'to') continue;
    const [, to] = tokens.bySentence[cue.sentence]!;
    if (cue.verb.lemma !== 'deny' && !rejectsClaim(all.slice(cue.to, Math.min(to, cue.to + 6)))) continue;
    const takesUp = all
      .slice(cue.to, to)
      .some((t) =>
        /^(?:allegations?|accusations?|claims?|reports?|charges?|rumou?rs?|this|it)$/.test(t.lower),
      );
    add(cue.sentence, cue, source, {
      kind: 'denies',
      pointsBack: takesUp ? reach(cue.sentence) : 0,
      opens: takesUpClaim(ground, cue.to, to),
    });
  }
  for (const [sentence, [from, to]] of tokens.bySentence.entries()) {
    const words = all.slice(from, to);
    const source = attributions.inSentence(sentence)[0]?.source ?? null;
    const dismissal = dismisses(words);
    if (dismissal >= 0) add(sentence, words[dismissal]!, source, { kind: 'denies', pointsBack: BACK });
    const none = findsNone(words);
    if (none >= 0) {
      const cue = { start: words[none - 1]!.start, end: words[none]!.end };
      add(sentence, cue, source, { kind: 'denies', pointsBack: reach(sentence) });
    }
    for (let i = from; i < to; i++) {
      if (!UNCONFIRMING.has(all[i]!.lower)) continue;
      const before = all.slice(Math.max(from, i - 5), i).map((t) => t.lower);
      if (
        !before.some((w) =>
          /^(?:not|neither|n't|cannot|couldn't|unable|declined|refused|yet|can't|hasn't|haven't)$/.test(w),
        )
      )
        continue;
      const cue = { start: all[Math.max(from, i - 1)]!.start, end: all[i]!.end };
      const takesUp = all
        .slice(from, to)
        .some((t) => /^(?:allegations?|accusations?|claims?|reports?|accounts?|this|it)$/.test(t.lower));
      // What the sentence itself reports first is what "it" stands for.
      const within =
        takesUp &&
        attributions
          .inSentence(sentence)
          .some(({ cue: told }) => told.finite && told.verb?.takesClause && told.at < i - 4);
      add(sentence, cue, source, {
        kind: 'leaves-open',
        within,
        pointsBack: takesUp && !within ? reach(sentence) : 0,
        opens: takesUpClaim(ground, from, i) || takesUpClaim(ground, behindPair(all, i), to),
      });
      break;
    }
  }
  return found.sort((a, b) => a.sentence - b.sentence);
}

/** "The firm did not respond to requests for comment." */
export function tellsOfSilence({ all, tokens }: Groundwork, sentence: number): boolean {
  const [from, to] = tokens.bySentence[sentence]!;
  return all
    .slice(from, to)
    .some(
      (t, i, words) =>
        /^(?:respond|reply|answer|return|comment)$/.test(t.lower) &&
        words.slice(0, i).some((w) => /^(?:not|declined|refused|\w+n't)$/.test(w.lower)),
    );
}

/** Whether somebody denies something, whatever it be, behind the sentence and no later than in the paragraph `last`. */
export function isDenialBehind(
  { article: { sentences } }: Groundwork,
  sentence: number,
  last: number,
  objections: readonly Objection[],
): boolean {
  for (let i = firstIndex(objections, (o) => o.sentence > sentence); i < objections.length; i++) {
    if (sentences[objections[i]!.sentence]!.paragraph > last) return false;
    if (objections[i]!.kind === 'denies') return true;
  }
  return false;
}

/** Whether the objection only points back to the sentence, from one of the next two. */
export function pointsBackTo({ pointsBack, sentence }: Objection, told: number): boolean {
  return sentence > told && sentence - told <= pointsBack;
}

/** The objections near a sentence to what it tells, in reading order. */
export function objectionsTo(
  { article: { sentences } }: Groundwork,
  sentence: number,
  matter: Matter,
  objections: readonly Objection[],
): Objection[] {
  const { paragraph } = sentences[sentence]!;
  return windowAround(objections, (o) => o.sentence >= sentence, WINDOW).filter((objection) => {
    const distance = Math.abs(sentences[objection.sentence]!.paragraph - paragraph);
    return (
      pointsBackTo(objection, sentence) ||
      (objection.within && objection.sentence === sentence) ||
      (distance <= NEAR && isSameMatter(matter, objection.matter, distance <= CLOSE))
    );
  });
}
