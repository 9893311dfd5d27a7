/** The lists of a review: answers, sources, what to edit, kinds of entries, rounds. */
import { CLAIM_STATUSES, type ClaimStatus } from '../../core/analysis/analysis.ts';
import { LEVELS, SKILLS } from '../../core/key/answer-key.ts';
import { answerOf } from '../../core/pack/edit/answer-changes.ts';
import { reasonsOf } from '../../core/pack/edit/entry-changes.ts';
import { isQuestion, type PackEntry, type PackItem } from '../../core/pack/pack.ts';
import { NEW_KINDS, type NewKind } from '../../core/review/new-entry.ts';
import { questionOf } from '../../core/review/question-of.ts';
import {
  PARTS,
  type Part,
  type Place,
  QUESTION_PARTS,
  type Review,
  type ReviewEvent,
} from '../../core/review/review.ts';
import type { Choice } from '../components/choice-page.tsx';
import { run } from '../text/rich-text.ts';

/** A list with what each of its lines makes happen. */
export interface List {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly initial: number;
  eventOf(id: string): ReviewEvent | null;
}

export type ListPlace = Extract<
  Place,
  { at: 'answer' | 'sources' | 'parts' | 'difficulty' | 'reasons' | 'kind' | 'round' }
>;

const choice = (id: string, label: string, about = ''): Choice => ({
  id,
  runs: [run(label), ...(about === '' ? [] : [run(`: ${about}`, 'muted')])],
});

/** No name of a speaker: those have no line breaks. */
const OTHER = '\nother';
const GO_ON = '\ngo on';

/** Which kind of answer is chosen. */
function skillOf(item: PackItem, place: Extract<Place, { at: 'answer' }>): PackEntry['skill'] | null {
  if (place.aim.for === 'entry') return isQuestion(item) ? null : item.skill;
  const skills: Readonly<Record<NewKind, PackEntry['skill']>> = {
    direct: 'quotes',
    partial: 'quotes',
    indirect: 'quotes',
    claim: 'claims',
    statement: 'certainty',
  };
  return skills[place.aim.kind];
}

function speakerChoices({ pack, told }: Review): Choice[] {
  return [
    ...pack.speakers.map(({ name, role }) => choice(name, name, role ?? '')),
    choice(OTHER, told.review.answer.somebodyElse),
  ];
}

function answerList(review: Review, place: Extract<Place, { at: 'answer' }>): List {
  const said = review.told.review;
  const item = review.pack.items[review.current]!;
  const now = place.aim.for === 'entry' && !isQuestion(item) ? answerOf(item) : null;
  const skill = skillOf(item, place);
  switch (skill) {
    case null:
      return ownAnswerList(review, item);
    case 'quotes':
      return {
        title: said.answer.quotes,
        choices: speakerChoices(review),
        initial:
          now?.skill === 'quotes' ? review.pack.speakers.findIndex(({ name }) => name === now.speaker) : 0,
        eventOf: (id) =>
          id === OTHER ? { type: 'asked-for-name' } : { type: 'answered', answer: { skill, speaker: id } },
      };
    case 'claims':
      return {
        title: said.answer.claims,
        choices: CLAIM_STATUSES.map((status) => choice(status, status, said.statuses[status])),
        initial: CLAIM_STATUSES.indexOf(now?.skill === 'claims' ? now.status : 'single-source'),
        eventOf: (id) => {
          const status = CLAIM_STATUSES.find((each): each is ClaimStatus => each === id);
          return status ? { type: 'chose-status', status } : null;
        },
      };
    case 'certainty':
      return {
        title: said.answer.certainty,
        choices: LEVELS.map((level) => choice(level, level, said.levels[level])),
        initial: now?.skill === 'certainty' ? LEVELS.indexOf(now.level) : 0,
        eventOf: (id) => {
          const level = LEVELS.find((each) => each === id);
          return level ? { type: 'answered', answer: { skill, level } } : null;
        },
      };
    default:
      return skill satisfies never;
  }
}

/** The options of a question in somebody's own words, the right one first. */
function ownAnswerList({ told }: Review, item: PackItem): List {
  const { answer } = told.review;
  const options = isQuestion(item) ? [item.answer, ...item.options] : [];
  return {
    title: answer.own,
    choices: [
      ...options.map((option, index) => choice(option, `${index === 0 ? answer.taken : ''}${option}`)),
      choice(OTHER, answer.otherWords),
    ],
    initial: 0,
    eventOf: (id) => (id === OTHER ? { type: 'asked-for-answer' } : { type: 'chose-right', option: id }),
  };
}

function sourceList({ pack, told }: Review, { sources }: Extract<Place, { at: 'sources' }>): List {
  const { status, names } = sources;
  const unlisted = names.filter((name) => !pack.speakers.some((speaker) => speaker.name === name));
  const all = [...pack.speakers.map(({ name }) => name), ...unlisted];
  const { answer } = told.review;
  return {
    title: answer.sources,
    choices: [
      ...all.map((name) => choice(name, `${names.includes(name) ? answer.taken : ''}${name}`)),
      choice(OTHER, answer.somebodyElse),
      choice(GO_ON, answer.sourcesDone(names)),
    ],
    initial: names.length > 0 ? all.length + 1 : 0,
    eventOf: (id) => {
      if (id === OTHER) return { type: 'asked-for-name' };
      if (id === GO_ON) return { type: 'answered', answer: { skill: 'claims', status, sources: names } };
      return { type: 'toggled-source', name: id };
    },
  };
}

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
