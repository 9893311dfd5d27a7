/** What a typed line means in each scene. */
import { CONFIDENCES } from '../../core/game/game.ts';
import type { GameEvent } from '../../core/game/game-event.ts';
import type { HuntingScene } from '../../core/game/hunt-view.ts';
import type { Instead } from '../../core/game/other-rounds.ts';
import type { Scene } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import { eventOf } from '../practice-events.ts';
import { homeChoices } from '../text/home-choices.ts';

/** What to do with a line: send events, print something again, ask before leaving, or say that it means nothing. */
export type Meaning =
  | { readonly do: 'send'; readonly events: readonly GameEvent[] }
  | { readonly do: 'tell-article' }
  | { readonly do: 'tell-commands' }
  /** Ask what is wrong with the key of the question of that number, or, for null, of the one that was told last. */
  | { readonly do: 'object'; readonly number: number | null }
  /** The same of the sentence of that number in the hunt. */
  | { readonly do: 'object-to-sentence'; readonly number: number }
  | { readonly do: 'quit' }
  | { readonly do: 'nothing' };

const send = (...events: readonly GameEvent[]): Meaning => ({ do: 'send', events });
const NOTHING: Meaning = { do: 'nothing' };

function pick<T>(list: readonly T[], line: string): T | undefined {
  return /^\d{1,3}$/.test(line) ? list[Number(line) - 1] : undefined;
}

/** "3 7 12" or "none": exactly these are flagged, and the hunt is over. */
function hunt({ sentences, flags }: HuntingScene, line: string, words: Words): Meaning {
  const isNone = words.lines.none.includes(line);
  if (!isNone && !/^\d{1,6}(?:[\s,]+\d{1,6})*$/.test(line)) return NOTHING;
  const wanted = isNone ? [] : line.split(/[\s,]+/).map((number) => sentences[Number(number) - 1]);
  if (wanted.includes(undefined)) return NOTHING;
  const flagged = wanted.filter((sentence) => sentence !== undefined);
  return send(
    ...flags
      .filter((sentence) => !flagged.includes(sentence))
      .map((sentence): GameEvent => ({ type: 'unflagged', sentence })),
    ...flagged.map((sentence): GameEvent => ({ type: 'flagged', sentence })),
    { type: 'finished-hunt', knowingly: true },
  );
}

function inScene(scene: Scene, line: string, words: Words): Meaning {
  switch (scene.at) {
    case 'home': {
      const choice = pick(homeChoices(scene, words), line);
      return choice ? send(choice.event) : NOTHING;
    }
    case 'offered': {
      const answer = scene.same ? pick(['resumed', 'declined'] as const, line) : undefined;
      return answer ? send({ type: answer }) : NOTHING;
    }
    case 'choosing': {
      if (line === 'm' && scene.instead !== null) return send({ type: 'switched-rounds' });
      const option = pick(scene.question.options, line);
      return option ? send({ type: 'chose', optionId: option.id }) : NOTHING;
    }
    case 'confidence': {
      if (line === 'b') return send({ type: 'went-back' });
      if (line === 'm' && scene.instead !== null)
        return send({ type: 'went-back' }, { type: 'switched-rounds' });
      const confidence = pick(CONFIDENCES, line);
      return confidence ? send({ type: 'sure', confidence }) : NOTHING;
    }
    case 'result':
      if (line === 'e' && scene.result.misses + scene.result.missesNotCounted > 0)
        return send({ type: 'asked-to-review' });
      if (line === 'r' && scene.writes) return send({ type: 'asked-to-write' });
      if (line === 'x') return send({ type: 'asked-for-x-ray' });
      if (line === 'h') return send({ type: 'went-home' });
      return line === 'a' ? send({ type: 'played-again' }) : NOTHING;
    case 'practice':
    case 'practiced': {
      const choice = line === 'h' ? 'home' : pick(scene.choices, line);
      return choice ? send(eventOf(choice)) : NOTHING;
    }
    case 'loading':
    case 'planning':
    case 'practice-article':
    case 'failed':
    case 'reading':
    case 'intro':
    case 'lessons':
    case 'feedback':
    case 'review':
    case 'hunt-intro':
    case 'hunted':
    case 'x-ray':
    case 'left':
      return NOTHING;
    case 'hunting':
      if (line === 'm' && scene.instead !== null) return send({ type: 'switched-rounds' });
      return hunt(scene, line, words);
    default:
      return scene satisfies never;
  }
}

/** The meaning of a line; letters may be large or small. */
export function understand(scene: Scene, typed: string, words: Words): Meaning {
  const line = typed.toLowerCase();
  if (line === '?') return { do: 'tell-commands' };
  if (line === 'q') return { do: 'quit' };
  const sentence = scene.at === 'home' ? null : /^cs\s*(\d{1,6})$/.exec(line);
  if (sentence) return { do: 'object-to-sentence', number: Number(sentence[1]) };
  const objection = scene.at === 'home' ? null : /^c\s*(\d{1,3})?$/.exec(line);
  if (objection) return { do: 'object', number: objection[1] === undefined ? null : Number(objection[1]) };
  if (line === 't' && ['choosing', 'confidence', 'hunting', 'result'].includes(scene.at))
    return { do: 'tell-article' };
  return inScene(scene, line, words);
}

/** The prompt, and what `m` does where it does something. */
function withInstead(prompt: string, instead: Instead | null, words: Words): string {
  return instead === null ? prompt : `${prompt} ${words.lines.instead[instead]}`;
}

/** What can be typed in a scene; null where the game goes on by itself. */
export function promptFor(scene: Scene, words: Words): string | null {
  switch (scene.at) {
    case 'home':
      return homeChoices(scene, words).length > 0 ? words.lines.pickPack : null;
    case 'practice':
      return scene.choices.length > 0 ? words.lines.pickPack : null;
    case 'practiced':
      return words.lines.afterPractice(scene.goesBack);
    case 'offered':
      return scene.same ? words.lines.pickOffer : null;
    case 'choosing':
      return withInstead(words.lines.pickOption, scene.instead, words);
    case 'confidence':
      return words.lines.pickConfidence;
    case 'result': {
      const { misses, missesNotCounted, answered, objections, hunt } = scene.result;
      return words.lines.afterResult(
        misses + missesNotCounted > 0,
        answered + objections.length > 0,
        hunt !== null && hunt.tally.unverified + hunt.tally.vouched + hunt.objections.length > 0,
        scene.writes,
      );
    }
    case 'loading':
    case 'planning':
    case 'practice-article':
    case 'failed':
    case 'reading':
    case 'intro':
    case 'lessons':
    case 'feedback':
    case 'review':
    case 'hunt-intro':
    case 'hunted':
    case 'x-ray':
    case 'left':
      return null;
    case 'hunting':
      return withInstead(words.lines.flagSentences, scene.instead, words);
    default:
      return scene satisfies never;
  }
}
