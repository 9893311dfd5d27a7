/** The rules of the hunt: moving, flagging, finishing, and going through what became of it. */
import { tallyOf } from '../hunt/score-hunt.ts';
import { type Step, stay } from './effect.ts';
import type { GameState, PlayedHunt, Session } from './game.ts';
import type { GameEvent } from './game-event.ts';
import { stopsIn, unseenOf } from './hunt-view.ts';
import { keepHunt, keepHunting } from './keep.ts';
import { afterHunt } from './waypoints.ts';

type HuntEvent = Extract<GameEvent, { type: 'moved-to' | 'flagged' | 'unflagged' | 'finished-hunt' }>;

/** The place at a sentence that is gone through: that one, else the next, else the last. */
function nearestIn({ hunt }: PlayedHunt, sentence: number): number | undefined {
  return hunt.sentences.find((index) => index >= sentence) ?? hunt.sentences.at(-1);
}

/** The first sentence after an index at which one stops after the hunt. */
function nextStop(played: PlayedHunt, after: number): number | undefined {
  return stopsIn(played).find((sentence) => sentence > after);
}

/** In the hunt at that sentence, with what changed of it. */
function goOn(state: GameState, session: Session, played: PlayedHunt, current: number): Step {
  return stay({
    ...state,
    place: { at: 'hunting', current, asks: false },
    session: { ...session, hunt: played },
  });
}

/** With the sentences up to the current one; most often it is there already, and then nothing changes. */
function seeing(played: PlayedHunt, sentences: readonly number[]): PlayedHunt {
  const seen = new Set(played.seen);
  if (sentences.every((sentence) => seen.has(sentence))) return played;
  return { ...played, seen: [...new Set([...seen, ...sentences])].sort((a, b) => a - b) };
}

/** From the rule to the first sentence. */
export function beginHunt(state: GameState, session: Session, played: PlayedHunt): Step {
  const current = played.hunt.sentences[0] ?? 0;
  return goOn(state, session, seeing(played, [current]), current);
}

type MovedTo = Extract<HuntEvent, { type: 'moved-to' }>;

function moveTo(state: GameState, session: Session, played: PlayedHunt, event: MovedTo): Step {
  const { place } = state;
  const current = nearestIn(played, event.sentence);
  if (current === undefined) return stay(state);
  if (place.at === 'hunting') {
    if (current === place.current && !place.asks) return stay(state);
    const [from, to] = event.through ? [place.current, current].sort((a, b) => a - b) : [current, current];
    const passed = played.hunt.sentences.filter((index) => index >= from! && index <= to!);
    const { state: next } = goOn(state, session, seeing(played, passed), current);
    return { state: next, effects: keepHunting(next, true) };
  }
  if (place.at !== 'hunted' || current === place.current) return stay(state);
  return stay({ ...state, place: { ...place, current } });
}

function flag(state: GameState, session: Session, played: PlayedHunt, sentence: number, on: boolean): Step {
  const { flags, hunt } = played;
  const { place } = state;
  if (place.at !== 'hunting' || !hunt.sentences.includes(sentence) || flags.includes(sentence) === on) {
    return stay(state);
  }
  const others = flags.filter((other) => other !== sentence);
  const flagged = on ? [...others, sentence].sort((a, b) => a - b) : others;
  const { state: next } = goOn(state, session, { ...played, flags: flagged }, place.current);
  return { state: next, effects: keepHunting(next) };
}

function finish(state: GameState, session: Session, played: PlayedHunt, knowingly: boolean): Step {
  const { place } = state;
  if (place.at === 'hunted') return stay({ ...state, place: afterHunt(session) });
  if (place.at !== 'hunting') return stay(state);
  const isEarly = played.flags.length === 0 || unseenOf(played) > 0;
  if (isEarly && !place.asks && !knowingly) return stay({ ...state, place: { ...place, asks: true } });
  const { article } = played;
  const record = { article, tally: tallyOf(played.hunt, played.flags) };
  const isNew = state.hunts.every((other) => other.article !== article);
  const hunted: GameState = {
    ...state,
    place: { at: 'hunted', current: nextStop(played, -1) ?? place.current, lesson: false },
    hunts: isNew ? [...state.hunts, record] : state.hunts,
    session: { ...session, hunt: { ...played, finished: true, pooled: isNew } },
  };
  return { state: hunted, effects: keepHunt(hunted, record, played.flags) };
}

/** What an event of the hunt does; nothing where none is played. */
export function updateHunt(state: GameState, event: HuntEvent): Step {
  const { session } = state;
  if (!session?.hunt) return stay(state);
  switch (event.type) {
    case 'moved-to':
      return moveTo(state, session, session.hunt, event);
    case 'flagged':
      return flag(state, session, session.hunt, event.sentence, true);
    case 'unflagged':
      return flag(state, session, session.hunt, event.sentence, false);
    case 'finished-hunt':
      return finish(state, session, session.hunt, event.knowingly);
    default:
      return event satisfies never;
  }
}

/** Enter after the hunt: why the current sentence counts as it does, then the next one, and after the last on. */
export function continueHunted(state: GameState, session: Session, played: PlayedHunt): Step {
  const { place } = state;
  if (place.at !== 'hunted') return stay(state);
  if (!place.lesson) return stay({ ...state, place: { ...place, lesson: true } });
  const current = nextStop(played, place.current);
  if (current === undefined) return stay({ ...state, place: afterHunt(session) });
  return stay({ ...state, place: { ...place, current } });
}
