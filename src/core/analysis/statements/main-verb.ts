/** Whether the word that weakens or denies stands on the main verb, so that it governs the whole clause. */
import type { StatementCue } from '../analysis.ts';
import { PARTLY_DENIED } from '../lexicon/certainty-words.ts';
import { LEAVES_CLAUSE, TURNS_CLAUSE } from '../lexicon/clause-words.ts';
import { AUXILIARIES, MID_ADVERBS, NEGATED_AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { MENTAL_VERBS } from '../lexicon/mental-verbs.ts';
import { isPastForm } from '../lexicon/past-forms.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import type { Token } from '../tokens.ts';

/** Adverbs that may open a sentence and weaken all of it. */
const OPENERS = /^(?:perhaps|maybe|possibly|probably|apparently|presumably)$/;
const isAdjectiveFrame = (lower: string) =>
  AUXILIARIES.has(lower) || lower === "'s" || /^(?:seems?|appears?|remains?)$/.test(lower);

/** True where `cue` is the only thing that stands between the clause and plain assertion. */
export function governsClause(tokens: readonly Token[], cue: StatementCue): boolean {
  const at = tokens.findIndex((t) => t.start === cue.start);
  const token = tokens[at];
  if (!token) return false;
  if (at === 0) return OPENERS.test(token.lower) && !ranks(tokens);
  const from = /^(?:but|and|yet)$/.test(tokens[0]!.lower) ? 1 : 0;
  const before = tokens.slice(from, at).filter((t) => t.kind !== 'mark' || /[,;:()—–]/.test(t.text));
  if (before.some((t) => LEAVES_CLAUSE.has(t.lower)) && (cue.kind === 'negation' || !isOneSubject(before)))
    return false;
  if (cue.kind === 'negation') return deniesVerb(tokens, at);
  const previous = tokens[at - 1]!.lower;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:may|might|could)$/.test(token.lower))
    return (
      !before.some(holdsOther) &&
      next !== '' &&
      !/^(?:not|never)$/.test(next) &&
      !isAdvice(tokens, at) &&
      !ranks(tokens.slice(at)) &&
      !ranks(before) &&
      !isUnreal(token, next)
    );
  if (/^(?:likely|possible|unclear|unknown|uncertain|not|neither|n't|isn't|remains?)$/.test(token.lower))
    return (
      isAdjectiveFrame(previous) ||
      AUXILIARIES.has(token.lower) ||
      previous === 'can' ||
      /^(?:not|neither)$/.test(token.lower)
    );
  if (/^(?:appears?|appeared|seems?|seemed)$/.test(token.lower))
    return next === 'to' || next === 'that' || next === 'likely';
  return AUXILIARIES.has(previous) || AUXILIARIES.has(next);
}

/** "Vale |understands| people may object": another verb is the main one. */
const holdsOther = ({ lower, capital }: Token) =>
  !capital && (MENTAL_VERBS.has(lower.replace(/s$/, '')) || reportingVerb(lower)?.form === 'third');

/** "might have won": as often what did not happen as what may have. */
const isUnreal = ({ lower }: Token, next: string) => lower !== 'may' && next === 'have';

/** How many words may open a clause before its subject, or describe the subject between commas. */
const LONGEST_ASIDE = 14;

const isAdverb = ({ lower }: Token) => MID_ADVERBS.has(lower) || /[a-z]{2}ly$/.test(lower);
const showsVerb = ({ lower, capital }: Token) => !capital && (AUXILIARIES.has(lower) || isPastForm(lower));

/** Whether the words before a verb are its subject alone: "On Monday, |the push to close the pier and the mill|, now 90 years old, |may". */
function isOneSubject(before: readonly Token[]): boolean {
  let words = before;
  const comma = words.findIndex((t) => t.lower === ',');
  const isFronted = PREPOSITIONS.has(words[0]!.lower) && comma > 0 && comma <= LONGEST_ASIDE;
  if (isFronted && !words.slice(0, comma).some(showsVerb)) words = words.slice(comma + 1);
  let end = words.length;
  while (end > 0 && (AUXILIARIES.has(words[end - 1]!.lower) || isAdverb(words[end - 1]!))) end--;
  if (words[end - 1]?.lower === ',') {
    const open = words.slice(0, end - 1).findLastIndex((t) => t.lower === ',');
    if (open <= 0 || end - open > LONGEST_ASIDE) return false;
    end = open;
  }
  const subject = words.slice(0, end);
  return (
    subject.length > 0 &&
    !/^(?:and|or|to)$/.test(subject.at(-1)!.lower) &&
    !subject.some((t) => showsVerb(t) || (LEAVES_CLAUSE.has(t.lower) && !/^(?:and|or|to)$/.test(t.lower)))
  );
}

/** "might do well to", "may want to", "may as well": what ought to be done, not what may be. */
function isAdvice(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  return (/^(?:do|as)$/.test(next) && after === 'well') || (/^(?:want|wish)$/.test(next) && after === 'to');
}

/** "Perhaps the most surprising plan was …": the doubt is about the rank. */
const ranks = (tokens: readonly Token[]) =>
  tokens
    .slice(1, 7)
    .some(({ lower }) => /^(?:most|least|biggest|greatest|best|worst)$|[a-z]{3}iest$/.test(lower));

/** "has not approved": a full denial of the finite verb, nothing turned round again. */
function deniesVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  const next = tokens[at + 1]?.lower ?? '';
  const isVerbal =
    NEGATED_AUXILIARIES.has(token.lower) || (token.lower === 'not' && AUXILIARIES.has(previous.lower));
  if (!isVerbal || PARTLY_DENIED.has(next)) return false;
  return !tokens.some(
    (t, i) => i !== at && (TURNS_CLAUSE.has(t.lower) || /^(?:and|or|which|who|while|because)$/.test(t.lower)),
  );
}
