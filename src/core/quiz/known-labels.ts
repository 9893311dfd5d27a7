/** What a pack's words stand for where they are answers of the quiz itself, in any language. */
import type { Level } from '../key/answer-key.ts';
import { LABELS, type Labels, OTHER_NONE, OTHER_STRENGTHS } from '../words/pack-labels.ts';
import { STRENGTHS, VOUCHING } from './certainty-options.ts';
import { plainText } from './words-of.ts';

interface KnownLevel {
  readonly level: Level;
  /** The same answer in the words of a language. */
  shown(labels: Labels): string;
}

function knownLevel(label: string): KnownLevel | null {
  const text = plainText(label);
  const all = Object.values(LABELS);
  const strength = STRENGTHS.find((level) =>
    [level, ...all.map((labels) => labels.strength[level]), ...(OTHER_STRENGTHS[level] ?? [])].some(
      (words) => plainText(words) === text,
    ),
  );
  if (strength) return { level: strength, shown: (labels) => labels.strength[strength] };
  const vouching = VOUCHING.find((level) =>
    [level, ...all.map((labels) => labels.vouching[level])].some((words) => plainText(words) === text),
  );
  if (vouching) return { level: vouching, shown: (labels) => labels.vouching[vouching] };
  return null;
}

/** The level that a pack's label stands for: its name, or the words that the quiz itself uses in any language. */
export function levelOf(label: string): Level | null {
  return knownLevel(label)?.level ?? null;
}

/** The label as the quiz words it, where it is one of its own: the right answer beside it is in the same language. */
export function shownLevel(label: string, labels: Labels): string {
  return knownLevel(label)?.shown(labels) ?? label;
}

/** True for "none of them", which the quiz itself puts beside claims. */
export function isNone(label: string): boolean {
  const text = plainText(label);
  const all = [...Object.values(LABELS).flatMap(({ none }) => Object.values(none)), ...OTHER_NONE];
  return all.some((words) => plainText(words) === text);
}
