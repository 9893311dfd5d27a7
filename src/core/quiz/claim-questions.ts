/** Makes the round "Says who?". */
import type { ClaimItem, Difficulty, Evidence } from '../key/answer-key.ts';
import type { QuizWords } from '../words/words.ts';
import { type Candidate, chooseVaried, unused } from './choose-varied.ts';
import { type ClaimPool, claimPool, type PooledClaim } from './claim-pool.ts';
import { excerpt } from './excerpt.ts';
import { type ClaimGroup, groupClaims } from './group-claims.ts';
import { inSentence } from './in-sentence.ts';
import { isNone } from './known-labels.ts';
import {
  easyFirst,
  lookedAt,
  type MadeQuestion,
  type MadeRound,
  optionId,
  type RoundRequest,
} from './make-round.ts';
import type { Meaning, OptionSolution } from './quiz.ts';
import { shownStatement } from './shown-quote.ts';
import { spreadPositions } from './spread-positions.ts';
import { plainText } from './words-of.ts';

interface LabeledClaim {
  readonly label: string;
  readonly why: string;
  readonly evidence: Evidence | null;
  readonly vouched: 'no' | 'yes' | 'none-of-them';
}

/** The key that is asked about, and the words to ask in. */
type Asking = Pick<RoundRequest, 'key' | 'words'>;

/** The rule of an entry that somebody wrote into a pack: their reason is about this very claim. */
const WRITTEN = 'pack';

/** Words that make a claim one about what somebody said; “wrote a book” and “the flood claimed two lives” do not. */
const SAYING =
  /\b(?:said|says|(?:announced|argued|asserted|claimed|denied|insisted|promised|stated|told|vowed|warned|wrote)(?: [^\s]{1,20})?(?: [^\s]{1,20})? that)\b/iu;

/** Why the article vouches for a claim: what its writers say, else the passage that states or backs it. */
function vouchedFor({ key, words }: Asking, item: ClaimItem): string {
  const passage = excerpt(key.article, item.evidence);
  if (item.status !== 'supported') {
    if (item.rule === WRITTEN && item.explanation !== '') return item.explanation;
    // Whoever was just told that “X said Y” is not the article's word for Y must not read that it is.
    if (SAYING.test(item.statement)) return words.statesSaying(passage);
  }
  return item.status === 'supported' ? words.backs(passage, item.explanation) : words.statesItself(passage);
}

function labeled(asking: Asking, item: ClaimItem, reasons: ClaimItem['overrides']['reasons']): LabeledClaim {
  const { key, words } = asking;
  const names = item.sources.flatMap((id) => {
    const speaker = key.speakers.find((one) => one.id === id);
    return speaker ? [inSentence(key.article, speaker)] : [];
  });
  const why = item.unverified ? words.notVouchedFor(item.status, names) : vouchedFor(asking, item);
  const label = shownStatement(item.statement);
  const reasonFor = (name: string) => reasons?.[name] ?? item.overrides.reasons?.[name];
  return {
    label,
    why: reasonFor(label) ?? reasonFor(item.statement) ?? why,
    evidence: item.evidence,
    vouched: item.unverified ? 'no' : 'yes',
  };
}

/** The vouched claims that a pack gives beside an unverified one, without any that is unverified as well, and without "none of them". */
function packOptions(asking: Asking, item: ClaimItem): LabeledClaim[] {
  const { key, words } = asking;
  const { options = [], reasons } = item.overrides;
  const taken = new Set<string>();
  const claims = key.items.filter((other) => other.skill === 'claims');
  return options.flatMap((label) => {
    const text = plainText(label);
    const known = claims.find((other) => plainText(other.statement) === text);
    if (taken.has(text) || isNone(label) || known?.unverified || text === plainText(item.statement))
      return [];
    taken.add(text);
    if (known) return [labeled(asking, known, reasons)];
    return [{ label, why: reasons?.[label] ?? words.packClaimVouched, evidence: null, vouched: 'yes' }];
  });
}

function hardest(claims: readonly PooledClaim[]): Difficulty {
  return easyFirst(claims.map(({ item }) => item)).at(-1)?.difficulty ?? 'medium';
}

interface Draft {
  readonly group: ClaimGroup;
  readonly difficulty: Difficulty;
  readonly wrong: readonly LabeledClaim[];
}

function draftOf(asking: Asking, group: ClaimGroup): Draft {
  const item = group.unverified?.item;
  const given = item ? packOptions(asking, item) : [];
  const vouched = group.vouched.map((claim) => labeled(asking, claim.item, item?.overrides.reasons));
  return {
    group,
    difficulty: item?.difficulty ?? hardest(group.vouched),
    wrong: given.length > 0 ? given : vouched,
  };
}

