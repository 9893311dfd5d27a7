/** Why the words of a source that the article retells may be no claim to ask about. */
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import type { Groundwork } from '../groundwork.ts';
import { FALSE_WORDS, ORDERING_VERBS } from '../lexicon/claim-words.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import { NOUNLIKE_VERBS } from '../lexicon/reporting-verbs.ts';
import { MENTAL_WORDS } from '../lexicon/speech-nouns.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import { isMental } from '../quotes/mental-cues.ts';
import { holdsSecondClause, runsOn } from '../quotes/second-clause.ts';
import { pointsBack } from '../sources/resolve-phrase.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Judgment } from '../statements/judge-certainty.ts';
import { weighs } from './anchors.ts';
import { deniesPartNear, isEchoed, isShownNear, statedByArticle, turnsRound } from './beside-report.ts';
import type { Findings, ReportedMatter } from './claim-finder.ts';
import { tellsOfDuty } from './duty.ts';
import { isHandedOn } from './handed-on.ts';
import { isJudging } from './judging-words.ts';
import { holdsHeadline, isFarFromCue, isNoPerson } from './misread-source.ts';
import { isClause } from './plain-clause.ts';
import { givesPollFigure } from './poll-figures.ts';
import {
  breaksQuote,
  holdsPronoun,
  isBrokenOff,
  isConcrete,
  isObject,
  joinsClauses,
  judgesInMarks,
  judgesInPart,
} from './reported-words.ts';

/** What makes a paraphrase no single checkable claim; null for nothing. */
export function reportDoubt(
  findings: Findings,
  told: ReportedMatter,
  judgments: readonly Judgment[],
): string | null {
  const { paraphrase } = told;
  const { ground } = findings;
  if (inHeading(findings, paraphrase)) return 'a headline';
  if (givesPollFigure(ground, paraphrase)) return 'figures of a poll';
  if (holdsFalsity(findings, paraphrase)) return 'the article itself calls something in it false';
  if (turnsRound(findings, paraphrase)) return 'what follows takes part of it back';
  const { cue, source } = paraphrase;
  if (
    !source ||
    isNoun(findings, paraphrase) ||
    holdsHeadline(source) ||
    isNoPerson(findings.ground, source) ||
    isFarFromCue(findings.ground, cue, source) ||
    isExample(ground, cue) ||
    (cue.source !== null && pointsBack(ground, cue.source))
  )
    return 'the source is not clear';
  if (paraphrase.cue.joint)
    return 'two sources stand behind it, and whether they are independent is not clear';
  if (isMental(cue, source)) return 'what somebody knew or thought, which nobody is said to have said';
  if (judgesInMarks(ground, paraphrase)) return 'its point is a judgment in the speaker’s own words';
  if (ownMind(findings, paraphrase)) return 'only the speaker can know it';
  if (paraphrase.nested || isHandedOn(findings, cue, paraphrase, source)) return 'a report within a report';
  // "made clear that"; "revealed that" reports as often as it vouches.
  if (cue.verb?.stance === 'factive' && cue.verb.sure) return 'the verb takes it to be true';
  if (deniesPartNear(ground, paraphrase)) return 'somebody else may deny it nearby';
  if (isBrokenOff(ground, paraphrase)) return 'its words go on behind the source';
  if (judgments.some((j) => j.certainty === 'unknown')) return 'the source leaves it open';
  if (judgments.some((j) => j.certainty !== 'certain')) return 'the source hedges it';
  const { from, to } = paraphrase;
  const first = ground.all[from]!;
  if (
    /^(?:to|if|whatever|whoever|whenever|wherever|no|whether|how|why|what|who|when|where|which)$/.test(
      first.lower,
    )
  )
    return 'a question or a plan, not a statement';
  if (!source.voice.named && holdsPronoun(ground, paraphrase)) return 'it speaks of somebody without a name';
  if (!isClause(ground, from, to, paraphrase.rule !== 'said-that') || breaksQuote(ground, paraphrase))
    return 'its words are no whole clause';
  // What stands before "Vale said" is all Vale's.
  const closed = paraphrase.rule === 'clause-said';
  if (!closed && runsOn(ground, from, to)) return 'a second verb follows, whose subject may be the source';
  if (!closed && holdsSecondClause(ground, from, to))
    return 'a second clause follows, which may be the reporter’s own';
  if (joinsClauses(ground, paraphrase)) return 'it joins two statements';
  if (isObject(ground, paraphrase)) return 'what is named is no statement';
  if (opensWithView(ground, from)) return 'its point is a judgment in the speaker’s own words';
  if (ORDERING_VERBS.has(cue.verb?.lemma ?? '') || tellsOfDuty(ground, from, to))
    return 'it tells what ought to be, not what is';
  if (judgesInPart(ground, paraphrase)) return 'its point is a judgment in the speaker’s own words';
  if (ADVISING.has(cue.verb?.lemma ?? '')) return 'a warning or a view, not a report';
  if (
    !namesOrCounts(ground, from, to) &&
    weighs(ground, from, to) &&
    !ground.all.slice(from, to).some(isJudging)
  )
    return 'its point is a judgment in the speaker’s own words';
  if (!isConcrete(ground, paraphrase)) return 'it names nothing that could be looked up';
  if (isShownNear(ground, paraphrase)) return 'something shown nearby may bear on it';
  if (statedByArticle(findings, told)) return 'the article itself seems to state it elsewhere';
  return isEchoed(findings, paraphrase) ? ECHOED : null;
}

