/** Do claims decide one way, stand alone, and come in a fair mix? */
import { isUnverified } from '../key/is-unverified.ts';
import type { ClaimEntry } from '../pack/pack.ts';
import { nameWithin } from '../pack/pack-speakers.ts';
import { repeats, TELLS_WHO } from '../quiz/claim-pool.ts';
import { contentWords, plainText } from '../quiz/words-of.ts';
import { type CheckSubject, entriesOf, type PlacedEntry } from './check-subject.ts';
import type { Finding } from './finding.ts';

type PlacedClaim = PlacedEntry<ClaimEntry>;

/** So many times longer or shorter on average, and claims can be told by it. */
const TELLING_LENGTH = 1.5;
/** Fewer claims of a sort have no average to speak of. */
const FEWEST = 3;

const isVouched = ({ entry }: PlacedClaim) => entry.status === 'supported' || entry.status === 'own-voice';
const isDoubted = ({ entry }: PlacedClaim) => isUnverified(entry.status);

export function checkClaims(subject: CheckSubject): Finding[] {
  const claims = entriesOf(subject, 'claims');
  const vouched = claims.filter(isVouched);
  const doubted = claims.filter(isDoubted);
  return [
    ...checkContradictions(subject, vouched, doubted),
    ...doubted.flatMap((claim) => checkWords(subject, claim)),
    ...claims.flatMap((claim) => checkOptions(subject, claim, doubted)),
    ...claims.flatMap((claim) => checkPrompt(subject, claim)),
    ...checkMix(subject, vouched, doubted),
  ];
}

function checkContradictions(
  subject: CheckSubject,
  vouched: readonly PlacedClaim[],
  doubted: readonly PlacedClaim[],
): Finding[] {
  const texts = new Set(vouched.map(({ entry }) => plainText(entry.claim)));
  const isAlike = repeats(vouched.map(({ entry }) => contentWords(entry.claim)));
  return doubted.flatMap(({ entry, path }) => {
    if (texts.has(plainText(entry.claim)))
      return [subject.finding('claims-contradict', path, subject.says.claimsContradict)];
    return isAlike(contentWords(entry.claim))
      ? [subject.finding('claims-alike', path, subject.says.claimsAlike)]
      : [];
  });
}

/** Of vouched claims, a document that says so may be the point. */
function checkWords(subject: CheckSubject, { entry, path }: PlacedClaim): Finding[] {
  const cue = TELLS_WHO.exec(entry.claim)?.[0];
  return cue ? [subject.finding('claim-tells-who', [...path, 'claim'], subject.says.claimTellsWho(cue))] : [];
}

/** Of the claims among the options, the article must vouch for all but the right one. */
function checkOptions(
  subject: CheckSubject,
  { entry, path }: PlacedClaim,
  doubted: readonly PlacedClaim[],
): Finding[] {
  const unverified = new Set([entry.claim, ...doubted.map((other) => other.entry.claim)].map(plainText));
  const isAlike = repeats(doubted.map((other) => contentWords(other.entry.claim)));
  const seen = new Set<string>();
  return (entry.overrides.options ?? []).flatMap((option, index) => {
    const text = plainText(option);
    const place = [...path, 'options', index];
    if (seen.has(text))
      return [subject.finding('option-repeated', place, subject.says.optionRepeated(option))];
    seen.add(text);
    const isRight = unverified.has(text) || isAlike(contentWords(option));
    return isRight ? [subject.finding('option-right', place, subject.says.optionRight(option))] : [];
  });
}

function checkPrompt(subject: CheckSubject, { entry, path }: PlacedClaim): Finding[] {
  const { prompt } = entry.overrides;
  if (!prompt || !isUnverified(entry.status)) return [];
  const sources = subject.pack.speakers.filter(({ name }) => entry.sources.includes(name));
  const named = sources.map((source) => nameWithin(prompt, source)).find((name) => name !== null);
  const isRepeated = plainText(prompt).includes(plainText(entry.claim));
  const given = isRepeated ? entry.claim : named;
  return given
    ? [subject.finding('gives-away', [...path, 'prompt'], subject.says.promptGivesAway(given))]
    : [];
}

function checkMix(
  subject: CheckSubject,
  vouched: readonly PlacedClaim[],
  doubted: readonly PlacedClaim[],
): Finding[] {
  if (vouched.length > 0 && doubted.length === 0)
    return [subject.finding('claims-unfair', ['entries'], subject.says.noUnverified)];
  const inNeed = doubted.filter(({ entry }) => entry.overrides.options === undefined);
  if (vouched.length < 2 * inNeed.length)
    return [
      subject.finding('claims-unfair', ['entries'], subject.says.unfair(vouched.length, inNeed.length)),
    ];
  if (Math.min(vouched.length, doubted.length) < FEWEST) return [];
  const ratio = meanLength(doubted) / meanLength(vouched);
  return ratio > TELLING_LENGTH || ratio < 1 / TELLING_LENGTH
    ? [subject.finding('claim-lengths', ['entries'], subject.says.lengths(ratio > 1))]
    : [];
}

function meanLength(claims: readonly PlacedClaim[]): number {
  return claims.reduce((sum, { entry }) => sum + entry.claim.length, 0) / claims.length;
}
