/** What the kept games say about a player: skills over time, calibration, leanings, kinds that are missed. */
import { cleanLine } from '../article/clean-text.ts';
import {
  type CalibrationFigures,
  CLAIMED,
  calibrationFigures,
  calibrationLines,
  calibrationSummary,
} from '../game/calibration.ts';
import type { Confidence } from '../game/game.ts';
import { certaintyLeaningOf, claimLeaningOf } from '../game/leaning.ts';
import type { CertaintyLeaning, Leaning } from '../game/result.ts';
import { ENOUGH_TO_SAY } from '../game/skills.ts';
import { wilsonInterval } from '../game/wilson.ts';
import { type Detection, detectionOf } from '../hunt/detection.ts';
import { firstOnEachArticle } from '../hunt/first-hunts.ts';
import { huntLeaning } from '../hunt/hunt-leaning.ts';
import { type HuntTally, huntPoints, pooled } from '../hunt/score-hunt.ts';
import { SKILLS, type Skill } from '../key/answer-key.ts';
import { standingOf } from '../practice/standing.ts';
import type { Words } from '../words/words.ts';
import { type ObjectionFigures, objectionFigures } from './objection-figures.ts';
import { periodOf, type Unit, unitFor } from './periods.ts';
import type { History, KeptAnswer } from './progress-store.ts';
import { answerName, objectedAnswers } from './standing-objections.ts';

/** How many of how many, and how far that can be trusted. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Wilson 95 % interval of the share, in [0, 1]; null below 8 answers, which are too few to say. */
  readonly interval: readonly [number, number] | null;
}

export interface SkillProgress {
  readonly skill: Skill;
  readonly title: string;
  /** Right answers. */
  readonly right: Share;
  /** The periods with answers, the oldest first. */
  readonly periods: readonly { readonly period: string; readonly right: Share }[];
}

export interface CalibrationLevel {
  readonly confidence: Confidence;
  /** The share of right answers that saying this level stands for. */
  readonly claimed: readonly [number, number];
  readonly right: Share;
  readonly inWords: string;
}

export interface KindMissed {
  readonly skill: Skill;
  readonly kind: string;
  readonly name: string;
  /** Wrong answers. */
  readonly missed: Share;
}

export interface Statistics {
  readonly games: {
    readonly begun: number;
    readonly finished: number;
    readonly unfinished: number;
    readonly abandoned: number;
  };
  readonly answers: number;
  readonly points: number;
  /** The days of the first answer and the last; null without any. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the periods of the skills are. */
  readonly unit: Unit;
  readonly skills: readonly SkillProgress[];
  readonly calibration: {
    /** The levels that were used, the surest first. */
    readonly levels: readonly CalibrationLevel[];
    /** From 30 answers on; null below. */
    readonly figures: CalibrationFigures | null;
    readonly inWords: string | null;
  };
  readonly leaning: Leaning;
  readonly certainty: CertaintyLeaning;
  readonly practice: {
    /** Answers given in practice, among `answers`. */
    readonly answers: number;
    /** Kinds of questions that were missed, and so come back. */
    readonly cards: number;
    readonly due: number;
    /** When the next one that is not due yet will be; null where there is none. */
    readonly next: string | null;
    readonly minutesToNext: number | null;
  };
  readonly hunts: {
    readonly finished: number;
    /** The counts of the first hunt on each article together. */
    readonly pooled: HuntTally & { readonly hunts: number };
    /** Mean of the points of these, 0 to 100; null without any. */
    readonly points: number | null;
    /** d′ and c, from ten sentences of either sort on; null below. */
    readonly detection: Detection | null;
    readonly inWords: string | null;
  };
  readonly objections: ObjectionFigures;
  /** The kinds with wrong answers: first those with enough answers to say, the most missed first. */
  readonly missed: readonly KindMissed[];
}

export interface StatisticsOptions {
  /** The player's own day of an instant, "2026-11-24". */
  dayOf(instant: string): string;
  /** ISO 8601, in UTC. */
  readonly now: string;
  /** The language of its sentences. */
  readonly words: Words;
}

