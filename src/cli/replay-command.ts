/** Words the command that plays the same questions again. */
import { SKILLS } from '../core/key/answer-key.ts';
import type { QuizSettings } from '../core/quiz/quiz.ts';
import { COUNT } from './play-options.ts';

/** A line for a POSIX shell; options that have their usual value are left out. */
export function replayCommand(ref: string, { seed, count, rounds }: QuizSettings): string {
  const options = [`--seed ${seed}`];
  if (count !== COUNT.usual) options.push(`--count ${count}`);
  if (rounds.join() !== SKILLS.join()) options.push(`--rounds ${rounds.join()}`);
  return `sayswho play ${quoted(ref)} ${options.join(' ')}`;
}

function quoted(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", "'\\''")}'`;
}
