/** How a statement of "How sure?" is asked: as strength or as "who vouches", or the way its pack words it. */
import { textOf } from '../article/span.ts';
import type { AnswerKey, CertaintyItem, Level } from '../key/answer-key.ts';
import type { QuizWords } from '../words/words.ts';
import { strengthSets, vouchingFor } from './certainty-options.ts';
import { levelOf, shownLevel } from './known-labels.ts';
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

/** The key that is asked about, and the words to ask in. */
export interface Asking {
  readonly key: AnswerKey;
  readonly words: QuizWords;
}

function whyNot({ key, words }: Asking, item: CertaintyItem, level: Level): string {
  if (item.level === 'attributed' && level === 'fact') return words.notVouched;
  const cues = item.evidence.cues.map((cue) => textOf(key.article.text, cue));
  const wouldSay = words.wouldSay[level];
  return cues.length === 0 ? wouldSay : `${wouldSay} ${words.decidingWords(cues)}`;
}

/** The reason that a pack gives for a level, which it may word in any language. */
function reasonFor({ overrides }: CertaintyItem, level: Level): string | undefined {
  return Object.entries(overrides.reasons ?? {}).find(([label]) => levelOf(label) === level)?.[1];
}

function labeled<L extends Level>(
  asking: Asking,
  item: CertaintyItem,
  levels: readonly L[],
  labels: Readonly<Record<L, string>>,
): LabeledLevel[] {
  return levels.map((level) => {
    const label = labels[level];
    const why = level === item.level ? item.explanation : whyNot(asking, item, level);
    return { level, label, why: reasonFor(item, level) ?? why };
  });
}

/** The wrong options that a pack gives, without any that would be right as well. */
function packOptions(asking: Asking, item: CertaintyItem, right: LabeledLevel): LabeledLevel[] {
  const taken = new Set([plainText(right.label)]);
  const { options = [], reasons } = item.overrides;
  return options.flatMap((written) => {
    const level = levelOf(written);
    const label = shownLevel(written, asking.words.labels);
    if (taken.has(plainText(label)) || level === item.level) return [];
    taken.add(plainText(label));
    const why = level ? whyNot(asking, item, level) : asking.words.packOptionWrong;
    const given = reasons?.[written] ?? (level === null ? undefined : reasonFor(item, level));
    return [{ label, level, why: given ?? why }];
  });
}

/**
 * The ways to ask about a statement, the best first; a statement of fact is asked as "who vouches" on
 * demand, one of a source's word always. None where only the right level can be offered.
 */
export function waysToAsk(
  asking: Asking,
  item: CertaintyItem,
  asVouching: boolean,
  seed: number,
): readonly WordedStatement[] {
  const { level } = item;
  const { words } = asking;
  const ways =
    level === 'attributed' || (level === 'fact' && asVouching)
      ? [
          {
            prompt: words.vouchPrompt,
            options: labeled(asking, item, vouchingFor(item, level), words.labels.vouching),
            farther: 0,
          },
        ]
      : strengthSets(item, level, seed).map(({ levels, farther }) => ({
          prompt: words.strengthPrompt,
          options: labeled(asking, item, levels, words.labels.strength),
          farther,
        }));
  return ways.flatMap(({ prompt, options, farther }, index) => {
    const right = options.find((option) => option.level === level);
    if (!right) return [];
    const given = packOptions(asking, item, right);
    if (given.length > 0 && index > 0) return [];
    const wrong = given.length > 0 ? given : options.filter((option) => option !== right);
    if (wrong.length === 0) return [];
    return [{ item, prompt: item.overrides.prompt ?? prompt, right, wrong, farther }];
  });
}
