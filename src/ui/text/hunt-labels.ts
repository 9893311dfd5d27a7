/** What became of the sentences of a hunt, each in a sign and in words. */
import type { HuntedSentence } from '../../core/game/hunt-view.ts';
import type { UncountedSentence } from '../../core/hunt/hunt.ts';
import type { Outcome } from '../../core/hunt/score-hunt.ts';
import type { Words } from '../../core/words/words.ts';
import type { Signs } from '../theme.ts';
import type { Labels } from './hunt-lines.ts';
import { type Run, run, type Tone } from './rich-text.ts';

const TONES: Readonly<Record<Outcome, Tone>> = {
  found: 'good',
  missed: 'bad',
  'false-alarm': 'bad',
  'left-alone': 'muted',
};

/** Why a sentence does not count, in whole sentences. */
export function whyUncounted({ reason, voices }: UncountedSentence, { hunt }: Words): string[] {
  const isOpen = reason === 'unsure' || reason === 'unasked';
  return [
    hunt.why[reason],
    ...(isOpen && voices.length > 0 ? [hunt.passedOn(voices)] : []),
    ...(reason === 'spare' ? [] : [hunt.neither]),
  ];
}

/** "✓ Found: the article does not vouch for this." */
export function lessonTitle(outcome: Outcome, signs: Signs, words: Words): Run {
  return run(`${signs.outcomes[outcome]} ${words.screens.hunt.lessons[outcome]}`, TONES[outcome]);
}

/** A label for each sentence that counts, and for each flag that does not: "[✓ found]". */
export function huntLabels(
  outcomes: readonly Pick<HuntedSentence, 'sentence' | 'outcome' | 'objection'>[],
  inVain: readonly UncountedSentence[],
  signs: Signs,
  words: Words,
): Labels {
  // No line is broken inside a label.
  const label = (sign: string, told: string) => `[${sign} ${told}]`.replaceAll(' ', '\u00a0');
  const uncounted = ({ reason }: UncountedSentence) =>
    run(label(signs.uncounted, words.screens.hunt.uncounted[reason]), 'muted');
  return new Map([
    ...inVain.map((each): [number, Run] => [each.sentence, uncounted(each)]),
    ...outcomes.map(({ sentence, outcome, objection }): [number, Run] => [
      sentence,
      objection === null
        ? run(label(signs.outcomes[outcome], words.screens.hunt.outcomes[outcome]), TONES[outcome])
        : run(label(signs.uncounted, words.screens.hunt.objection.label), 'muted'),
    ]),
  ]);
}
