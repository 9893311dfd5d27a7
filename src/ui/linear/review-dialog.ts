/** A part of a review that asks several things in plain lines: each is told, and answered by a line. */
import { type Span, textOf } from '../../core/article/span.ts';
import { isQuestion } from '../../core/pack/pack.ts';
import { canBeCue } from '../../core/review/choose-cue.ts';
import { findWords } from '../../core/review/find-words.ts';
import { sentencesAround } from '../../core/review/passage-choice.ts';
import type { Place, Review, ReviewEvent } from '../../core/review/review.ts';
import { choosingTitle } from '../review/choosing-title.ts';
import { isListPlace, type List, type ListPlace } from '../review/list.ts';
import { listOf } from '../review/lists.ts';
import { writingTitle } from '../review/writing-title.ts';
import { plainText } from '../text/rich-text.ts';
import { oneLine } from './tell-evidence.ts';

/** What a line of a dialog makes happen, or what to say to one that it does not understand. */
export type DialogStep =
  | { readonly do: 'send'; readonly events: readonly ReviewEvent[] }
  /** The words stand at several places: the next line picks one. */
  | { readonly do: 'pick'; readonly places: readonly Span[] }
  | { readonly do: 'say'; readonly lines: readonly string[] };

/** Takes what is typed in place of nothing. */
const EMPTY = '-';

/** What is asked where the review is; empty where nothing is. `places` are those of words that stand there more than once. */
export function dialogPrompt(review: Review, places: readonly Span[]): readonly string[] {
  const { place, told } = review;
  const { lines } = told.review;
  if (isListPlace(place)) {
    const list = listOf(review, place);
    return [list.title, ...numbered(labelsOf(list)), lines.pick(list.choices.length)];
  }
  switch (place.at) {
    case 'entry':
    case 'article':
      return [];
    case 'choosing': {
      if (places.length > 0) {
        const around = places.map((span) => surroundings(review, span));
        return [lines.severalTimes, ...numbered(around), lines.pick(places.length)];
      }
      return [choosingTitle(review, place), ...proposed(review, place), lines.typeWords];
    }
    case 'writing': {
      const isOwn = isQuestion(review.pack.items[review.current]!);
      const before = place.before === '' ? [] : [lines.enterTakes(place.before, EMPTY)];
      return [writingTitle(told.review, place.writing, isOwn), ...before, lines.typeText];
    }
    default:
      return place satisfies never;
  }
}

/** What becomes of a line that answers the prompt. */
export function dialogStep(review: Review, places: readonly Span[], line: string): DialogStep {
  const { place, told } = review;
  const { lines } = told.review;
  if (/^cancel$/i.test(line)) return { do: 'send', events: [{ type: 'left' }] };
  if (isListPlace(place)) return listStep(review, place, line);
  switch (place.at) {
    case 'entry':
    case 'article':
      return { do: 'send', events: [] };
    case 'choosing': {
      if (place.aim === 'cue' && line === '') return { do: 'send', events: [{ type: 'took-passage' }] };
      const found = places.length > 0 ? picked(places, line) : wordsFor(review, place, line);
      if (found.length === 1) return { do: 'send', events: [{ type: 'took-words', span: found[0]! }] };
      if (places.length > 0) return { do: 'say', lines: [lines.pick(places.length)] };
      return found.length === 0
        ? { do: 'say', lines: [lines.notInArticle(line), choosingTitle(review, place)] }
        : { do: 'pick', places: found };
    }
    case 'writing': {
      const text = line === '' ? place.before : line === EMPTY ? '' : line;
      return { do: 'send', events: [...typing(text), { type: 'entered' }] };
    }
    default:
      return place satisfies never;
  }
}

/** Where the words stand. Of a cue, only where it stands in its passage; elsewhere one place is enough to say so. */
function wordsFor(review: Review, place: Extract<Place, { at: 'choosing' }>, line: string): readonly Span[] {
  const all = findWords(review.pack.text, line);
  if (place.aim !== 'cue') return all;
  const near = all.filter((span) => canBeCue(review, place, span));
  return near.length > 0 ? near : all.slice(0, 1);
}

/** Replaces all that is typed so far. */
function typing(text: string): readonly ReviewEvent[] {
  return [
    { type: 'typed', step: { do: 'end' } },
    { type: 'typed', step: { do: 'delete-before' } },
    { type: 'typed', step: { do: 'insert', text } },
  ];
}

/** The cue that Enter alone takes. */
function proposed({ article, told }: Review, place: Extract<Place, { at: 'choosing' }>): string[] {
  if (place.aim !== 'cue') return [];
  return [told.review.lines.enterTakesWords(oneLine(textOf(article.text, place.choice.span)))];
}

function listStep(review: Review, place: ListPlace, line: string): DialogStep {
  const list = listOf(review, place);
  const [chosen] = picked(list.choices, line);
  const wanted = line.toLowerCase();
  const choice = chosen ?? list.choices.find(({ id }) => id.toLowerCase() === wanted);
  const event = choice === undefined ? null : list.eventOf(choice.id);
  return event === null
    ? { do: 'say', lines: [review.told.review.lines.pick(list.choices.length)] }
    : { do: 'send', events: [event] };
}

/** The one of that number; none for what is no number of the list. */
function picked<T>(list: readonly T[], line: string): readonly T[] {
  return /^\d{1,4}$/.test(line) ? list.slice(Number(line) - 1, Number(line)) : [];
}

function numbered(texts: readonly string[]): readonly string[] {
  return texts.map((text, index) => `${index + 1}. ${text}`);
}

function labelsOf({ choices }: List): readonly string[] {
  return choices.map(({ runs }) => plainText(runs));
}

/** The sentence with the words between brackets. */
function surroundings({ article }: Review, span: Span): string {
  const { start, end } = sentencesAround(article, span);
  const { text } = article;
  return oneLine(`${text.slice(start, span.start)}[${textOf(text, span)}]${text.slice(span.end, end)}`);
}
