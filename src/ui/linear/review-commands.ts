/** The commands of a review in plain lines: what each makes happen. */
import { CLAIM_STATUSES } from '../../core/analysis/analysis.ts';
import { LEVELS } from '../../core/key/answer-key.ts';
import { type Answer, answerOf, sameAnswer } from '../../core/pack/edit/answer-changes.ts';
import type { PackEdit } from '../../core/pack/edit/edit-pack.ts';
import { isQuestion, type PackEntry, type PackItem } from '../../core/pack/pack.ts';
import { explainAnswer } from '../../core/review/explain-answer.ts';
import { listedEntries } from '../../core/review/listed-entries.ts';
import type { Review, ReviewEvent } from '../../core/review/review.ts';
import { lineOf, tellEntry } from './tell-entry.ts';

/** What a command makes happen, and what to say to it. */
export interface CommandStep {
  readonly events: readonly ReviewEvent[];
  /** Said at once; null for what the review tells of the change. */
  readonly said: readonly string[] | null;
  /** Told behind the change. */
  readonly after?: (review: Review) => readonly string[];
  /** Answers the first question of the dialog that the command opens. */
  readonly answer?: string;
}

const say = (...said: string[]): CommandStep => ({ events: [], said });

/** What the line asks for. */
export function commandStep(review: Review, line: string): CommandStep {
  const [, typed = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(line) ?? [];
  const { told, pack } = review;
  const { lines, notices } = told.review;
  const command = typed.toLowerCase();
  const [, digits = '', text = ''] = /^(\d*)\s*(.*)$/.exec(/^\d+$/.test(typed) ? typed : rest) ?? [];
  switch (command) {
    case 'list':
      return say(...listed(review, text));
    case 'article':
      return say(...review.article.text.split('\n').filter((paragraph) => paragraph.trim() !== ''));
    case 'add':
      return { events: [{ type: 'opened', at: 'choosing' }], said: null, answer: rest };
    case 'undo':
      return { events: [{ type: 'undone' }], said: null };
    case 'redo':
      return { events: [{ type: 'redone' }], said: null };
    case 'help':
    case '?':
      return say(...lines.commands);
    default:
      break;
  }
  const entry = digits === '' ? review.current : Number(digits) - 1;
  const item = pack.items[entry];
  if (!/^(\d*|show|accept|unaccept|drop|explain|word|answer|edit|passage)$/.test(command))
    return say(lines.unknown(typed));
  if (item === undefined) return say(lines.noEntry(digits));
  const there: ReviewEvent = { type: 'went-to', entry };
  const edit = (edits: readonly PackEdit[], notice: string): CommandStep => ({
    events: [there, { type: 'edited', edits, notice }],
    said: null,
  });
  const read: PackEdit = { do: 'review', entry, reviewed: true };
  /** Whoever changes an entry has read it; but what nothing proves yet, nobody can stand by. */
  const changed = (edits: readonly PackEdit[]) =>
    item.evidence === null ? edit(edits, notices.changedUnproven) : edit([...edits, read], notices.changed);
  switch (command) {
    case 'accept':
      return item.evidence === null
        ? say(notices.unproven, lines.proveIt(entry + 1))
        : edit([read], notices.accepted);
    case 'unaccept':
      return edit([{ ...read, reviewed: false }], notices.unaccepted);
    case 'drop':
      return edit([{ do: 'drop', entry }], notices.dropped);
    case 'explain':
      return changed([{ do: 'word', entry, part: 'explanation', text }]);
    case 'word':
      return changed([{ do: 'word', entry, part: 'content', text }]);
    case 'edit':
      return { events: [there, { type: 'opened', at: 'parts' }], said: null };
    case 'passage':
      return { events: [there, { type: 'opened', at: 'proving' }], said: null, answer: text };
    case 'answer':
      return isQuestion(item)
        ? ownAnswer(there, text)
        : answerStep(review, { entry, item, text, change: changed });
    default:
      return { events: [there], said: tellEntry(review, entry) };
  }
}

function listed(review: Review, text: string): readonly string[] {
  const shown = listedEntries({
    ...review,
    order: text === 'unsure' ? 'unsure' : 'file',
    unreadOnly: text === 'unread',
  });
  return shown.map((index) => lineOf(review.told, review.pack.items[index]!, index));
}

/** Of a question in somebody's own words: to one of its options, or to other words; without them, it is asked. */
function ownAnswer(there: ReviewEvent, text: string): CommandStep {
  const asked: ReviewEvent = { type: 'opened', at: 'answer' };
  return {
    events: [there, text === '' ? asked : { type: 'chose-right', option: text }],
    said: null,
  };
}

interface Answering {
  readonly entry: number;
  readonly item: PackEntry;
  readonly text: string;
  change(edits: readonly PackEdit[]): CommandStep;
}

function answerStep({ told, pack }: Review, { entry, item, text, change }: Answering): CommandStep {
  const { lines, notices, why } = told.review;
  const answer = answerIn(item, text);
  if (answer === null) return say(lines.whichAnswer(item.skill));
  if (sameAnswer(answerOf(item), answer)) return say(notices.unchanged);
  const explanation = explainAnswer(told.words.key, pack, item, answer);
  return {
    ...change([
      { do: 'answer', entry, answer },
      { do: 'word', entry, part: 'explanation', text: explanation },
    ]),
    after: (review) => [`${why}${explanationOf(review.pack.items[entry])}`, lines.explainIt(entry + 1)],
  };
}

function explanationOf(item: PackItem | undefined): string {
  return item?.explanation ?? '';
}

/** The answer in what was typed: a speaker, a status with names behind a colon, a level; null for none. */
function answerIn({ skill }: PackEntry, text: string): Answer | null {
  switch (skill) {
    case 'quotes':
      return text === '' ? null : { skill, speaker: text };
    case 'claims': {
      const [, word = '', names = ''] = /^([\w-]*):?\s*(.*)$/.exec(text) ?? [];
      const status = CLAIM_STATUSES.find((each) => each === word);
      const sources = names.split('|').map((name) => name.trim());
      return status ? { skill, status, sources: sources.filter((name) => name !== '') } : null;
    }
    case 'certainty': {
      const level = LEVELS.find((each) => each === text);
      return level ? { skill, level } : null;
    }
    default:
      return skill satisfies never;
  }
}