/** The reason that a pack gives for "none of them", in whatever language. */
function reasonForNone({ overrides }: ClaimItem): string | undefined {
  return Object.entries(overrides.reasons ?? {}).find(([label]) => isNone(label))?.[1];
}

/** Why the article vouches for all of them. */
const whyAll = (words: QuizWords, { vouched }: ClaimGroup) =>
  words.allAreVouchedFor(
    vouched.length,
    vouched.every(({ item }) => item.status === 'own-voice'),
  );

function none(words: QuizWords, claims: number, group: ClaimGroup): LabeledClaim {
  const unverified = group.unverified?.item;
  const label = words.labels.none[claims === 2 ? 'two' : claims === 3 ? 'three' : 'more'];
  const generated = unverified ? words.oneIsNotVouchedFor(unverified.statement) : whyAll(words, group);
  const why = (unverified && reasonForNone(unverified)) ?? generated;
  return { label, why, evidence: null, vouched: 'none-of-them' };
}

function questionOf(asking: Asking, draft: Draft, position: number): MadeQuestion {
  const { words } = asking;
  const { group, wrong, difficulty } = draft;
  const item = group.unverified?.item;
  const right = item ? [labeled(asking, item, item.overrides.reasons)] : [];
  const claims = [...wrong.slice(0, position), ...right, ...wrong.slice(position)];
  const options = [...claims, none(words, claims.length, group)];
  // In alphabetical order, so that the id does not tell which of the claims is right.
  const ids = [group.unverified, ...group.vouched].flatMap((claim) => claim?.item.id ?? []).sort();
  const first = item ?? group.vouched[0]?.item;
  if (!first) throw new RangeError('a group of claims holds at least one');
  const solutions = options.map(({ why, evidence, vouched }, index): [string, OptionSolution] => {
    const meaning: Meaning = { of: 'claim', vouched };
    return [optionId(index), { meaning, why, evidence }];
  });
  return {
    question: {
      id: `claims-${ids.join('-')}`,
      skill: 'claims',
      prompt: item?.overrides.prompt ?? words.claimPrompt,
      passage: null,
      options: options.map(({ label }, index) => ({ id: optionId(index), label })),
    },
    solution: {
      right: optionId(item ? position : claims.length),
      evidence: first.evidence,
      explanation: item?.explanation ?? whyAll(words, group),
      byOption: Object.fromEntries(solutions),
    },
    difficulty,
    content: group.unverified?.item.evidence.content ?? [],
    offered: group.vouched.flatMap((claim) => claim.item.evidence.content),
    sentences: [...(group.unverified?.sentences ?? []), ...group.vouched.flatMap((c) => c.sentences)],
  };
}

/** At most `count` questions that ask which of some claims the article does not vouch for. */
export function makeClaimQuestions({
  key,
  seed,
  count,
  used,
  reserved = new Set(),
  words,
}: RoundRequest): MadeRound {
  const asking = { key, words };
  const pool = claimPool(key, seed, lookedAt(count), reserved);
  const candidates = pool.unverified.map(
    (claim): Candidate<PooledClaim> => ({
      item: claim,
      sentences: claim.sentences,
      content: claim.item.evidence.content,
      group: claim.item.status,
      difficulty: claim.item.difficulty,
    }),
  );
  const groups = groupClaims({
    unverified: chooseVaried(
      key.curated ? candidates : unused(candidates, used),
      { count: candidates.length, used },
      (claim) => claim,
    ),
    vouched: pool.vouched,
    bringsOptions: ({ item }) => packOptions(asking, item).length > 0,
    count,
    seed,
  });
  const drafts = easyFirst(groups.map((group) => draftOf(asking, group)));
  const places = spreadPositions(
    seed,
    ['claims', ...drafts.map(({ group }) => group.unverified?.item.id ?? '')].join(' '),
    drafts.map(({ group, wrong }) => (group.unverified ? wrong.length + 1 : 1)),
  );
  return {
    questions: drafts.map((draft, index) => questionOf(asking, draft, places[index] ?? 0)),
    limit: reserved.size > 0 ? words.limits.keptForHunt : limitOf(words, pool, groups),
  };
}

function limitOf(
  { limits }: QuizWords,
  { unverified, vouched }: ClaimPool,
  groups: readonly ClaimGroup[],
): string {
  if (unverified.length === 0) return limits.noUnverified;
  if (vouched.length === 0) return limits.noVouched;
  const used = groups.filter((group) => group.unverified !== null).length;
  return used < unverified.length
    ? limits.vouched(vouched.length)
    : limits.unverified(used, groups.length - used);
}
