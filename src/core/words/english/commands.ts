/** What commands say when they are done, or ask. */
import { counted, minus, quoted } from './forms.ts';

export const commands = {
  points: (points: number, most: number) => `You had ${minus(points)} of ${most} points.`,
  huntPoints: (points: number, most: number) => `In the hunt you had ${points} of ${most} points.`,
  goOn: (command: string) => `This game is kept. To go on with it: ${command}`,
  sameAgain: (command: string) => `To begin with the same questions again: ${command}`,
  noReport: 'No report was written: nothing was answered.',
  /** `what` tells how much is in the file. */
  wrote: (file: string, what: string | null) => `Wrote ${file}${what === null ? '' : `: ${what}`}`,
  questions: (count: number) => counted(count, 'question'),
  imported: {
    /** `known` were there already. */
    written: (file: string, count: number, known: number) =>
      `${[
        `Wrote ${file} with ${counted(count, 'question')} more${count === 0 ? '' : ', without evidence yet'}`,
        ...(known === 0 ? [] : [`${counted(known, 'was', 'were')} there already`]),
      ].join('; ')}.`,
    /** A question as it was imported, and as the pack has it. */
    reworded: (before: string, now: string) =>
      before === now
        ? `${quoted(now)} is in the pack with answers that were worded anew, and keeps them.`
        : `${quoted(before)} is in the pack as ${quoted(now)}, and keeps these words.`,
    differs: (question: string) =>
      `${quoted(question)} is in the pack with other answers, and the pack keeps them. To take those of the file, drop the question with “review”, and import again.`,
    otherVersion:
      'the pack has the article in another version, and keeps it. To take this one, “build” the pack again with --force.',
    notTaken: (count: number) =>
      `${counted(count, 'entry is', 'entries are')} not in the file that is written, which keeps its own entries.`,
    review: (command: string) => `Choose the passages that prove them: ${command}`,
  },
  unknownLicense: 'not known: ask before you share the article',
  standardInput: 'standard input',

  playAGame: (command: string) => `Play a game: ${command}`,
  nothingDeleted: 'Nothing was deleted.',
  deleted: 'All games and answers are deleted.',
  askToDelete: 'Delete all games and answers? This cannot be undone. Type yes or no: ',
  /** What agrees to it, in lower case. */
  yes: ['y', 'yes'],

  built: {
    pack: (file: string, entries: number) => `Wrote ${file} with ${counted(entries, 'entry', 'entries')}.`,
    round: (title: string, questions: number) => `${title} Up to ${counted(questions, 'question')}.`,
    review: (command: string) => `Look it through: ${command}`,
    play: (command: string) => `Play it: ${command}`,
    progress: (done: number, all: number, failed: number) => `${done} of ${all} articles, ${failed} failed`,
    /** `folder` is null where it is the one that the program was started in. */
    packs: (packs: number, entries: number, folder: string | null) =>
      `Wrote ${counted(packs, 'pack')} with ${counted(entries, 'entry', 'entries')} to ${folder ?? 'this folder'}.`,
    empty: (packs: number) => `${counted(packs, 'of them gives', 'of them give')} no question as it is.`,
    failed: (articles: number) =>
      `${counted(articles, 'article gave', 'articles gave')} no pack; the reasons are above.`,
    keptEntries: (kept: number, added: number) =>
      `Kept ${counted(kept, 'entry that was', 'entries that were')} reviewed or written by hand; ${added} new.`,
    lostEntries: (lost: number) =>
      `Left out ${counted(lost, 'entry that was', 'entries that were')} reviewed or written by hand: the proof is no longer in the article.`,
    /** `passage` is empty where there was none. */
    lostEntry: (what: string, answer: string, passage: string) =>
      `  “${what}”, answer: ${answer}${passage === '' ? '' : `, proved by: “${passage}”`}`,
    oldFile: {
      lost: (file: string) => `The old pack, with all that was in it, is kept as ${file}.`,
      'other-article': (file: string) => `The old file was a pack of another article. It is kept as ${file}.`,
      'no-pack': (file: string) => `The old file cannot be read as a pack. It is kept as ${file}.`,
    },
  },
};
