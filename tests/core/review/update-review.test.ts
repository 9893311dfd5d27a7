import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { listedEntries, reviewedCount } from '../../../src/core/review/listed-entries.ts';
import type { Review, ReviewEvent } from '../../../src/core/review/review.ts';
import { startReview, updateReview } from '../../../src/core/review/update-review.ts';
import { TOLD } from '../../fixtures/english.ts';
import { WORKED } from '../pack/edit/worked-pack.ts';

const { notices } = TOLD.review;

/** The review after the events. */
function having(review: Review, ...events: ReviewEvent[]): Review {
  return events.reduce(updateReview, review);
}

const begun = () => startReview(WORKED, 'ferry.yaml', TOLD);
const type = (text: string): ReviewEvent => ({ type: 'typed', step: { do: 'insert', text } });
const CLEAR: ReviewEvent = { type: 'typed', step: { do: 'delete-before' } };
const entryOf = ({ pack, current }: Review) => pack.entries[current]!;

describe('going through the entries', () => {
  test('begins at the first that is not reviewed', () => {
    expect(begun().current).toBe(1);
  });

  test('accepting goes on to the next unread one, and says when there is none', () => {
    const first = having(begun(), { type: 'accepted' });
    expect(first).toMatchObject({ current: 2, notice: notices.accepted });
    const all = having(first, ...Array.from({ length: 4 }, (): ReviewEvent => ({ type: 'accepted' })));
    expect(all.notice).toBe(notices.allRead);
    expect(reviewedCount(all)).toBe(6);
  });

  test('accepting what is reviewed changes nothing and goes on', () => {
    const read = having(begun(), { type: 'went-to', entry: 0 }, { type: 'accepted' });
    expect(read).toMatchObject({ current: 1, yaml: WORKED });
  });

  test('can be least sure first, and of the unread ones only', () => {
    const unsure = having(begun(), { type: 'ordered' });
    expect(listedEntries(unsure)).toEqual([5, 3, 4, 1, 0, 2]);
    const unread = having(unsure, { type: 'filtered' });
    expect(listedEntries(unread)).toEqual([5, 3, 4, 1, 2]);
    expect(having(unread, { type: 'moved', by: -1 }).current).toBe(4);
    expect(having(unread, { type: 'moved', by: 1 }, { type: 'moved', by: 1 }).current).toBe(2);
  });

  test('finds the next entry with some words, around the end', () => {
    const found = having(begun(), { type: 'searched' }, type('four PASSENGERS'), { type: 'entered' });
    expect(found).toMatchObject({ current: 0, place: { at: 'entry' } });
    const none = having(found, { type: 'searched' }, CLEAR, type('zebra'), { type: 'entered' });
    expect(none).toMatchObject({ current: 0, notice: notices.noMatch('zebra') });
  });
});

