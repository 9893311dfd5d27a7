/** Does in the world what the effects of a game ask for, and sends back what comes of it. */
import type { Effect } from '../core/game/effect.ts';
import type { GameState, PlayedGame } from '../core/game/game.ts';
import type { GameEvent } from '../core/game/game-event.ts';
import type { AnswerKey } from '../core/key/answer-key.ts';
import type { PracticeRequest } from '../core/practice/practice-plan.ts';
import type { Services } from '../core/services.ts';
import { UserError } from '../core/user-error.ts';
import type { GameKeeper } from './game-keeper.ts';

interface World {
  readonly services: Services;
  /** Null where nothing is kept. */
  readonly keeper: GameKeeper | null;
  /** The state of the game now. */
  state(): GameState;
  send(event: GameEvent): void;
  /** Reports a bug. */
  crash(error: unknown): void;
  leave(exitCode: number): void;
}

export interface Performer {
  perform(effects: readonly Effect[]): void;
  /** Resolves once a result that was asked to be written is; null where none was asked for. */
  written(): Promise<void> | null;
}

/** What does the effects of one session. */
export function createPerformer({ services, keeper, state, send, crash, leave }: World): Performer {
  let writing: Promise<void> | null = null;

  const failToLoad = async (error: unknown) => {
    if (!(error instanceof UserError)) return crash(error);
    const { message, hint = null } = error.say(await state().words.loadErrors());
    send({ type: 'load-failed', message, hint, exitCode: error.exitCode });
  };

  const load = async (ref: string) => {
    try {
      const key = await services.loadKey(ref);
      const unfinished = (await keeper?.unfinishedOf({ ref, text: key.article.text })) ?? null;
      const hunts = (await keeper?.hunts()) ?? [];
      send({ type: 'loaded', key, unfinished, hunts });
    } catch (error) {
      await failToLoad(error);
    }
  };

  /** Once what was played is kept, so that it is seen in the list. */
  const listPacks = async () => {
    try {
      await keeper?.settled();
      const packs = await services.listPacks?.();
      if (packs) send({ type: 'listed-packs', packs });
    } catch (error) {
      // That the store cannot be read is told by what keeps the games; the list stays as it was.
      if (!(error instanceof UserError)) crash(error);
    }
  };

  const plan = async (request: PracticeRequest) => {
    try {
      // What was just answered is to be looked at, too.
      await keeper?.settled();
      const planned = await services.planPractice?.(request);
      if (planned === undefined) throw new Error('nothing can be practiced without a store');
      send({ type: 'planned', plan: planned });
    } catch (error) {
      await failToLoad(error);
    }
  };

  /** Its code holds the analysis, which a pack is played without, so it is loaded when it is asked for. */
  const xRay = async (key: AnswerKey) => {
    try {
      const { xrayOfKey } = await import('../core/xray/xray-of-key.ts');
      send({ type: 'x-rayed', xray: await xrayOfKey(key, state().words, services.analysisOf?.(key)) });
    } catch (error) {
      crash(error);
    }
  };

  const write = async (game: PlayedGame) => {
    try {
      const file = await services.writeResult?.(game);
      if (file !== undefined) send({ type: 'wrote', message: state().words.screens.wrote(file) });
    } catch (error) {
      if (!(error instanceof UserError)) return crash(error);
      const { message, hint = [] } = error.say(await state().words.loadErrors());
      send({ type: 'wrote', message: [message, hint].flat().join('\n') });
    }
  };

  const perform = (effects: readonly Effect[]) => {
    for (const effect of effects) {
      switch (effect.type) {
        case 'load':
          void load(effect.ref);
          break;
        case 'x-ray':
          void xRay(effect.key);
          break;
        case 'look-at-kept':
          void keeper?.atHome().then((found) => send({ type: 'found-kept', ...found }));
          break;
        case 'plan-practice':
          void plan(effect.request);
          break;
        case 'look-at-cards':
          void keeper?.standing().then((standing) => {
            if (standing !== null) send({ type: 'found-standing', standing });
          });
          break;
        case 'list-packs':
          void listPacks();
          break;
        case 'keep':
          keeper?.keep(effect.record);
          break;
        case 'write':
          writing = write(effect.played);
          break;
        case 'leave':
          leave(effect.exitCode);
          break;
        default:
          effect satisfies never;
      }
    }
  };

  return { perform, written: () => writing };
}
