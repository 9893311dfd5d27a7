/** The lists of answers: speakers, statuses and their sources, levels, the options of a question in somebody's own words. */
import { CLAIM_STATUSES, type ClaimStatus } from '../../core/analysis/analysis.ts';
import { LEVELS } from '../../core/key/answer-key.ts';
import { answerOf } from '../../core/pack/edit/answer-changes.ts';
import { isQuestion, type PackEntry, type PackItem } from '../../core/pack/pack.ts';
import type { NewKind } from '../../core/review/new-entry.ts';
import type { Place, Review } from '../../core/review/review.ts';
import type { Choice } from '../components/choice-page.tsx';
import { choice, type List } from './list.ts';

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

/** The answers that an entry can have, or the options of a question in somebody's own words. */
export function answerList(review: Review, place: Extract<Place, { at: 'answer' }>): List {
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

/** Whose word a claim is. */
export function sourceList({ pack, told }: Review, { sources }: Extract<Place, { at: 'sources' }>): List {
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