/** Whether the words name somebody or give a number. */
const namesOrCounts = ({ all, mentionAt }: Groundwork, from: number, to: number) =>
  all.slice(from, to).some((t, i) => t.kind === 'number' || mentionAt[from + i]! >= 0);

/** "The truth is that …", "the problem was …": the words after it are the view. */
const opensWithView = ({ all }: Groundwork, from: number) =>
  all[from]!.lower === 'the' &&
  /^(?:truth|fact|reality|problem|trouble|point|answer|question|idea|goal|lesson|message)$/.test(
    all[from + 1]?.lower ?? '',
  ) &&
  /^(?:is|was)$/.test(all[from + 2]?.lower ?? '');

/** How far before a source "such as" may stand, in tokens. */
const EXAMPLE_REACH = 12;

/** "several members, such as Vale and |Quill|, said": they all say so. */
function isExample({ all }: Groundwork, { source, sentence }: Paraphrase['cue']): boolean {
  const from = source?.from ?? 0;
  return all
    .slice(Math.max(0, from - EXAMPLE_REACH), from)
    .some((t, i, words) => t.sentence === sentence && t.lower === 'as' && words[i - 1]?.lower === 'such');
}

/** The reason where two sources may say one thing, and whether they belong together cannot be told. */
export const ECHOED = 'another source seems to say the same';

/** Lemmas of verbs for warning, advising and holding a view. */
const ADVISING = new Set([
  'warn',
  'caution',
  'advise',
  'argue',
  'contend',
  'reckon',
  'opine',
  'believe',
  'think',
  'feel',
  'worry',
  'fear',
  'hope',
  'wish',
  'quip',
  'joke',
  'mock',
]);

/** How sure it is who speaks: "two people familiar with the matter" are people, whoever they are. */
export function sureness({ voice, confidence }: ResolvedSource): number {
  if (voice.named) return confidence;
  const head = voice.label
    .toLowerCase()
    .split(/\s(?:of|from|for|by|in|at|on|who|with|familiar|close|involved|briefed)\s/)[0]!;
  const noun = head.split(' ').at(-1)!;
  const isPeople =
    UNNAMED_NOUNS.has(noun) ||
    GROUP_NOUNS.has(noun) ||
    ROLE_NOUNS.has(noun) ||
    /^(?:people|persons?)$/.test(noun);
  return isPeople ? Math.max(confidence, 0.82) : confidence;
}

/** "There were reports": no verb, though it could be one. */
function isNoun({ ground }: Findings, { cue }: Paraphrase): boolean {
  const before = ground.all[cue.at - 1]?.lower ?? '';
  return (
    cue.verb !== null &&
    NOUNLIKE_VERBS.has(cue.verb.lemma) &&
    /^(?:is|are|was|were|been|no|of|by|in)$/.test(before)
  );
}

/** "repeated her false claim that …": the words that call it false are the article's. */
function holdsFalsity({ ground }: Findings, { from, to }: Paraphrase): boolean {
  return ground.all.slice(from, to).some((t) => t.passage < 0 && FALSE_WORDS.has(t.lower));
}

function inHeading({ ground }: Findings, paraphrase: Paraphrase): boolean {
  const sentence = ground.article.sentences[paraphrase.cue.sentence]!;
  return readsAsHeadline(ground.article, sentence.paragraph);
}

const STATES_OF_MIND =
  /^(?:skeptical|proud|sure|certain|confident|happy|sorry|concerned|worried|interested|surprised|shocked|afraid|glad|pleased|disappointed|open|grateful|thrilled|angry|upset|saddened|honored|tired|aware|convinced|determined|committed|excited|embarrassed|ashamed|frustrated)$/;

/** To say so is to do it: "he said he backed the plan". */
const STANCES =
  /^(?:backs?|backed|supports?|supported|oppos(?:e|es|ed)|condoned?|favors?|favored|stands?|stood|endors(?:e|es|ed)|promis(?:e|es|ed)|pledg(?:e|es|ed))$/;

/** "He wants …", "she hopes …", said of oneself. */
function ownMind(findings: Findings, paraphrase: Paraphrase): boolean {
  const { all } = findings.ground;
  const voice = paraphrase.source!.voice;
  const pronoun = /^(?:he|she|they|it)$/.test(all[paraphrase.from]!.lower);
  const verb = all
    .slice(paraphrase.from + 1, paraphrase.from + 5)
    .some((t) => MENTAL_WORDS.has(t.lower) || STATES_OF_MIND.test(t.lower) || STANCES.test(t.lower));
  // "He announced he was leaving": to say so is to do it.
  const performs = /^(?:announce|declare)$/.test(paraphrase.cue.verb?.lemma ?? '');
  return pronoun && (verb || performs) && (!voice.named || voice.entity.kind !== 'organization');
}
