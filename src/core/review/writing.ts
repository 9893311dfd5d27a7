/** What somebody types: where it begins, what a key does to it, and what becomes of it. */
import { cleanLine } from '../article/clean-text.ts';
import type { Answer } from '../pack/edit/answer-changes.ts';
import type { PackEdit } from '../pack/edit/edit-pack.ts';
import { contentOf, type PackEntry } from '../pack/pack.ts';
import { explainAnswer } from './explain-answer.ts';
import { edited, type LineStep, lineEdit } from './line-edit.ts';
import { nextWith } from './listed-entries.ts';
import { withEdits } from './make-edits.ts';
import { contentSpan, makeEntry, wordsOf } from './new-entry.ts';
import type { Aim, Review, Writing } from './review.ts';

/** The bounds of the format, in UTF-16 code units. */
const MOST: Readonly<Record<Writing['what'], number>> = {
  content: 600,
  explanation: 800,
  prompt: 300,
  options: 1_100,
  reason: 400,
  'new-explanation': 800,
  claim: 300,
  name: 80,
  search: 80,
};

/** Between wrong options. */
const SEPARATOR = ' | ';

/** The review while something is typed, with the words to begin with. */
export function startWriting(review: Review, writing: Writing): Review {
  const before = firstWords(review, writing);
  const line = lineEdit(before);
  return { ...review, place: { at: 'writing', writing, line, before, asksAgain: false }, notice: null };
}

function firstWords(review: Review, writing: Writing): string {
  const entry = review.pack.entries[review.current]!;
  const { prompt, options, reasons } = entry.overrides;
  switch (writing.what) {
    case 'content':
      return contentOf(entry);
    case 'explanation':
      return entry.explanation;
    case 'prompt':
      return prompt ?? '';
    case 'options':
      return (options ?? []).join(SEPARATOR);
    case 'reason':
      return reasons?.[writing.option] ?? '';
    case 'new-explanation':
      return explainAnswer(
        review.told.words.key,
        review.pack,
        writing.aim.for === 'entry' ? entry : null,
        writing.answer,
      );
    case 'claim':
      return writing.aim.for === 'new' ? wordsOf(review.pack.text, writing.aim.span) : '';
    case 'name':
      return '';
    case 'search':
      return review.query;
    default:
      return writing satisfies never;
  }
}

/** The review after a key. */
export function typed(review: Review, step: LineStep): Review {
  if (review.place.at !== 'writing') return review;
  const { writing, line } = review.place;
  const next = edited(line, step, MOST[writing.what]);
  return { ...review, place: { ...review.place, line: next, asksAgain: false }, notice: null };
}

/** Esc: leaves what is typed, after a question where that would lose something. */
export function leaveWriting(review: Review): Review {
  const { place } = review;
  if (place.at !== 'writing') return review;
  const loses = place.line.text !== place.before && place.writing.what !== 'search';
  if (loses && !place.asksAgain) {
    return { ...review, place: { ...place, asksAgain: true }, notice: review.told.review.notices.escAgain };
  }
  return { ...review, place: { at: 'entry' }, notice: null };
}

/** Enter: makes of the words what they are for. */
export function finishWriting(review: Review): Review {
  if (review.place.at !== 'writing') return review;
  const { writing, line } = review.place;
  const text = line.text.replace(/\s+/g, ' ').trim();
  const entry = review.current;
  switch (writing.what) {
    case 'content':
    case 'explanation':
    case 'prompt':
      return changed(review, [{ do: 'word', entry, part: writing.what, text }]);
    case 'options': {
      const options = text.split('|').map((option) => option.trim());
      return changed(review, [{ do: 'offer', entry, options: options.filter((option) => option !== '') }]);
    }
    case 'reason':
      return changed(review, [{ do: 'reason', entry, option: writing.option, text }]);
    case 'new-explanation':
      return answered(review, writing, text);
    case 'claim':
      return explained(review, writing.answer, writing.aim, text);
    case 'name':
      return named(review, writing, cleanLine(text, MOST.name));
    case 'search':
      return found({ ...review, query: text });
    default:
      return writing satisfies never;
  }
}

/** Edits the entry in view; whoever edits it has read it. */
export function changed(review: Review, edits: readonly PackEdit[]): Review {
  const before = withEdits(review, edits, '');
  if (before.yaml === review.yaml) return before;
  const read: PackEdit = { do: 'review', entry: review.current, reviewed: true };
  return withEdits(review, [...edits, read], review.told.review.notices.changed);
}

/** Asks for the explanation of an answer, unless it is the one that the entry has. */
export function explained(review: Review, answer: Answer, aim: Aim, content: string | null = null): Review {
  return startWriting(review, { what: 'new-explanation', answer, aim, content });
}

function answered(
  review: Review,
  { answer, aim, content }: Extract<Writing, { what: 'new-explanation' }>,
  explanation: string,
): Review {
  const entry = review.current;
  if (aim.for === 'entry') {
    return changed(review, [
      ...listing(answer),
      { do: 'answer', entry, answer },
      { do: 'word', entry, part: 'explanation', text: explanation },
    ]);
  }
  const { kind, span } = aim;
  const { pack, article } = review;
  const made: PackEntry = makeEntry(pack, article, {
    kind,
    span,
    content: content ?? wordsOf(pack.text, contentSpan(pack.text, kind, span)),
    answer,
    explanation,
  });
  const after = withEdits(
    review,
    [...listing(answer), { do: 'add', entry: made }],
    review.told.review.notices.added,
  );
  return after.yaml === review.yaml ? after : { ...after, current: after.pack.entries.length - 1 };
}

/** Whoever is credited is on the list of speakers. */
export function listing(answer: Answer): readonly PackEdit[] {
  const names =
    answer.skill === 'quotes' ? [answer.speaker] : answer.skill === 'claims' ? answer.sources : [];
  return names.map((name): PackEdit => ({ do: 'list', name }));
}

function named(review: Review, { aim, sources }: Extract<Writing, { what: 'name' }>, name: string): Review {
  if (name === '') return { ...review, place: { at: 'answer', aim }, notice: null };
  if (sources === null) return explained(review, { skill: 'quotes', speaker: name }, aim);
  const names = [...new Set([...sources.names, name])];
  return { ...review, place: { at: 'sources', aim, sources: { ...sources, names } }, notice: null };
}

/** To the next entry with the words that are looked for. */
export function found(review: Review): Review {
  const { query } = review;
  const at = query === '' ? null : nextWith(review, query);
  const notice = query !== '' && at === null ? review.told.review.notices.noMatch(query) : null;
  return { ...review, place: { at: 'entry' }, current: at ?? review.current, notice };
}
