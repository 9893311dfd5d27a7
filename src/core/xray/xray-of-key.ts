/** The x-ray of a key: reads the article once more where the program built the key and no longer knows from what. */
import type { Analysis } from '../analysis/analysis.ts';
import { analyze } from '../analysis/analyze.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import type { Words } from '../words/words.ts';
import type { Xray } from './xray.ts';
import { xrayOf } from './xray-of.ts';

/** `known` is the analysis that the key was built from, where it is at hand. Loaded when somebody asks for it: a pack is played without the analysis. */
export async function xrayOfKey(key: AnswerKey, words: Words, known: Analysis | null = null): Promise<Xray> {
  const told = await words.loadFindings();
  return xrayOf(key, key.curated ? null : (known ?? analyze(key.article)), words, told);
}
