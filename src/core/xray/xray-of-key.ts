/** The x-ray of a key alone: reads the article once more where the program built the key. */
import { analyze } from '../analysis/analyze.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import type { Words } from '../words/words.ts';
import type { Xray } from './xray.ts';
import { xrayOf } from './xray-of.ts';

/** Loaded when somebody asks for it: a pack is played without the analysis. */
export async function xrayOfKey(key: AnswerKey, words: Words): Promise<Xray> {
  const told = await words.loadFindings();
  return xrayOf(key, key.curated ? null : analyze(key.article), words, told);
}
