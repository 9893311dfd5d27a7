/** The list of each place of a review: answers, what to edit, kinds of entries, rounds. */
import { SKILLS } from '../../core/key/answer-key.ts';
import { reasonsOf } from '../../core/pack/edit/entry-changes.ts';
import { isQuestion } from '../../core/pack/pack.ts';
import { NEW_KINDS } from '../../core/review/new-entry.ts';
import { questionOf } from '../../core/review/question-of.ts';
import { PARTS, type Part, QUESTION_PARTS, type Review } from '../../core/review/review.ts';
import { run } from '../text/rich-text.ts';
import { answerList, sourceList } from './answer-lists.ts';
import { choice, type List, type ListPlace } from './list.ts';

function partList({ pack, current, told }: Review): List {
  const { edit } = told.review;
  const isOwn = isQuestion(pack.items[current]!);
  const parts: readonly Part[] = isOwn ? QUESTION_PARTS : PARTS;
  const labels = isOwn ? { ...edit.parts, content: edit.parts.prompt } : edit.parts;
  return {
    title: edit.title,
    choices: parts.map((part) => choice(part, labels[part])),
    initial: parts.indexOf('explanation'),
    eventOf: (id) => {
      const part = parts.find((each) => each === id);
      return part ? { type: 'chose-part', part } : null;
    },
  };
}

function difficultyList({ pack, current, told }: Review): List {
  const { edit } = told.review;
  const all = ['easy', 'medium', 'hard'] as const;
  return {
    title: edit.parts.difficulty,
    choices: all.map((each) => choice(each, edit.difficulties[each])),
    initial: all.indexOf(pack.items[current]!.difficulty),
    eventOf: (id) => {
      const difficulty = all.find((each) => each === id);
      return difficulty ? { type: 'rated', difficulty } : null;
    },
  };
}

function reasonList({ pack, current, told }: Review): List {
  const item = pack.items[current]!;
  const reasons = reasonsOf(item);
  const asked = isQuestion(item) ? null : questionOf(pack, current, told.words);
  const wrong = isQuestion(item)
    ? item.options
    : (asked?.question.options ?? [])
        .filter(({ id }) => id !== asked?.solution.right)
        .map(({ label }) => label);
  const labels = new Set([...wrong, ...Object.keys(reasons)]);
  return {
    title: told.review.edit.whichReason,
    choices: [...labels].map((label) => choice(label, label, reasons[label] ?? '')),
    initial: 0,
    eventOf: (id) => ({ type: 'chose-option', option: id }),
  };
}

function roundList({ pack, current, told }: Review): List {
  const { edit, skills } = told.review;
  const item = pack.items[current]!;
  return {
    title: edit.round,
    choices: SKILLS.map((skill) => ({
      id: skill,
      runs: [run(skills[skill]), run(` – ${edit.rounds[skill]}`, 'muted')],
    })),
    initial: item.skill === null ? 0 : SKILLS.indexOf(item.skill),
    eventOf: (id) => {
      const round = SKILLS.find((each) => each === id);
      return round ? { type: 'chose-round', round } : null;
    },
  };
}

function kindList({ told }: Review): List {
  const { add } = told.review;
  return {
    title: add.kind,
    choices: NEW_KINDS.map((kind) => choice(kind, add.kinds[kind])),
    initial: 0,
    eventOf: (id) => {
      const kind = NEW_KINDS.find((each) => each === id);
      return kind ? { type: 'chose-kind', kind } : null;
    },
  };
}

/** The list of the place. */
export function listOf(review: Review, place: ListPlace): List {
  switch (place.at) {
    case 'answer':
      return answerList(review, place);
    case 'sources':
      return sourceList(review, place);
    case 'parts':
      return partList(review);
    case 'difficulty':
      return difficultyList(review);
    case 'reasons':
      return reasonList(review);
    case 'kind':
      return kindList(review);
    case 'round':
      return roundList(review);
    default:
      return place satisfies never;
  }
}
