/** Questions that somebody wrote in their own words: asked as they stand, in the round that they name. */
import type { KeyQuestion, Skill } from '../key/answer-key.ts';
import { shuffled } from './draw.ts';
import { type MadeQuestion, optionId, type RoundRequest } from './make-round.ts';
import type { OptionSolution } from './quiz.ts';
import { sentencesOf } from './sentences-of.ts';
import { spreadPositions } from './spread-positions.ts';

/** A question that has all that a lesson needs. */
type Proven = {
  readonly [K in keyof KeyQuestion]: NonNullable<KeyQuestion[K]>;
};

function isProven(question: KeyQuestion): question is Proven {
  return question.skill !== null && question.evidence !== null && question.explanation !== null;
}

function madeQuestion({ key, words }: RoundRequest, written: Proven, position: number): MadeQuestion {
  const { id, skill, question, answer, options, reasons, explanation, evidence, difficulty } = written;
  const labels = [...options.slice(0, position), answer, ...options.slice(position)];
  const solutions = labels.map((label, index): [string, OptionSolution] => {
    const why = index === position ? explanation : (reasons[label] ?? words.packOptionWrong);
    return [optionId(index), { meaning: { of: 'other', label }, why, evidence: null }];
  });
  return {
    question: {
      id: `${skill}-${id}`,
      skill,
      prompt: question,
      passage: null,
      options: labels.map((label, index) => ({ id: optionId(index), label })),
    },
    solution: {
      right: optionId(position),
      evidence,
      explanation,
      byOption: Object.fromEntries(solutions),
    },
    difficulty,
    sentences: sentencesOf(key.article, evidence),
    content: evidence.content,
    offered: [],
  };
}

/** At most `count` of the questions that were written for this round. Those without evidence are never asked. */
export function makeWrittenQuestions(request: RoundRequest, skill: Skill): MadeQuestion[] {
  const { key, seed, count, reserved = new Set<number>() } = request;
  const written = (key.questions ?? [])
    .filter(isProven)
    .filter((question) => question.skill === skill)
    // Who said a sentence tells nothing about whether the article vouches for it.
    .filter(
      ({ evidence }) =>
        skill === 'quotes' || !sentencesOf(key.article, evidence).some((sentence) => reserved.has(sentence)),
    );
  const chosen = shuffled(seed, `written ${skill}`, written).slice(0, count);
  const places = spreadPositions(
    seed,
    [`written ${skill}`, ...chosen.map(({ id }) => id)].join(' '),
    chosen.map(({ options }) => options.length + 1),
  );
  return chosen.map((question, index) => madeQuestion(request, question, places[index] ?? 0));
}
