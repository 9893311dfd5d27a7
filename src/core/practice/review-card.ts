/** Review cards: when a distinction that was missed is due again, by the FSRS scheduler. */
import { createEmptyCard, type FSRS, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Confidence } from '../game/game.ts';
import type { Skill } from '../key/answer-key.ts';

/** What a card is about: a kind of item within a skill, such as a claim of unnamed sources. */
export interface Distinction {
  readonly skill: Skill;
  readonly kind: string;
}

/** A card as FSRS keeps it. Times are ISO 8601, in UTC. */
export interface ReviewCard extends Distinction {
  readonly due: string;
  /** Days after which nine of ten such questions are still answered right. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reviews: number;
  readonly lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
  readonly lastReview: string;
}

/** As much of an answer as a card takes note of. */
export interface ReviewedAnswer {
  readonly skill: Skill;
  /** Null where the question is of no kind; then there is no card. */
  readonly kind: string | null;
  /** The kind whose card it is an answer for, where practice asked for that from its other side. @default kind */
  readonly practicedKind?: string | undefined;
  readonly right: boolean;
  readonly confidence: Confidence;
  readonly answeredAt: string;
}

/** The kind whose card an answer reviews; null for none. */
export function reviewedKind({
  kind,
  practicedKind,
}: Pick<ReviewedAnswer, 'kind' | 'practicedKind'>): string | null {
  return practicedKind ?? kind;
}

/**
 * One step of ten minutes in place of the library's one and ten: questions are few, and after a minute the same article
 * would come back with its answer still in mind.
 */
const STEPS = ['10m'] as const;

const RIGHT: Readonly<Record<Confidence, Grade>> = { 1: Rating.Hard, 2: Rating.Good, 3: Rating.Easy };

/** FSRS with its own weights, and without chance, so that the same answers give the same dates. */
function scheduler(): FSRS {
  return fsrs({ enable_fuzz: false, learning_steps: STEPS, relearning_steps: STEPS });
}

/**
 * The card after an answer; null where there is none: a card is made by the first wrong answer.
 * An answer that is older than the last one, by a clock that was set back, counts as given at the same time.
 */
export function reviewed(
  card: ReviewCard | null,
  answer: ReviewedAnswer,
  schedule = scheduler(),
): ReviewCard | null {
  const { skill, right, confidence, answeredAt } = answer;
  const kind = reviewedKind(answer);
  if (kind === null || (card === null && right)) return card;
  const at = card !== null && card.lastReview > answeredAt ? card.lastReview : answeredAt;
  const before = card === null ? createEmptyCard(at) : toFsrs(card);
  const after = schedule.next(before, at, right ? RIGHT[confidence] : Rating.Again).card;
  return {
    skill,
    kind,
    due: after.due.toISOString(),
    stability: after.stability,
    difficulty: after.difficulty,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reviews: after.reps,
    lapses: after.lapses,
    state: after.state,
    lastReview: at,
  };
}

function toFsrs(card: ReviewCard) {
  return {
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    // The library counts these days itself, from the last review.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reviews,
    lapses: card.lapses,
    state: card.state,
    last_review: card.lastReview,
  };
}

/** The cards that these answers leave, the oldest answer first. */
export function cardsOf(answers: readonly ReviewedAnswer[]): ReviewCard[] {
  const schedule = scheduler();
  const cards = new Map<string, ReviewCard>();
  for (const answer of answers) {
    const name = `${answer.skill} ${reviewedKind(answer)}`;
    const card = reviewed(cards.get(name) ?? null, answer, schedule);
    if (card !== null) cards.set(name, card);
  }
  return [...cards.values()];
}
