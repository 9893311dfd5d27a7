/** The whole review without a screen: what each thing that a reader does makes of it. */
import { cleanLine } from '../article/clean-text.ts';
import { type Answer, answerOf, sameAnswer } from '../pack/edit/answer-changes.ts';
import { parsePack } from '../pack/parse-pack.ts';
import { UserError } from '../user-error.ts';
import { neighbor, nextUnread } from './listed-entries.ts';
import { articleOf, stepThrough, withEdits, withFound } from './make-edits.ts';
import { chooseSentence, chosenPassage } from './passage-choice.ts';
import type { Aim, Part, Review, ReviewEvent, Sources, Told } from './review.ts';
import { changed, explained, finishWriting, leaveWriting, listing, startWriting, typed } from './writing.ts';

/** The review of a file that holds `yaml`, at its first unread entry. Throws a UserError where that is no pack. */
export function startReview(yaml: string, path: string, told: Told): Review {
  const pack = parsePack(yaml, path);
  if (pack.entries.length === 0) {
    throw new UserError('pack-nothing-to-review', ({ review }) => review.nothingToReview(cleanLine(path)));
  }
  const first = pack.entries.findIndex(({ reviewed }) => !reviewed);
  return {
    told,
    path,
    yaml,
    pack,
    article: articleOf(pack),
    disk: yaml,
    pending: [],
    past: [],
    future: [],
    current: Math.max(0, first),
    order: 'file',
    unreadOnly: false,
    query: '',
    place: { at: 'entry' },
    notice: null,
  };
}

/** The review after an event; one that does not fit where the reader is changes nothing. */
export function updateReview(review: Review, event: ReviewEvent): Review {
  switch (event.type) {
    case 'accepted':
      return accepted(review);
    case 'unaccepted':
      return withEdits(
        review,
        [{ do: 'review', entry: review.current, reviewed: false }],
        noticesOf(review).unaccepted,
      );
    case 'dropped':
      return withEdits(review, [{ do: 'drop', entry: review.current }], noticesOf(review).dropped);
    case 'undone':
      return stepThrough(review, -1);
    case 'redone':
      return stepThrough(review, 1);
    case 'went-back':
      return wentBack(review);
    case 'moved':
      return at(review, neighbor(review, event.by) ?? review.current);
    case 'went-to':
      return at(review, Math.max(0, Math.min(event.entry, review.pack.entries.length - 1)));
    case 'ordered':
      return { ...review, order: review.order === 'file' ? 'unsure' : 'file', notice: null };
    case 'filtered':
      return filtered(review);
    case 'searched':
      return startWriting(review, { what: 'search' });
    case 'opened':
      return opened(review, event.at);
    case 'answered':
      return answered(review, event.answer);
    case 'chose-status': {
      if (review.place.at !== 'answer') return review;
      const { aim } = review.place;
      const { status } = event;
      if (status === 'own-voice') return answered(review, { skill: 'claims', status, sources: [] });
      return {
        ...review,
        place: { at: 'sources', aim, sources: { status, names: sourcesOf(review, aim) } },
        notice: null,
      };
    }
    case 'toggled-source':
      return toggled(review, event.name);
    case 'asked-for-name':
      return askedForName(review);
    case 'chose-part':
      return chosePart(review, event.part);
    case 'chose-option':
      return startWriting(review, { what: 'reason', option: event.option });
    case 'rated':
      return changed(review, [{ do: 'rate', entry: review.current, difficulty: event.difficulty }]);
    case 'typed':
      return typed(review, event.step);
    case 'entered':
      return finishWriting(review);
    case 'chose-passage': {
      if (review.place.at !== 'choosing') return review;
      const choice = chosenPassage(review.article, review.place.choice, event.step);
      return { ...review, place: { at: 'choosing', choice } };
    }
    case 'took-passage':
      if (review.place.at !== 'choosing') return review;
      return { ...review, place: { at: 'kind', span: review.place.choice.span } };
    case 'chose-kind': {
      if (review.place.at !== 'kind') return review;
      const { span } = review.place;
      return {
        ...review,
        place: { at: 'answer', aim: { for: 'new', kind: event.kind, span } },
        notice: null,
      };
    }
    case 'edited':
      return withEdits(review, event.edits, event.notice);
    case 'saved':
      return { ...review, disk: event.yaml, pending: rest(review, event.steps, event.yaml) };
    case 'found-changed':
      return withFound(review, event.yaml);
    case 'not-saved':
      return { ...review, notice: noticesOf(review).unsaved(event.message) };
    default:
      return event satisfies never;
  }
}

