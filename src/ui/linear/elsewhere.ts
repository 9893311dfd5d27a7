/** Says of what is typed where it does nothing why: where a command works, or how far the numbers go. */
import { CONFIDENCES, type GameState } from '../../core/game/game.ts';
import { whyNoneInstead } from '../../core/game/other-rounds.ts';
import type { Scene } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import { homeChoices } from '../text/home-choices.ts';

/** The catalog's names for what can be said of a command. */
type Elsewhere = Words['lines']['elsewhere'];

/** What is to be said of `m`: what it changes to, before the first answer, or that there is nothing to change to. */
function ofMode(state: GameState, elsewhere: Elsewhere): string {
  if (state.session === null) return elsewhere.mAtHome;
  return whyNoneInstead(state) ?? (state.place.at === 'result' ? elsewhere.mAtResult : elsewhere.m);
}

/** How many numbers there are to choose from; 0 where none can be typed. */
function numbersIn(scene: Scene, words: Words): number {
  switch (scene.at) {
    case 'home':
      return homeChoices(scene, words).length;
    case 'choosing':
      return scene.question.options.length;
    case 'confidence':
      return CONFIDENCES.length;
    case 'hunting':
      return scene.sentences.length;
    case 'practice':
    case 'practiced':
      return scene.choices.length;
    default:
      return 0;
  }
}

/** Of numbers, the first that is none of those to choose from; null where that is not what is wrong. */
function outOfRange(scene: Scene, line: string, words: Words): string | null {
  const last = numbersIn(scene, words);
  const isList = scene.at === 'hunting' ? /^\d+(?:[\s,]+\d+)*$/ : /^\d+$/;
  if (last === 0 || !isList.test(line)) return null;
  const wrong = line.split(/[\s,]+/).find((number) => Number(number) < 1 || Number(number) > last);
  return wrong === undefined ? null : words.lines.outOfRange(wrong, last);
}

/** One line that says why a line means nothing here; null where there is nothing to say but that. */
export function elsewhere(state: GameState, scene: Scene, typed: string): string | null {
  const { words } = state;
  const { lines, screens } = words;
  const unknown = outOfRange(scene, typed, words);
  if (unknown !== null) return unknown;
  // The number of a question or a sentence says nothing of where the command works.
  const line = typed.toLowerCase().replace(/^(cs?)\s*\d+$/, '$1');
  switch (line) {
    case 'm':
      return ofMode(state, lines.elsewhere);
    case 'e':
      return scene.at === 'result' ? screens.result.misses(0, 0) : lines.elsewhere.e;
    case 'b':
    case 'c':
    case 'cs':
    case 't':
    case 'x':
    case 'r':
    case 'a':
    case 'h':
      return lines.elsewhere[line];
    default:
      return lines.none.includes(line) ? lines.elsewhere.none : null;
  }
}
