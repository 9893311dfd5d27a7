/** The whole review without a screen: what each thing that a reader does makes of it. */
import type { Span } from '../article/span.ts';
import { readEditable } from '../pack/edit/entry-changes.ts';
import { answered, askedForName, choseStatus, toggled } from './answering.ts';
import { tookCue } from './choose-cue.ts';
import { neighbor, nextUnread } from './listed-entries.ts';
import { articleOf, changed, stepThrough, withEdits, withFound } from './make-edits.ts';
import { contentSpan, type NewKind, wordsOf } from './new-entry.ts';
import { choseRound, isUnproven, newAnswer, proved, questionInView } from './own-questions.ts';
import { chooseSentence, chosenPassage } from './passage-choice.ts';
import { repeatNotice } from './repeat-notice.ts';
import type { Part, Review, ReviewEvent, Told } from './review.ts';
import { startWriting, typed } from './start-writing.ts';
import { wentBack } from './step-back.ts';
import { finishWriting } from './writing.ts';

/** The review of a file that holds `yaml`, at its first unread entry. Throws a UserError where that is no pack. */
export function startReview(yaml: string, path: string, told: Told): Review {
  const pack = readEditable(yaml, path);
  const first = pack.items.findIndex(({ reviewed }) => !reviewed);
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
    case 'left':
      return { ...review, place: { at: 'entry' }, notice: null };
    case 'moved':
      return at(review, neighbor(review, event.by) ?? review.current);
    case 'went-to':
      return at(review, Math.max(0, Math.min(event.entry, review.pack.items.length - 1)));
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
    case 'chose-status':
      return choseStatus(review, event.status);
    case 'toggled-source':
      return toggled(review, event.name);
    case 'asked-for-name':
      return askedForName(review);
    case 'chose-right':
      return newAnswer(review, event.option);
    case 'asked-for-answer':
      return startWriting(review, { what: 'own-answer' });
    case 'chose-round':
      return choseRound(review, event.round);
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
      return { ...review, place: { ...review.place, choice }, notice: null };
    }
    case 'took-passage':
      return review.place.at === 'choosing' ? tookWords(review, review.place.choice.span) : review;
    case 'took-words':
      return tookWords(review, event.span);
    case 'chose-kind':
      return review.place.at === 'kind' ? choseKind(review, event.kind, review.place.span) : review;
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
  const { reviewed } = review.pack.items[review.current]!;
  if (isUnproven(review)) return { ...review, notice: noticesOf(review).unproven };
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
  const here = review.pack.items[review.current]!;
  if (here.reviewed && unread === null) return { ...review, notice: noticesOf(review).nothingUnread };
  const current = here.reviewed ? (unread ?? review.current) : review.current;
  return { ...review, unreadOnly: true, current, notice: null };
}

function opened(review: Review, place: 'article' | 'answer' | 'parts' | 'choosing' | 'proving'): Review {
  switch (place) {
    case 'article':
    case 'parts':
      return { ...review, place: { at: place }, notice: null };
    case 'answer':
      return { ...review, place: { at: 'answer', aim: { for: 'entry' } }, notice: null };
    case 'proving':
      if (questionInView(review) === null) return { ...review, notice: noticesOf(review).onlyOwn };
      return choosing(review, 'proof');
    case 'choosing':
      return choosing(review, 'new');
    default:
      return place satisfies never;
  }
}

/** Begins at the passage of the entry in view. */
function choosing(review: Review, aim: 'new' | 'proof'): Review {
  const { evidence } = review.pack.items[review.current]!;
  const from = evidence?.passage.start ?? 0;
  const first = review.article.sentences.findIndex(({ end }) => end > from);
  const choice = chooseSentence(review.article, first);
  if (choice === null) return { ...review, notice: noticesOf(review).noSentences };
  return { ...review, place: { at: 'choosing', choice, aim }, notice: null };
}

/** Words of the article were chosen. */
function tookWords(review: Review, span: Span): Review {
  const { place } = review;
  if (place.at !== 'choosing') return review;
  switch (place.aim) {
    case 'proof':
      return proved(review, span);
    case 'cue':
      return tookCue(review, place, span);
    case 'new':
      return { ...review, place: { at: 'kind', span }, notice: null };
    default:
      return place satisfies never;
  }
}

/** What is to be asked about the words, unless the pack does already. */
function choseKind(review: Review, kind: NewKind, span: Span): Review {
  const { text } = review.pack;
  // A claim is worded later.
  const skill = kind === 'claim' ? null : kind === 'statement' ? 'certainty' : 'quotes';
  const notice = skill && repeatNotice(review, skill, wordsOf(text, contentSpan(text, kind, span)));
  if (notice !== null) return { ...review, notice };
  return { ...review, place: { at: 'answer', aim: { for: 'new', kind, span } }, notice: null };
}

function chosePart(review: Review, part: Part): Review {
  switch (part) {
    case 'difficulty':
      return { ...review, place: { at: 'difficulty' }, notice: null };
    case 'reason':
      return { ...review, place: { at: 'reasons' }, notice: null };
    case 'round':
      return { ...review, place: { at: 'round', span: null }, notice: null };
    case 'passage':
      return opened(review, 'proving');
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
