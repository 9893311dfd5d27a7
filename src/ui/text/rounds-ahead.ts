/** What comes after the article, as text. */
import type { RoundPreview } from '../../core/game/player-view.ts';
import { words } from '../words.ts';

function extentOf(round: RoundPreview): string {
  const { questions, sentences } = words.progress;
  return round.skill === 'hunt' ? sentences(round.sentences) : questions(round.questions);
}

/** The rounds to come, and why there are not more: one string a line. */
export function roundsAhead(rounds: readonly RoundPreview[], shortfall: readonly string[]): string[] {
  const titles = rounds.map((round) => `${round.title} (${extentOf(round)})`);
  return [titles.length > 0 ? `${words.reading.rounds(titles)}.` : words.reading.noRounds, ...shortfall];
}