/** The statistics of all that is kept; answers to questions whose key the player objects to are left out. */
export function statisticsOf(history: History, { dayOf, now, words }: StatisticsOptions): Statistics {
  const { cards, hunts, objections } = history;
  const practiced = new Set(history.games.filter(({ practice }) => practice).map(({ id }) => id));
  const games = history.games.filter(({ practice }) => !practice);
  const objected = objectedAnswers(objections);
  const answers = history.answers.filter((answer) => !objected.has(answerName(answer)));
  const dated = answers.map((answer) => ({ ...answer, day: dayOf(answer.answeredAt) }));
  const days = dated.map(({ day }) => day).sort();
  const unit = unitFor(days);
  const inState = (state: string) => games.filter((game) => game.state === state).length;
  const meanings = answers.map(({ chosen, correct }) => ({ chosen, right: correct }));
  return {
    games: {
      begun: games.length,
      finished: inState('finished'),
      unfinished: inState('unfinished'),
      abandoned: inState('abandoned'),
    },
    answers: answers.length,
    points: answers.reduce((sum, { points }) => sum + points, 0),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    unit,
    skills: skillsOf(dated, unit, words),
    calibration: calibrationOf(answers, words),
    leaning: claimLeaningOf(meanings, words.game),
    certainty: certaintyLeaningOf(meanings, words.game),
    practice: {
      answers: answers.filter(({ gameId }) => practiced.has(gameId)).length,
      ...practiceOf(cards, now),
    },
    hunts: huntsOf(hunts, words),
    objections: objectionFigures(history, dayOf),
    missed: missedOf(answers, words),
  };
}

function practiceOf(cards: History['cards'], now: string) {
  const { isNew: _, ...standing } = standingOf(cards, now, false);
  return standing;
}

function huntsOf(hunts: History['hunts'], words: Words): Statistics['hunts'] {
  const tallies = firstOnEachArticle(hunts).map(({ tally }) => tally);
  const together = pooled(tallies);
  const detection = detectionOf(together);
  const points = tallies.flatMap((tally) => huntPoints(tally) ?? []);
  return {
    finished: hunts.length,
    pooled: { hunts: tallies.length, ...together },
    points:
      points.length === 0 ? null : Math.round(points.reduce((sum, each) => sum + each, 0) / points.length),
    detection,
    inWords: tallies.length === 0 ? null : huntLeaning(tallies, words.hunt),
  };
}

function shareOf(count: number, of: number): Share {
  return { count, of, interval: of < ENOUGH_TO_SAY ? null : wilsonInterval(count, of) };
}

function rightOf(answers: readonly { readonly right: boolean }[]): Share {
  return shareOf(answers.filter(({ right }) => right).length, answers.length);
}

function skillsOf(
  answers: readonly (KeptAnswer & { readonly day: string })[],
  unit: Unit,
  { quiz }: Words,
): SkillProgress[] {
  return SKILLS.flatMap((skill) => {
    const given = answers.filter((answer) => answer.skill === skill);
    if (given.length === 0) return [];
    const periods = groupBy(given, ({ day }) => periodOf(day, unit));
    return [
      {
        skill,
        title: quiz.titles[skill],
        right: rightOf(given),
        periods: [...periods]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([period, within]) => ({ period, right: rightOf(within) })),
      },
    ];
  });
}

function calibrationOf(answers: readonly KeptAnswer[], { game }: Words): Statistics['calibration'] {
  const sure = answers.map(({ confidence, right }) => ({ answer: { confidence }, right }));
  return {
    levels: calibrationLines(sure, game).map(({ confidence, right, answered, inWords }) => ({
      confidence,
      claimed: CLAIMED[confidence],
      right: shareOf(right, answered),
      inWords,
    })),
    figures: calibrationFigures(sure),
    inWords: calibrationSummary(sure, game),
  };
}

function missedOf(answers: readonly KeptAnswer[], { progress }: Words): KindMissed[] {
  const kinds = groupBy(answers, ({ skill, kind }) => `${skill} ${kind}`);
  const missed = [...kinds.values()].flatMap((given) => {
    const { skill, kind } = given[0]!;
    const wrong = given.filter(({ right }) => !right).length;
    if (kind === null || wrong === 0) return [];
    return [
      { skill, kind, name: cleanLine(progress.kindName(skill, kind)), missed: shareOf(wrong, given.length) },
    ];
  });
  const enough = ({ missed: { interval } }: KindMissed) => (interval === null ? 1 : 0);
  const share = ({ missed: { count, of } }: KindMissed) => count / of;
  return missed.sort(
    (a, b) =>
      enough(a) - enough(b) || share(b) - share(a) || b.missed.of - a.missed.of || (a.name < b.name ? -1 : 1),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