describe('changing an answer', () => {
  const toJo: ReviewEvent = { type: 'answered', answer: { skill: 'quotes', speaker: 'Jo Pell' } };
  const asked = () => having(begun(), { type: 'went-to', entry: 0 }, { type: 'opened', at: 'answer' }, toJo);

  test('asks for its explanation, and saves both in one step', () => {
    const writing = asked();
    expect(writing).toMatchObject({
      yaml: WORKED,
      place: { at: 'writing', before: 'The article credits these words to Jo Pell.' },
    });
    const saved = having(writing, CLEAR, type('Pell says so: “ß”.'), { type: 'entered' });
    expect(entryOf(saved)).toMatchObject({
      speaker: 'Jo Pell',
      explanation: 'Pell says so: “ß”.',
      reviewed: true,
      rule: null,
    });
    // The mark on the old source went with the old answer.
    expect(saved.notice).toBe(`${notices.changed} ${notices.unmarked(['source'])}`);
    expect(having(saved, { type: 'undone' }).yaml).toBe(WORKED);
    expect(having(saved, { type: 'undone' }, { type: 'redone' }).yaml).toBe(saved.yaml);
  });

  test('is given up with Esc, which asks first where words would be lost', () => {
    const left = having(asked(), { type: 'went-back' });
    expect(left).toMatchObject({ yaml: WORKED, place: { at: 'entry' } });
    const once = having(asked(), type('x'), { type: 'went-back' });
    expect(once).toMatchObject({ place: { at: 'writing' }, notice: notices.escAgain });
    expect(having(once, { type: 'went-back' })).toMatchObject({ yaml: WORKED, place: { at: 'entry' } });
  });

  test('that cannot be is told at once and not saved', () => {
    const told = having(
      begun(),
      { type: 'went-to', entry: 3 },
      { type: 'opened', at: 'answer' },
      { type: 'chose-status', status: 'single-source' },
      { type: 'toggled-source', name: 'Ada Quill' },
      { type: 'answered', answer: { skill: 'claims', status: 'single-source', sources: [] } },
    );
    expect(told).toMatchObject({ yaml: WORKED, place: { at: 'sources' } });
    expect(told.notice).toBe(notices.notDone('a claim of a single source has one source'));
  });

  test('to somebody who is not listed lists them, by a clean name', () => {
    const saved = having(
      begun(),
      { type: 'opened', at: 'answer' },
      { type: 'asked-for-name' },
      type(' Bo\x1b[31m   Rask '),
      { type: 'entered' },
      { type: 'entered' },
    );
    expect(entryOf(saved)).toMatchObject({ speaker: 'Bo Rask' });
    expect(saved.pack.speakers.at(-1)?.name).toBe('Bo Rask');
    expect(saved.yaml).toContain('  - { name: The harbor office, kind: organisation, speaks: true }\n');
  });

  test('of a claim asks whose word it is, unless it is nobody’s', () => {
    const own = having(
      begun(),
      { type: 'went-to', entry: 3 },
      { type: 'opened', at: 'answer' },
      { type: 'chose-status', status: 'own-voice' },
      { type: 'entered' },
    );
    expect(entryOf(own)).toMatchObject({ status: 'own-voice', sources: [] });
  });
});

describe('editing', () => {
  test('words marks the entry as reviewed', () => {
    const saved = having(begun(), { type: 'chose-part', part: 'explanation' }, CLEAR, type('Because.'), {
      type: 'entered',
    });
    expect(entryOf(saved)).toMatchObject({ explanation: 'Because.', reviewed: true });
  });

  test('that is refused stays open with the reason', () => {
    const refused = having(begun(), { type: 'chose-part', part: 'content' }, type('!!! never'), {
      type: 'entered',
    });
    expect(refused).toMatchObject({ yaml: WORKED, place: { at: 'writing' } });
    expect(refused.notice).toContain('the quote is not what its evidence says');
  });

  test('options are told apart by bars', () => {
    const saved = having(
      begun(),
      { type: 'chose-part', part: 'options' },
      type('Ada Quill| The harbor office |'),
      { type: 'entered' },
    );
    expect(entryOf(saved).overrides.options).toEqual(['Ada Quill', 'The harbor office']);
  });

  test('the difficulty and a reason', () => {
    const saved = having(
      begun(),
      { type: 'rated', difficulty: 'hard' },
      { type: 'chose-option', option: 'Ada Quill' },
      CLEAR,
      type('She talks about the goat.'),
      { type: 'entered' },
    );
    expect(entryOf(saved)).toMatchObject({
      difficulty: 'hard',
      overrides: { reasons: { 'Ada Quill': 'She talks about the goat.' } },
    });
  });
});

