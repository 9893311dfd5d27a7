/** The review of a pack in plain lines: commands typed one a line, each answered once. */
import { CLAIM_STATUSES } from '../../core/analysis/analysis.ts';
import { cleanText } from '../../core/article/clean-text.ts';
import { LEVELS } from '../../core/key/answer-key.ts';
import { type Answer, answerOf, sameAnswer } from '../../core/pack/edit/answer-changes.ts';
import type { PackEdit } from '../../core/pack/edit/edit-pack.ts';
import { contentOf, type PackEntry } from '../../core/pack/pack.ts';
import { keyInWords, originInWords } from '../../core/review/describe-entry.ts';
import { explainAnswer } from '../../core/review/explain-answer.ts';
import { listedEntries, reviewedCount } from '../../core/review/listed-entries.ts';
import { questionOf } from '../../core/review/question-of.ts';
import type { Review, ReviewFile, Told } from '../../core/review/review.ts';
import { EXIT } from '../../core/user-error.ts';
import { createReviewSession, type ReviewSession } from '../review/review-session.ts';
import { wrapText } from '../text/wrap-text.ts';
import { readLines } from './read-lines.ts';
import type { LinearOutput } from './run-linear.ts';
import { tellEvidence } from './tell-evidence.ts';

export interface ReviewLinesOptions {
  readonly first: Review;
  readonly file: ReviewFile;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: LinearOutput;
}

/** Reads commands until one leaves or the input ends; resolves with the exit code once the file holds every change. */
export async function runReviewLines({ first, file, stdin, stdout }: ReviewLinesOptions): Promise<number> {
  const session = createReviewSession(first, file);
  const input = readLines(stdin, undefined);
  const print = (lines: readonly string[]) => {
    const fitted = (line: string) =>
      stdout.isTTY && stdout.columns
        ? wrapText(line, stdout.columns).map(({ start, end }) => line.slice(start, end))
        : [line];
    stdout.write(`${cleanText(lines.join('\n')).split('\n').flatMap(fitted).join('\n')}\n\n`);
  };
  const { title, lines } = first.told.review;
  print([`${title}: ${first.pack.title}`, progress(first), lines.begin]);
  for (;;) {
    const line = await input.next();
    if (line === null || /^(q|quit)$/i.test(line)) break;
    print(await answerTo(session, line));
  }
  input.stop();
  await session.settled();
  print([progress(session.state())]);
  return EXIT.done;
}

function progress(review: Review): string {
  return review.told.review.left(reviewedCount(review), review.pack.entries.length);
}

/** Does what the line asks for, and what to say to it. */
async function answerTo(session: ReviewSession, line: string): Promise<readonly string[]> {
  const [, command = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(line) ?? [];
  const review = session.state();
  const { told } = review;
  const said = told.review.lines;
  const [, digits = '', text = ''] = /^(\d*)\s*(.*)$/.exec(/^\d+$/.test(command) ? command : rest) ?? [];
  const entry = digits === '' ? review.current : Number(digits) - 1;
  const known = review.pack.entries[entry];
  const { notices } = told.review;
  const edit = async (edits: readonly PackEdit[], notice: string = notices.changed) => {
    if (known === undefined) return [said.noEntry(digits)];
    session.send({ type: 'went-to', entry });
    session.send({ type: 'edited', edits, notice });
    await session.settled();
    return [session.state().notice ?? '', progress(session.state())];
  };
  const read: PackEdit = { do: 'review', entry, reviewed: true };
  switch (command.toLowerCase()) {
    case 'list':
      return [
        ...listedEntries({
          ...review,
          order: text === 'unsure' ? 'unsure' : 'file',
          unreadOnly: text === 'unread',
        }),
      ].map((index) => lineOf(told, review.pack.entries[index]!, index));
    case 'show':
    case '':
      break;
    case 'accept':
      return edit([read], notices.accepted);
    case 'unaccept':
      return edit([{ ...read, reviewed: false }], notices.unaccepted);
    case 'drop':
      return edit([{ do: 'drop', entry }], notices.dropped);
    case 'explain':
      return edit([{ do: 'word', entry, part: 'explanation', text }, read]);
    case 'word':
      return edit([{ do: 'word', entry, part: 'content', text }, read]);
    case 'answer': {
      const answer = known && answerIn(known, text);
      if (!known || !answer) return known ? [said.whichAnswer(known.skill)] : [said.noEntry(digits)];
      if (sameAnswer(answerOf(known), answer)) return [notices.unchanged];
      const explanation = explainAnswer(told.words.key, review.pack, known, answer);
      const answered = await edit([
        { do: 'answer', entry, answer },
        { do: 'word', entry, part: 'explanation', text: explanation },
        read,
      ]);
      return [
        ...answered,
        `${told.review.why}${session.state().pack.entries[entry]?.explanation ?? ''}`,
        said.explainIt(entry + 1),
      ];
    }
    case 'undo':
    case 'redo':
      session.send({ type: command.toLowerCase() === 'undo' ? 'undone' : 'redone' });
      await session.settled();
      return [session.state().notice ?? '', progress(session.state())];
    case 'help':
    case '?':
      return said.commands;
    default:
      if (!/^\d+$/.test(command)) return [said.unknown(command)];
  }
  if (known === undefined) return [said.noEntry(digits)];
  session.send({ type: 'went-to', entry });
  return tellEntry(session.state(), entry);
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

function lineOf(told: Told, entry: PackEntry, index: number): string {
  const { lines, skills } = told.review;
  const mark = entry.reviewed ? lines.read : lines.unread;
  return `${index + 1}. ${mark} ${skills[entry.skill]} ${contentOf(entry)} (${keyInWords(told, entry)})`;
}

function tellEntry({ pack, article, told }: Review, index: number): string[] {
  const { review: said, words } = told;
  const entry = pack.entries[index]!;
  const asked = questionOf(pack, index, words);
  const options = asked?.question.options.map(
    ({ id, label }) => `- ${label}${id === asked.solution.right ? said.lines.right : ''}`,
  );
  return [
    `${said.entry(index + 1, pack.entries.length)}${words.screens.separator}${entry.reviewed ? said.isReviewed : said.isUnread}`,
    asked?.question.prompt ?? said.skills[entry.skill],
    asked?.question.passage ?? contentOf(entry),
    ...(options ?? []),
    `${said.key}${keyInWords(told, entry)}`,
    ...tellEvidence(said.passage, article, entry.evidence, words),
    `${said.why}${entry.explanation}`,
    `${said.origin}${originInWords(told, entry)}`,
  ];
}