function noticesOf({ told }: Review): Told['review']['notices'] {
  return told.review.notices;
}

function at(review: Review, current: number): Review {
  return { ...review, current, place: { at: 'entry' }, notice: null };
}

function accepted(review: Review): Review {
  const { reviewed } = review.pack.entries[review.current]!;
  const next = nextUnread(review);
  if (reviewed) return at(review, neighbor(review, 1) ?? next ?? review.current);
  const done = withEdits(
    review,
    [{ do: 'review', entry: review.current, reviewed: true }],
    noticesOf(review).accepted,
  );
  if (done.yaml === review.yaml) return done;
  return next === null ? { ...done, notice: noticesOf(review).allRead } : { ...done, current: next };
}

function filtered(review: Review): Review {
  if (review.unreadOnly) return { ...review, unreadOnly: false, notice: null };
  const unread = nextUnread(review);
  const here = review.pack.entries[review.current]!;
  if (here.reviewed && unread === null) return { ...review, notice: noticesOf(review).nothingUnread };
  const current = here.reviewed ? (unread ?? review.current) : review.current;
  return { ...review, unreadOnly: true, current, notice: null };
}

function opened(review: Review, place: 'article' | 'answer' | 'parts' | 'choosing'): Review {
  switch (place) {
    case 'article':
    case 'parts':
      return { ...review, place: { at: place }, notice: null };
    case 'answer':
      return { ...review, place: { at: 'answer', aim: { for: 'entry' } }, notice: null };
    case 'choosing': {
      const { passage } = review.pack.entries[review.current]!.evidence;
      const first = review.article.sentences.findIndex(({ end }) => end > passage.start);
      const choice = chooseSentence(review.article, first);
      if (choice === null) return { ...review, notice: noticesOf(review).noSentences };
      return { ...review, place: { at: 'choosing', choice }, notice: null };
    }
    default:
      return place satisfies never;
  }
}

function wentBack(review: Review): Review {
  const { place } = review;
  if (place.at === 'writing') return leaveWriting(review);
  if (place.at === 'sources') return { ...review, place: { at: 'answer', aim: place.aim }, notice: null };
  return { ...review, place: { at: 'entry' }, notice: null };
}

function aimOf({ place }: Review): Aim {
  return place.at === 'answer' || place.at === 'sources' ? place.aim : { for: 'entry' };
}

/** An answer was chosen: it needs its explanation, and a new claim its words. */
function answered(review: Review, answer: Answer): Review {
  const aim = aimOf(review);
  if (aim.for === 'new') {
    return answer.skill === 'claims'
      ? startWriting(review, { what: 'claim', answer, aim })
      : explained(review, answer, aim);
  }
  const entry = review.pack.entries[review.current]!;
  if (sameAnswer(answerOf(entry), answer))
    return { ...at(review, review.current), notice: noticesOf(review).unchanged };
  // What cannot be is told before anybody explains it.
  const edit = { do: 'answer', entry: review.current, answer } as const;
  const tried = withEdits(review, [...listing(answer), edit], '');
  if (tried.yaml === review.yaml) return { ...review, notice: tried.notice };
  return explained(review, answer, aim);
}

function sourcesOf({ pack, current }: Review, aim: Aim): readonly string[] {
  const entry = pack.entries[current]!;
  return aim.for === 'entry' && entry.skill === 'claims' ? entry.sources : [];
}

function toggled(review: Review, name: string): Review {
  if (review.place.at !== 'sources') return review;
  const { sources } = review.place;
  const names = sources.names.includes(name)
    ? sources.names.filter((each) => each !== name)
    : [...sources.names, name];
  return { ...review, place: { ...review.place, sources: { ...sources, names } }, notice: null };
}

function askedForName(review: Review): Review {
  const sources: Sources | null = review.place.at === 'sources' ? review.place.sources : null;
  return startWriting(review, { what: 'name', aim: aimOf(review), sources });
}

function chosePart(review: Review, part: Part): Review {
  switch (part) {
    case 'difficulty':
      return { ...review, place: { at: 'difficulty' }, notice: null };
    case 'reason':
      return { ...review, place: { at: 'reasons' }, notice: null };
    case 'content':
    case 'explanation':
    case 'prompt':
    case 'options':
      return startWriting(review, { what: part });
    default:
      return part satisfies never;
  }
}

/** The steps that the file does not hold yet, after it was saved with the first of them. */
function rest({ pending, yaml }: Review, steps: number, saved: string): Review['pending'] {
  if (saved === yaml) return [];
  return pending?.slice(steps) ?? null;
}