describe('adding an entry', () => {
  const step = (name: 'next-sentence' | 'word-left' | 'word-right' | 'other-end'): ReviewEvent => ({
    type: 'chose-passage',
    step: name,
  });
  const choosing = () => having(begun(), { type: 'went-to', entry: 5 }, { type: 'opened', at: 'choosing' });

  test('takes words of the article, an answer and an explanation', () => {
    const added = having(
      choosing(),
      step('word-left'),
      step('word-left'),
      step('other-end'),
      step('word-right'),
      { type: 'took-passage' },
      { type: 'chose-kind', kind: 'statement' },
      { type: 'answered', answer: { skill: 'certainty', level: 'hedged' } },
      { type: 'took-passage' },
      { type: 'entered' },
    );
    expect(added).toMatchObject({ current: 6, notice: notices.added, place: { at: 'entry' } });
    expect(entryOf(added)).toMatchObject({
      statement: 'bridge is likely to open',
      level: 'hedged',
      reviewed: true,
      rule: null,
    });
    expect(added.yaml.startsWith(WORKED.slice(0, WORKED.indexOf('# The end.')))).toBe(true);
  });

  test('that cannot be is told before anybody explains it', () => {
    const dropped = having(begun(), { type: 'dropped' });
    const told = having(
      dropped,
      { type: 'opened', at: 'choosing' },
      step('next-sentence'),
      step('next-sentence'),
      step('next-sentence'),
      step('next-sentence'),
      { type: 'took-passage' },
      { type: 'chose-kind', kind: 'indirect' },
      { type: 'answered', answer: { skill: 'quotes', speaker: 'Jo Pell' } },
    );
    expect(told).toMatchObject({ yaml: dropped.yaml, place: { at: 'answer' } });
    expect(told.notice).toMatch(/the quote holds its speaker's name/);
  });

  test('of a quote leaves the marks out and marks who is named', () => {
    const { text } = parsePack(WORKED, 'a');
    const quote = having(
      begun(),
      { type: 'dropped' },
      { type: 'opened', at: 'choosing' },
      step('next-sentence'),
      step('next-sentence'),
      step('next-sentence'),
      step('next-sentence'),
    );
    const place = quote.place.at === 'choosing' ? quote.place.choice.span : null;
    expect(place && text.slice(place.start, place.end)).toContain('“It creaks,” said Jo Pell.');
    const added = having(
      quote,
      step('word-left'),
      step('word-left'),
      step('word-left'),
      { type: 'took-passage' },
      { type: 'chose-kind', kind: 'direct' },
      { type: 'answered', answer: { skill: 'quotes', speaker: 'Jo Pell' } },
      { type: 'entered' },
    );
    expect(entryOf(added)).toMatchObject({ quote: 'It creaks', speaker: 'Jo Pell', kind: 'direct' });
    const { source } = entryOf(added).evidence;
    expect(source && text.slice(source.start, source.end)).toBe('Jo Pell');
  });

  test('of a claim asks for its words', () => {
    const added = having(
      choosing(),
      { type: 'took-passage' },
      { type: 'chose-kind', kind: 'claim' },
      { type: 'chose-status', status: 'own-voice' },
      CLEAR,
      type('The bridge will probably open in May.'),
      { type: 'entered' },
      { type: 'entered' },
    );
    expect(contentOf(entryOf(added))).toBe('The bridge will probably open in May.');
  });

  test('that the pack has already is told as soon as that is known, in plain words', () => {
    const kinds = having(choosing(), { type: 'took-passage' }, { type: 'chose-kind', kind: 'statement' });
    expect(kinds).toMatchObject({ yaml: WORKED, place: { at: 'kind' }, notice: notices.repeats(6) });
    const claim = having(
      kinds,
      { type: 'chose-kind', kind: 'claim' },
      { type: 'chose-status', status: 'own-voice' },
      CLEAR,
      type('the last ferry left on Sunday.'),
      { type: 'entered' },
    );
    expect(claim).toMatchObject({ yaml: WORKED, place: { at: 'writing' }, notice: notices.repeats(3) });
    expect(claim.notice).toMatch(/^The pack asks about these words already/);
  });

  /** Words of the last sentence, as far as the level: the cue is next. */
  const atCue = (level: 'hedged' | 'fact') =>
    having(
      choosing(),
      step('word-left'),
      { type: 'took-passage' },
      { type: 'chose-kind', kind: 'statement' },
      { type: 'answered', answer: { skill: 'certainty', level } },
    );
  const chosenWords = ({ place, pack }: Review) =>
    place.at === 'choosing' ? pack.text.slice(place.choice.span.start, place.choice.span.end) : null;

  test('of a hedge asks for the words that decide, and proposes them', () => {
    const asked = atCue('hedged');
    expect(asked.place).toMatchObject({ at: 'choosing', aim: 'cue' });
    expect(chosenWords(asked)).toBe('likely');
    const elsewhere = having(asked, step('next-sentence'), {
      type: 'took-words',
      span: { start: 0, end: 3 },
    });
    expect(elsewhere).toMatchObject({ place: { at: 'choosing' }, notice: notices.cueOutside });
    const added = having(asked, { type: 'took-passage' }, { type: 'entered' });
    const { cues } = entryOf(added).evidence;
    expect(cues.map(({ start, end }) => added.pack.text.slice(start, end))).toEqual(['likely']);
  });

  test('of what is stated flatly asks for no cue', () => {
    expect(atCue('fact').place).toMatchObject({ at: 'writing', writing: { what: 'new-explanation' } });
  });

  const BACK: ReviewEvent = { type: 'went-back' };

  test('goes one step back with Esc, and keeps what was chosen before', () => {
    const writing = having(atCue('hedged'), { type: 'took-passage' });
    const steps = [writing];
    for (let step = 0; step < 5; step++) steps.push(having(steps.at(-1)!, BACK));
    expect(steps.map(({ place }) => place.at)).toEqual([
      'writing',
      'choosing',
      'answer',
      'kind',
      'choosing',
      'entry',
    ]);
    expect(chosenWords(steps[1]!)).toBe('likely');
    expect(chosenWords(steps[4]!)).toBe('The bridge is likely to open in');
    expect(steps.every(({ yaml }) => yaml === WORKED)).toBe(true);
  });

  test('keeps the words of a claim and its sources on the way back', () => {
    const explaining = having(
      choosing(),
      { type: 'took-passage' },
      { type: 'chose-kind', kind: 'claim' },
      { type: 'chose-status', status: 'single-source' },
      { type: 'toggled-source', name: 'Jo Pell' },
      { type: 'answered', answer: { skill: 'claims', status: 'single-source', sources: ['Jo Pell'] } },
      CLEAR,
      type('The bridge opens.'),
      { type: 'entered' },
    );
    const wording = having(explaining, BACK);
    expect(wording.place).toMatchObject({
      at: 'writing',
      writing: { what: 'claim' },
      line: { text: 'The bridge opens.' },
    });
    // The words were typed: they are not thrown away at once.
    const sources = having(wording, BACK, BACK);
    expect(sources.place).toMatchObject({ at: 'sources', sources: { names: ['Jo Pell'] } });
  });

  test('is left as a whole where that is asked for', () => {
    expect(having(atCue('hedged'), { type: 'left' })).toMatchObject({ place: { at: 'entry' }, yaml: WORKED });
  });
});

describe('a file that another program changed', () => {
  const theirs = WORKED.replace('note: Read it aloud first.', 'note: Read it twice.').replace(
    '  # --- Who said it? ---\n',
    '  - statement: It creaks\n    level: fact\n    evidence: It creaks\n    explanation: So it says.\n  # --- Who said it? ---\n',
  );

  test('is read again, and the change is made to it', () => {
    const mine = having(begun(), { type: 'accepted' });
    const both = having(mine, { type: 'found-changed', yaml: theirs });
    expect(both).toMatchObject({ disk: theirs, notice: notices.reloaded });
    expect(both.pack.note).toBe('Read it twice.');
    expect(
      both.pack.entries.find((entry) => entry.skill === 'quotes' && entry.speaker === 'Jo Pell')?.reviewed,
    ).toBe(true);
    expect(having(both, { type: 'undone' }).yaml).toBe(theirs);
  });

  test('in which the entry is gone stays as it is, and that is told', () => {
    const gone = WORKED.replace(/ {2}- quote: 'It creaks'[\s\S]*?(?= {2}# --- Says)/, '');
    const left = having(begun(), { type: 'accepted' }, { type: 'found-changed', yaml: gone });
    expect(left).toMatchObject({ yaml: gone, disk: gone, notice: notices.reloadedWithout });
  });

  test('leaves alone what is being typed, and the entry in view', () => {
    const typing = having(
      begun(),
      { type: 'accepted' },
      { type: 'chose-part', part: 'explanation' },
      type('!'),
    );
    const found = having(typing, { type: 'found-changed', yaml: theirs });
    expect(found.place).toEqual(typing.place);
    expect(contentOf(entryOf(found))).toBe(contentOf(entryOf(typing)));
  });

  test('and is no pack any more is not written over', () => {
    const mine = having(begun(), { type: 'accepted' });
    const kept = having(mine, { type: 'found-changed', yaml: 'sayswho: 1\n' });
    expect(kept.yaml).toBe(mine.yaml);
    expect(kept.disk).toBe(WORKED);
    expect(kept.notice).toContain('not a pack now');
  });

  test('keeps what was changed while the file was being saved', () => {
    const first = having(begun(), { type: 'accepted' });
    const second = having(first, { type: 'accepted' }, { type: 'saved', yaml: first.yaml, steps: 1 });
    expect(second.pending).toHaveLength(1);
    expect(having(second, { type: 'saved', yaml: second.yaml, steps: 1 }).pending).toEqual([]);
  });
});
