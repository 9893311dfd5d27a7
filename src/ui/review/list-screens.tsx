/** The lists of a review: answers, sources, what to edit, kinds of entries. */
import { type ReactNode, useMemo } from 'react';
import { CLAIM_STATUSES, type ClaimStatus } from '../../core/analysis/analysis.ts';
import { LEVELS } from '../../core/key/answer-key.ts';
import { answerOf } from '../../core/pack/edit/answer-changes.ts';
import type { PackEntry } from '../../core/pack/pack.ts';
import { NEW_KINDS, type NewKind, wordsOf } from '../../core/review/new-entry.ts';
import { questionOf } from '../../core/review/question-of.ts';
import { PARTS, type Place, type Review, type ReviewEvent } from '../../core/review/review.ts';
import { type Choice, ChoicePage } from '../components/choice-page.tsx';
import { markPassage } from '../text/mark-passage.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import type { ReviewProps } from './entry-screen.tsx';

/** A list with what each of its lines makes happen. */
interface List {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly initial: number;
  eventOf(id: string): ReviewEvent | null;
}

type ListPlace = Extract<Place, { at: 'answer' | 'sources' | 'parts' | 'difficulty' | 'reasons' | 'kind' }>;

interface Props extends ReviewProps {
  readonly place: ListPlace;
}

const choice = (id: string, label: string, about = ''): Choice => ({
  id,
  runs: [run(label), ...(about === '' ? [] : [run(`: ${about}`, 'muted')])],
});

/** No name of a speaker: those have no line breaks. */
const OTHER = '\nother';
const GO_ON = '\ngo on';

/** Which kind of answer is chosen. */
function skillOf(entry: PackEntry, place: Extract<Place, { at: 'answer' | 'sources' }>): PackEntry['skill'] {
  if (place.aim.for === 'entry') return entry.skill;
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
  const entry = review.pack.entries[review.current]!;
  const now = place.aim.for === 'entry' ? answerOf(entry) : null;
  const skill = skillOf(entry, place);
  switch (skill) {
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

function partList({ told }: Review): List {
  const { edit } = told.review;
  return {
    title: edit.title,
    choices: PARTS.map((part) => choice(part, edit.parts[part])),
    initial: PARTS.indexOf('explanation'),
    eventOf: (id) => {
      const part = PARTS.find((each) => each === id);
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
    initial: all.indexOf(pack.entries[current]!.difficulty),
    eventOf: (id) => {
      const difficulty = all.find((each) => each === id);
      return difficulty ? { type: 'rated', difficulty } : null;
    },
  };
}

function reasonList({ pack, current, told }: Review): List {
  const { overrides } = pack.entries[current]!;
  const asked = questionOf(pack, current, told.words);
  const wrong = asked?.question.options.filter(({ id }) => id !== asked.solution.right) ?? [];
  const labels = new Set([...wrong.map(({ label }) => label), ...Object.keys(overrides.reasons ?? {})]);
  return {
    title: told.review.edit.whichReason,
    choices: [...labels].map((label) => choice(label, label, overrides.reasons?.[label] ?? '')),
    initial: 0,
    eventOf: (id) => ({ type: 'chose-option', option: id }),
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

function listOf(review: Review, place: ListPlace): List {
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
    default:
      return place satisfies never;
  }
}

/** The words that the list is about. */
function aboutOf({ pack, article, current, told }: Review, place: ListPlace): Block[] {
  const chosen =
    place.at === 'kind' ? place.span : 'aim' in place && place.aim.for === 'new' ? place.aim.span : null;
  if (chosen !== null) return [{ ...block(run(wordsOf(article.text, chosen), 'passage')), indent: 2 }];
  const { evidence } = pack.entries[current]!;
  return [{ runs: markPassage(article.text, evidence, told.words.screens.parts), indent: 2 }];
}

/** The list of the place. */
export function ListScreen({ review, send, place }: Props): ReactNode {
  const list = useMemo(() => listOf(review, place), [review, place]);
  const { notice } = review;
  const above = useMemo(
    () => [
      ...(notice === null ? [] : [block(run(notice, 'accent')), BLANK]),
      ...aboutOf(review, place),
      BLANK,
      block(run(list.title, 'strong')),
    ],
    [review, place, list, notice],
  );
  const { review: said, words } = review.told;
  const { does } = said;
  return (
    <ChoicePage
      heading={[run(said.title, 'strong'), run(`${words.screens.separator}${review.pack.title}`, 'muted')]}
      above={above}
      choices={list.choices}
      initialIndex={Math.max(0, list.initial)}
      onChoose={(id) => {
        const event = list.eventOf(id);
        if (event !== null) send(event);
      }}
      hints={[
        ['continue', does.choose],
        ['move', words.screens.does.move],
        ['pick', words.screens.does.pick],
        ['back', does.back],
      ]}
      handlers={{ back: () => send({ type: 'went-back' }) }}
    />
  );
}
