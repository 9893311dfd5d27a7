/** How a statement of "How sure?" is asked: as strength or as "who vouches", or the way its pack words it. */
import { textOf } from '../article/span.ts';
import { type AnswerKey, type CertaintyItem, LEVELS, type Level } from '../key/answer-key.ts';
import { STRENGTHS, strengthSets, VOUCHING, vouchingFor } from './certainty-options.ts';
import {
  decidingWords,
  NOT_VOUCHED,
  PACK_OPTION_WRONG,
  STRENGTH_LABELS,
  STRENGTH_PROMPT,
  VOUCH_LABELS,
  VOUCH_PROMPT,
  WOULD_SAY,
} from './wording.ts';
import { plainText } from './words-of.ts';

/** An option before its place is known; no level where a pack words one that is no level. */
export interface LabeledLevel {
  readonly label: string;
  readonly level: Level | null;
  readonly why: string;
}

export interface WordedStatement {
  readonly item: CertaintyItem;
  readonly prompt: string;
  readonly right: LabeledLevel;
  readonly wrong: readonly LabeledLevel[];
  /** How far the options lie apart on the scale, beyond what would be closest; 0 is best. */
  readonly farther: number;
}

function whyNot(key: AnswerKey, item: CertaintyItem, level: Level): string {
  if (item.level === 'attributed' && level === 'fact') return NOT_VOUCHED;
  const cues = item.evidence.cues.map((cue) => textOf(key.article.text, cue));
  return cues.length === 0 ? WOULD_SAY[level] : `${WOULD_SAY[level]} ${decidingWords(cues)}`;
}

function labeled<L extends Level>(
  key: AnswerKey,
  item: CertaintyItem,
  levels: readonly L[],
  labels: Readonly<Record<L, string>>,
): LabeledLevel[] {
  return levels.map((level) => {
    const label = labels[level];
    const why = level === item.level ? item.explanation : whyNot(key, item, level);
    return { level, label, why: item.overrides.reasons?.[label] ?? why };
  });
}

/** The level that a pack's label stands for: its name, or the wording that the quiz itself uses. */
function levelOf(label: string): Level | null {
  const text = plainText(label);
  return (
    LEVELS.find((level) => level === text) ??
    STRENGTHS.find((level) => plainText(STRENGTH_LABELS[level]) === text) ??
    VOUCHING.find((level) => plainText(VOUCH_LABELS[level]) === text) ??
    null
  );
}

/** The wrong options that a pack gives, without any that would be right as well. */
function packOptions(key: AnswerKey, item: CertaintyItem, right: LabeledLevel): LabeledLevel[] {
  const taken = new Set([plainText(right.label)]);
  return (item.overrides.options ?? []).flatMap((label) => {
    const level = levelOf(label);
    if (taken.has(plainText(label)) || level === item.level) return [];
    taken.add(plainText(label));
    const why = level ? whyNot(key, item, level) : PACK_OPTION_WRONG;
    return [{ label, level, why: item.overrides.reasons?.[label] ?? why }];
  });
}

/**
 * The ways to ask about a statement, the best first; a statement of fact is asked as "who vouches" on
 * demand, one of a source's word always. None where only the right level can be offered.
 */
export function waysToAsk(
  key: AnswerKey,
  item: CertaintyItem,
  asVouching: boolean,
  seed: number,
): readonly WordedStatement[] {
  const { level } = item;
  const ways =
    level === 'attributed' || (level === 'fact' && asVouching)
      ? [
          {
            prompt: VOUCH_PROMPT,
            options: labeled(key, item, vouchingFor(item, level), VOUCH_LABELS),
            farther: 0,
          },
        ]
      : strengthSets(item, level, seed).map(({ levels, farther }) => ({
          prompt: STRENGTH_PROMPT,
          options: labeled(key, item, levels, STRENGTH_LABELS),
          farther,
        }));
  return ways.flatMap(({ prompt, options, farther }, index) => {
    const right = options.find((option) => option.level === level);
    if (!right) return [];
    const given = packOptions(key, item, right);
    if (given.length > 0 && index > 0) return [];
    const wrong = given.length > 0 ? given : options.filter((option) => option !== right);
    if (wrong.length === 0) return [];
    return [{ item, prompt: item.overrides.prompt ?? prompt, right, wrong, farther }];
  });
}
