/** Tells what the words of a report are: a clause or a noun, a fact or a judgment in marks. */
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { opensSubject } from '../phrases/phrase-words.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import type { Token } from '../tokens.ts';
import { isSubjective } from './judging-words.ts';
import { showsTense } from './plain-clause.ts';

/** "mentioned freedom taken from …", "tweeted a picture of …": a noun that the verb names, and no clause. */
export function isObject(ground: Groundwork, { from, to, cue, rule }: Paraphrase): boolean {
  if (rule !== 'said-clause' || !TAKES_OBJECT.has(cue.verb?.lemma ?? '')) return false;
  const { all } = ground;
  for (let i = from + 1; i < to; i++) {
    const { lower, passage, capital } = all[i]!;
    if (passage >= 0 || capital || !showsTense(lower)) continue;
    // A past form before its object, or an auxiliary, is a verb; "killed at", "being fired" may only describe.
    const next = all[i + 1];
    const takes =
      next !== undefined &&
      (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.capital || next.kind === 'number');
    const isVerb = !lower.endsWith('ed') || takes || next?.lower === 'to';
    if (isVerb && all[i - 1]!.lower !== 'being') return false;
  }
  return true;
}

/** Lemmas of reporting verbs that take a plain object as well. */
const TAKES_OBJECT = new Set([
  'mention',
  'report',
  'note',
  'reveal',
  'describe',
  'tweet',
  'announce',
  'acknowledge',
  'claim',
  'show',
  'post',
  'cite',
  'recall',
  'confirm',
  'release',
  'publish',
  'deny',
  'repeat',
  'propose',
  'promise',
  'recommend',
]);

/** "an architect said he was not paid": whom a pronoun means there is most often the one without a name. */
export function holdsPronoun(ground: Groundwork, { from, to }: Paraphrase): boolean {
  return ground.all
    .slice(from, to)
    .some((t) => /^(?:he|she|his|her|him|hers|himself|herself)$/.test(t.lower));
}

/** Whether the claim can be looked up: it names somebody, gives a number or tells of something done. */
export function isConcrete(ground: Groundwork, { from, to }: Paraphrase): boolean {
  const { all, mentionAt } = ground;
  for (let i = from; i < to; i++) {
    const { lower, kind } = all[i]!;
    if (kind === 'number' || mentionAt[i]! >= 0) return true;
    if (showsTense(lower) && !/^(?:is|are|be|being|do|does|can|may|might|shall|should|must)$/.test(lower))
      return true;
  }
  return false;
}

