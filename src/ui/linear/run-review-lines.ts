/** The review of a pack in plain lines: commands typed one a line, each answered once; some ask for more. */
import { cleanText } from '../../core/article/clean-text.ts';
import type { Span } from '../../core/article/span.ts';
import { reviewedCount } from '../../core/review/listed-entries.ts';
import type { Review, ReviewEvent, ReviewFile } from '../../core/review/review.ts';
import { EXIT } from '../../core/user-error.ts';
import { createReviewSession, type ReviewSession } from '../review/review-session.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { LinearOutput } from './print-lines.ts';
import { readLines } from './read-lines.ts';
import { commandStep } from './review-commands.ts';
import { dialogPrompt, dialogStep } from './review-dialog.ts';
import { tellEntry } from './tell-entry.ts';

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
  const talk = createTalk(session);
  for (;;) {
    const line = await input.next();
    if (line === null || (/^(q|quit)$/i.test(line) && !talk.takesWords())) break;
    print(await talk.answerTo(line));
  }
  input.stop();
  await session.settled();
  print([progress(session.state())]);
  return EXIT.done;
}

function progress(review: Review): string {
  return review.told.review.left(reviewedCount(review), review.pack.items.length);
}

interface Talk {
  /** True while words are asked for, which may be those of a command. */
  takesWords(): boolean;
  /** Does what the line asks for, and what to say to it. */
  answerTo(line: string): Promise<readonly string[]>;
}

function createTalk(session: ReviewSession): Talk {
  /** Where words stand that were typed and stand there more than once. */
  let places: readonly Span[] = [];
  const isAsking = () => session.state().place.at !== 'entry';

  /** What is told of the events, and what is asked now. */
  const having = async (events: readonly ReviewEvent[]): Promise<readonly string[]> => {
    const wasAsking = isAsking();
    places = [];
    for (const event of events) session.send(event);
    await session.settled();
    const review = session.state();
    const { notice } = review;
    if (isAsking()) return [...(notice === null ? [] : [notice]), ...dialogPrompt(review, places)];
    const nothing = review.told.review.notices.unchanged;
    return [
      notice ?? (wasAsking ? nothing : ''),
      ...(wasAsking && notice !== null ? tellEntry(review, review.current) : []),
      progress(review),
    ];
  };

  const inDialog = async (line: string): Promise<readonly string[]> => {
    const review = session.state();
    const step = dialogStep(review, places, line);
    switch (step.do) {
      case 'send':
        return having(step.events);
      case 'pick':
        places = step.places;
        return dialogPrompt(review, places);
      case 'say':
        return step.lines;
      default:
        return step satisfies never;
    }
  };

  return {
    takesWords: () => session.state().place.at === 'writing',
    answerTo: async (line) => {
      if (isAsking()) return inDialog(line);
      const { events, said, after, answer = '' } = commandStep(session.state(), line);
      if (said !== null) {
        for (const event of events) session.send(event);
        return said;
      }
      const told = await having(events);
      if (answer !== '' && isAsking()) return inDialog(answer);
      return [...told, ...(after?.(session.state()) ?? [])];
    },
  };
}
