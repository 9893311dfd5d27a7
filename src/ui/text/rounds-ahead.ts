/** What comes after the article, as text. */
import type { RoundPreview } from '../../core/game/player-view.ts';
import { words } from '../words.ts';

/** The rounds to come, and why there are not more: one string a line. */
export function roundsAhead(rounds: readonly RoundPreview[], shortfall: readonly string[]): string[] {
  const titles = rounds.map(({ title, questions }) => `${title} (${words.progress.questions(questions)})`);
  return [titles.length > 0 ? `${words.reading.rounds(titles)}.` : words.reading.noRounds, ...shortfall];
}