/** Words in marks, and then a rest that belongs to what stood before the marks. */
export function breaksQuote(ground: Groundwork, { from, to }: Paraphrase): boolean {
  const { all } = ground;
  if (!/[“"«„]/.test(all[from]!.text) && all[from]!.passage < 0) return false;
  const closes = all.slice(from + 1, to).findIndex((t) => t.passage < 0);
  return closes >= 0 && !showsTense(all[Math.min(to - 1, from + 2 + closes)]!.lower);
}

/** "He is a “loser”": what is said of the subject stands in marks. */
export function judgesInMarks(ground: Groundwork, { from, to }: Paraphrase): boolean {
  const { all } = ground;
  for (let i = from; i < to - 1; i++) {
    if (
      !(
        PASSIVE_AUXILIARIES.has(all[i]!.lower) ||
        /^(?:become|became|becoming|becomes|remains?|remained)$/.test(all[i]!.lower)
      ) ||
      all[i]!.passage >= 0
    )
      continue;
    const ahead = all.slice(i + 1, i + 5);
    const marked = ahead.findIndex((t) => t.passage >= 0);
    if (marked >= 0 && ahead.slice(0, marked).every((t) => t.kind === 'mark' || ARTICLES.has(t.lower)))
      return true;
  }
  return false;
}

/** Whether the word behind the marks is the noun that they describe: "“very serious” talks", not "“contained” the army". */
const isDescribed = ({ kind, lower, capital }: Token) =>
  kind === 'word' &&
  !capital &&
  ![PREPOSITIONS, DETERMINERS, CONJUNCTIONS, PRONOUNS, MID_ADVERBS, AUXILIARIES].some((list) =>
    list.has(lower),
  );

/** "had shown “complete disregard of the rules”": what is told of the subject is a judgment in marks, beyond a word before a noun. */
export function judgesInPart(ground: Groundwork, { from, to }: Paraphrase): boolean {
  const { all } = ground;
  for (let i = from; i < to; i++) {
    const { passage } = all[i]!;
    if (passage < 0) continue;
    let end = i;
    while (end < to && all[end]!.passage === passage) end++;
    const words = all.slice(i, end);
    const next = all[end]?.kind === 'mark' && /[”"»’']/.test(all[end]!.text) ? all[++end] : all[end];
    const describes = next !== undefined && end < to && isDescribed(next);
    const before = all[all[i - 1]?.kind === 'mark' ? i - 2 : i - 1];
    const opening = words.find((t) => t.kind !== 'mark')?.lower ?? '';
    // "has “broken the story”", "were handed out “like candy”": the verb's own phrase is the speaker's.
    const isPredicate =
      i > from &&
      (AUXILIARIES.has(before?.lower ?? '') ||
        before?.lower === 'to' ||
        showsTense(opening) ||
        (ground.mentionAt[i - 1]! >= 0 && words.length > 2 && /[a-z]{2}s$/.test(opening)) ||
        opening === 'like');
    if (!describes && (isPredicate || words.some(isSubjective))) return true;
    i = end - 1;
  }
  return false;
}

/** "the ferry has two captains and the council pays them": two statements, of which either may be backed by itself. */
export function joinsClauses(ground: Groundwork, { from, to }: Paraphrase): boolean {
  const { all } = ground;
  for (let i = from + 3; i < to - 2; i++) {
    if (!/^(?:and|but|while)$/.test(all[i]!.lower) || all[i]!.passage >= 0) continue;
    if (
      !opensSubject(ground, i + 1) ||
      !all.slice(from + 1, i).some((t) => !t.capital && showsTense(t.lower))
    )
      continue;
    const ahead = all.slice(i + 2, Math.min(to, i + 7));
    const verb = ahead.findIndex((t) => !t.capital && showsTense(t.lower));
    if (verb >= 0 && !ahead.slice(0, verb).some((t) => /^(?:that|who|which|,)$/.test(t.lower))) return true;
  }
  return false;
}

/** "The plan, she said, |for the pier| is old": more words of the report stand behind its verb. */
function goesOnBehind({ all, tokens }: Groundwork, { source, to, sentence }: Cue): boolean {
  const limit = tokens.bySentence[sentence]![1];
  const end = Math.max(to, source?.to ?? to);
  return (
    all[end]?.lower === ',' &&
    all.slice(end + 1, limit).some((t) => t.kind === 'word') &&
    !/^(?:who|which|whose|a|an|the|and|but|adding|citing|noting|referring)$/.test(all[end + 1]!.lower)
  );
}

/** How far behind "but" the verb may stand by which the source goes on. */
const SAYS_MORE_REACH = 3;

/** "said the bags had come late, |but said| the school knew": the source says something else besides, and takes nothing back. */
export const saysMore = ({ all }: Groundwork, but: number) =>
  all.slice(but + 1, but + 1 + SAYS_MORE_REACH).some(({ lower }) => {
    const verb = reportingVerb(lower);
    return verb?.sure === true && verb.form === 'past';
  });

/** "that wages would fall, |but| that hours would make up for it": what turns it round is not shown. */
function goesOnAgainst(ground: Groundwork, to: number): boolean {
  const { all } = ground;
  const at = all[to]?.lower === ',' ? to + 1 : to;
  const link = all[at];
  const turns =
    link !== undefined && link.passage < 0 && /^(?:but|although|though|whereas)$/.test(link.lower);
  return turns && !saysMore(ground, at);
}

/** "Among the cases at risk, according to Vale, are …": the words in front of the source are not all that it says. */
export function isBrokenOff(ground: Groundwork, { to, cue, rule }: Paraphrase): boolean {
  const { all, tokens } = ground;
  if (goesOnAgainst(ground, to)) return true;
  if (rule === 'clause-said') return goesOnBehind(ground, cue);
  if (rule !== 'according-to' || cue.at < to || !cue.source) return false;
  const [, limit] = tokens.bySentence[cue.sentence]!;
  let rest = cue.source.to;
  while (rest < limit && all[rest]!.lower !== ',') rest++;
  if (rest + 1 >= limit) return false;
  const next = all[rest + 1]!.lower;
  // ", who has counted them", ", a farmer": of the source.
  return (
    !/^(?:who|which|whose|a|an|the)$/.test(next) || all.slice(rest + 1, limit).some((t) => t.lower === ',')
  );
}
