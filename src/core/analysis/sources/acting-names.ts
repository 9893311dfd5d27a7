/** Tells how much a name acts in its sentence: as its subject, as the one who is asked, as somebody's, as a place. */
import type { Groundwork } from '../groundwork.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { isPastForm } from '../lexicon/past-forms.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { NameMention } from '../names/find-names.ts';

/** "the Vale |campaign", "Vale |supporters": the name only says whose they are. */
const modifiesBody = (next: string) =>
  ROLE_NOUNS.has(next) || GROUP_NOUNS.has(next) || ORGANIZATION_NOUNS.has(next);

/**
 * How much the name acts in its sentence: less after a preposition, as a possessive, before another noun, in a quote, as
 * what something is compared with.
 */
export function weightOf(ground: Groundwork, mention: NameMention): number {
  const before = ground.all[mention.titleFrom - 1];
  const next = ground.all[mention.to];
  if (mention.possessive || (next && modifiesBody(next.lower))) return -2;
  if (ground.all[mention.from]!.passage >= 0 || before?.lower === 'than') return -3;
  return before && PREPOSITIONS.has(before.lower) ? -1 : 0;
}

/** "leaving the White House", "wins the White House": a body named as the place or the office that somebody comes to. */
export function standsAsPlace({ all }: Groundwork, { titleFrom }: NameMention): boolean {
  const before = all[titleFrom - 1]?.lower === 'the' ? all[titleFrom - 2] : all[titleFrom - 1];
  return before !== undefined && GOES_TO.has(before.lower);
}

/** Verbs for coming to a place or an office, and prepositions of place. */
const GOES_TO = wordList(`
  leave leaves leaving left enter enters entering entered reach reaches reaching reached win wins winning won lose loses losing
  lost visit visits visiting visited retake retakes retaking retook occupy occupies occupying occupied at in near outside
  inside into toward towards
`);

/** "Vale and |Quill met.": two who act together. */
export function isJoined({ all, mentionAt }: Groundwork, { titleFrom }: NameMention): boolean {
  return /^(?:and|or)$/.test(all[titleFrom - 1]?.lower ?? '') && (mentionAt[titleFrom - 2] ?? -1) >= 0;
}

/** "Vale asked |Quill whether …": the one who is asked is as likely to speak next as the one who asks; not in "questioned |Quill's sanity". */
export function isAsked({ all }: Groundwork, { titleFrom, possessive }: NameMention): boolean {
  return (
    !possessive && /^(?:asked|asks|pressed|presses|questioned|quizzed)$/.test(all[titleFrom - 1]?.lower ?? '')
  );
}

/** "forcing |Vale to leave": what is done to somebody; but "said |Vale". */
export function isActedUpon({ all }: Groundwork, { titleFrom }: NameMention): boolean {
  const before = all[titleFrom - 1];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    (/[a-z]{2}ing$/.test(before.lower) || isPastForm(before.lower)) &&
    reportingVerb(before.lower) === undefined
  );
}

/** "Asked whether |Vale| could win, Quill laughed.": a name in the opening participle, before the one who was asked. */
export function standsInQuestion({ all, tokens }: Groundwork, { from, to, titleFrom }: NameMention): boolean {
  const [first, limit] = tokens.bySentence[all[from]!.sentence]!;
  if (!/^(?:asked|pressed|questioned|challenged|quizzed|prodded)$/.test(all[first]!.lower)) return false;
  const acts = all[titleFrom - 1]?.lower === ',' && to < limit && all[to]!.kind === 'word';
  return !acts && all.slice(to, limit).some((token) => token.lower === ',');
}
