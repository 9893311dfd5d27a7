/** The words to begin with when somebody explains an answer that they chose. */
import { textOf } from '../article/span.ts';
import { explainClaim, explainLevel } from '../key/explain.ts';
import type { Answer } from '../pack/edit/answer-changes.ts';
import type { Pack, PackEntry } from '../pack/pack.ts';
import type { KeyWords } from '../words/words.ts';

/**
 * What the program would say of such an answer. `entry` is the one that is answered anew; null for one that is being made.
 */
export function explainAnswer(words: KeyWords, pack: Pack, entry: PackEntry | null, answer: Answer): string {
  switch (answer.skill) {
    case 'quotes':
      return words.quote.credited(answer.speaker);
    case 'claims':
      return explainClaim(words, answer.status, answer.sources, '');
    case 'certainty': {
      const cues = entry?.evidence.cues.map((cue) => textOf(pack.text, cue)) ?? [];
      return explainLevel(words, answer.level, cues, null);
    }
    default:
      return answer satisfies never;
  }
}
