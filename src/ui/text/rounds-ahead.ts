/** What comes after the article, as text. */
import type { RoundPreview } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';

function extentOf(round: RoundPreview, words: Words): string {
  const { questions, sentences } = words.screens.progress;
  return round.skill === 'hunt' ? sentences(round.sentences) : questions(round.questions);
}

/** The rounds to come, and why there are not more: one string a line. */
export function roundsAhead(
  rounds: readonly RoundPreview[],
  shortfall: readonly string[],
  words: Words,
): string[] {
  const titles = rounds.map((round) => `${round.title} (${extentOf(round, words)})`);
  return [
    titles.length > 0 ? `${words.screens.reading.rounds(titles)}.` : words.screens.reading.noRounds,
    ...shortfall,
  ];
}
