/** A player for tests of the rules: sends events, remembers the effects, answers right or wrong on purpose. */

import type { Effect } from '../../../src/core/game/effect.ts';
import type { Confidence, GameState, Pace } from '../../../src/core/game/game.ts';
import type { GameEvent } from '../../../src/core/game/game-event.ts';
import { playerView, type Scene } from '../../../src/core/game/player-view.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import { update } from '../../../src/core/game/update.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import type { QuizSettings } from '../../../src/core/quiz/quiz.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

export const SETTINGS: QuizSettings = { seed: 7, count: 6, rounds: ['quotes', 'claims', 'certainty'] };

export class Player {
  state: GameState;
  readonly effects: Effect[] = [];

  constructor(settings: Partial<QuizSettings> = {}, ref: string | null = 'article.txt', pace: Pace = 'each') {
    const packs = [{ ref: 'packs/ferry.yaml', title: 'Ferry', topic: null, invented: false, questions: 4 }];
    const first = startGame({ words: ENGLISH, settings: { ...SETTINGS, ...settings }, pace, packs, ref });
    this.state = first.state;
    this.effects.push(...first.effects);
  }

  /** A player who has an article before them. */
  static reading(settings: Partial<QuizSettings> = {}, key: AnswerKey = sampleKey()): Player {
    return new Player(settings).does({ type: 'loaded', key });
  }

  /** A player at the first question. */
  static choosing(settings: Partial<QuizSettings> = {}, key: AnswerKey = sampleKey()): Player {
    return Player.reading(settings, key).continues(2);
  }

  does(...events: GameEvent[]): this {
    for (const event of events) {
      const step = update(this.state, event);
      this.state = step.state;
      this.effects.push(...step.effects);
    }
    return this;
  }

  continues(times = 1): this {
    for (let i = 0; i < times; i++) this.does({ type: 'continued' });
    return this;
  }

  /** Answers the question at hand, and stays at the feedback. */
  answers(right: boolean, confidence: Confidence = 2): this {
    const { scene } = this;
    if (scene.at !== 'choosing') throw new Error(`no question at ${scene.at}`);
    const solution = this.state.session!.quiz.solutions[scene.question.id]!;
    const option = scene.question.options.find(({ id }) => (id === solution.right) === right)!;
    return this.does({ type: 'chose', optionId: option.id }, { type: 'sure', confidence });
  }

  /** Plays on to the result; `right` is called with the number of the question, from 0. */
  finishes(right: (index: number) => boolean, confidence: (index: number) => Confidence = () => 2): this {
    for (let index = 0; this.scene.at !== 'result'; ) {
      if (this.scene.at === 'choosing') {
        this.answers(right(index), confidence(index));
        index++;
      }
      this.continues();
    }
    return this;
  }

  get scene(): Scene {
    return playerView(this.state).scene;
  }

  /** The scene, which must be of this kind. */
  at<At extends Scene['at']>(at: At): Extract<Scene, { at: At }> {
    const { scene } = this;
    if (!isAt(scene, at)) throw new Error(`at ${scene.at}, not at ${at}`);
    return scene;
  }
}

function isAt<At extends Scene['at']>(scene: Scene, at: At): scene is Extract<Scene, { at: At }> {
  return scene.at === at;
}
