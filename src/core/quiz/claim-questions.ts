/** Makes the round "Says who?". */
import type { AnswerKey, ClaimItem, Difficulty, Evidence } from '../key/answer-key.ts';
import { type Candidate, chooseVaried, unused } from './choose-varied.ts';
import { type ClaimPool, claimPool, type PooledClaim } from './claim-pool.ts';
import { excerpt } from './excerpt.ts';
import { type ClaimGroup, groupClaims } from './group-claims.ts';
import {
  easyFirst,
  lookedAt,
  type MadeQuestion,
  type MadeRound,
  optionId,
  type RoundRequest,
} from './make-round.ts';
import type { Meaning, OptionSolution } from './quiz.ts';
import { inMarks, shownStatement } from './shown-quote.ts';
import { spreadPositions } from './spread-positions.ts';
import {
  allAreVouchedFor,
  CLAIM_PROMPT,
  LIMITS,
  noneOfThem,
  notVouchedFor,
  oneIsNotVouchedFor,
  PACK_CLAIM_VOUCHED,
  vouchedFor,
} from './wording.ts';
import { plainText } from './words-of.ts';

interface LabeledClaim {
  readonly label: string;
  readonly why: string;
  readonly evidence: Evidence | null;
  readonly vouched: 'no' | 'yes' | 'none-of-them';
}

function labeled(key: AnswerKey, item: ClaimItem, reasons: ClaimItem['overrides']['reasons']): LabeledClaim {
  const names = item.sources.flatMap((id) => key.speakers.find((speaker) => speaker.id === id)?.name ?? []);
  const why = item.unverified
    ? notVouchedFor(item.status, names)
    : vouchedFor(item.status, excerpt(key.article, item.evidence), item.explanation);
  const label = shownStatement(item.statement);
  const reasonFor = (name: string) => reasons?.[name] ?? item.overrides.reasons?.[name];
  return {
    label,
    why: reasonFor(label) ?? reasonFor(item.statement) ?? why,
    evidence: item.evidence,
    vouched: item.unverified ? 'no' : 'yes',
  };
}

/** The vouched claims that a pack gives beside an unverified one, without any that is unverified as well. */
function packOptions(key: AnswerKey, item: ClaimItem): LabeledClaim[] {
  const { options = [], reasons } = item.overrides;
  const taken = new Set<string>();
  const claims = key.items.filter((other) => other.skill === 'claims');
  return options.flatMap((label) => {
    const text = plainText(label);
    const known = claims.find((other) => plainText(other.statement) === text);
    if (taken.has(text) || known?.unverified || text === plainText(item.statement)) return [];
    taken.add(text);
    if (known) return [labeled(key, known, reasons)];
    return [{ label, why: reasons?.[label] ?? PACK_CLAIM_VOUCHED, evidence: null, vouched: 'yes' }];
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

function draftOf(key: AnswerKey, group: ClaimGroup): Draft {
  const item = group.unverified?.item;
  const given = item ? packOptions(key, item) : [];
  const vouched = group.vouched.map((claim) => labeled(key, claim.item, item?.overrides.reasons));
  return {
    group,
    difficulty: item?.difficulty ?? hardest(group.vouched),
    wrong: given.length > 0 ? given : vouched,
  };
}

function none(claims: number, unverified: ClaimItem | undefined): LabeledClaim {
  const label = noneOfThem(claims);
  const generated = unverified ? oneIsNotVouchedFor(inMarks(unverified.statement)) : allAreVouchedFor(claims);
  const why = unverified?.overrides.reasons?.[label] ?? generated;
  return { label, why, evidence: null, vouched: 'none-of-them' };
}

function questionOf(key: AnswerKey, draft: Draft, position: number): MadeQuestion {
  const { group, wrong, difficulty } = draft;
  const item = group.unverified?.item;
  const right = item ? [labeled(key, item, item.overrides.reasons)] : [];
  const claims = [...wrong.slice(0, position), ...right, ...wrong.slice(position)];
  const options = [...claims, none(claims.length, item)];
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
      prompt: item?.overrides.prompt ?? CLAIM_PROMPT,
      passage: null,
      options: options.map(({ label }, index) => ({ id: optionId(index), label })),
    },
    solution: {
      right: optionId(item ? position : claims.length),
      evidence: first.evidence,
      explanation: item?.explanation ?? allAreVouchedFor(claims.length),
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
}: RoundRequest): MadeRound {
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
    bringsOptions: ({ item }) => packOptions(key, item).length > 0,
    count,
    seed,
  });
  const drafts = easyFirst(groups.map((group) => draftOf(key, group)));
  const places = spreadPositions(
    seed,
    ['claims', ...drafts.map(({ group }) => group.unverified?.item.id ?? '')].join(' '),
    drafts.map(({ group, wrong }) => (group.unverified ? wrong.length + 1 : 1)),
  );
  return {
    questions: drafts.map((draft, index) => questionOf(key, draft, places[index] ?? 0)),
    limit: reserved.size > 0 ? LIMITS.keptForHunt : limitOf(pool, groups),
  };
}

function limitOf({ unverified, vouched }: ClaimPool, groups: readonly ClaimGroup[]): string {
  if (unverified.length === 0) return LIMITS.noUnverified;
  if (vouched.length === 0) return LIMITS.noVouched;
  const used = groups.filter((group) => group.unverified !== null).length;
  return used < unverified.length
    ? LIMITS.vouched(vouched.length)
    : LIMITS.unverified(used, groups.length - used);
}
