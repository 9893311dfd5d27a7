/** Parses a question pack into an answer key. Loaded when a pack is to be played. */
import type { AnswerKey } from '../core/key/answer-key.ts';
import { packToKey } from '../core/pack/pack-to-key.ts';
import { parsePack } from '../core/pack/parse-pack.ts';

/** The answer key; throws a UserError (exit code 65) that lists what is wrong with the pack. */
export function keyOfPack(yaml: string, path: string): AnswerKey {
  return packToKey(parsePack(yaml, path));
}
