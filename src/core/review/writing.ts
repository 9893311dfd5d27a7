/** What becomes of the words that somebody typed. */
import { cleanLine } from '../article/clean-text.ts';
import type { Span } from '../article/span.ts';
import type { Answer } from '../pack/edit/answer-changes.ts';
import type { PackEdit } from '../pack/edit/edit-pack.ts';
import type { PackEntry } from '../pack/pack.ts';
import { nextWith } from './listed-entries.ts';
import { changed, withEdits } from './make-edits.ts';
import { contentSpan, makeEntry, wordsOf } from './new-entry.ts';
import { finishOwnExplanation, newAnswer } from './own-questions.ts';
import { repeatNotice } from './repeat-notice.ts';
import type { Aim, Review, Writing } from './review.ts';
import { MOST, startWriting } from './start-writing.ts';

/** Wrong options of one line, as it was joined. */
function apart(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .map((option) => option.replaceAll('\\|', '|').trim())
    .filter((option) => option !== '');
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
    case 'options':
      return changed(review, [{ do: 'offer', entry, options: apart(text) }]);
    case 'own-answer':
      return newAnswer(review, text);
    case 'own-explanation':
      return finishOwnExplanation(review, writing.change, text);
    case 'reason':
      return changed(review, [{ do: 'reason', entry, option: writing.option, text }]);
    case 'new-explanation':
      return answered(review, writing, text);
    case 'claim':
      return claimed(review, writing, text);
    case 'name':
      return named(review, writing, cleanLine(text, MOST.name));
    case 'search':
      return found({ ...review, query: text });
    default:
      return writing satisfies never;
  }
}

/** While it is tried whether an entry is possible, before somebody explains it. */
const ANY_EXPLANATION = '…';

/** Asks for the explanation of an answer; where a new entry cannot be, tells why at once. */
export function explained(
  review: Review,
  answer: Answer,
  aim: Aim,
  content: string | null = null,
  cue: Span | null = null,
): Review {
  const writing = { what: 'new-explanation', answer, aim, content, cue } as const;
  if (aim.for === 'new') {
    const tried = answered(review, writing, ANY_EXPLANATION);
    if (tried.yaml === review.yaml) return { ...review, notice: tried.notice };
  }
  return startWriting(review, writing);
}

/** The words of a new claim, unless the pack has them already. */
function claimed(review: Review, { answer, aim }: Extract<Writing, { what: 'claim' }>, text: string): Review {
  const notice = repeatNotice(review, 'claims', text);
  return notice === null ? explained(review, answer, aim, text) : { ...review, notice };
}

function answered(
  review: Review,
  { answer, aim, content, cue }: Extract<Writing, { what: 'new-explanation' }>,
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
    cue,
  });
  const after = withEdits(
    review,
    [...listing(answer), { do: 'add', entry: made }],
    review.told.review.notices.added,
  );
  return after.yaml === review.yaml ? after : { ...after, current: after.pack.items.length - 1 };
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
