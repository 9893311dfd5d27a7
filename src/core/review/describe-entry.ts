/** What is told of an entry in words: its key, and where it is from. */
import { type RuleKind, sentenceOf } from '../analysis/rules/rule-catalog.ts';
import type { Skill } from '../key/answer-key.ts';
import { isQuestion, type PackItem } from '../pack/pack.ts';
import type { Told } from './review.ts';

const RULE_KINDS: Readonly<Record<Skill, RuleKind>> = {
  quotes: 'quotes',
  claims: 'claims',
  certainty: 'statements',
};

/** The right answer. */
export function keyInWords({ review }: Told, entry: PackItem): string {
  if (isQuestion(entry)) return entry.answer;
  switch (entry.skill) {
    case 'quotes':
      return entry.speaker;
    case 'claims': {
      const { status, sources } = entry;
      return `${status}: ${review.statuses[status]}${sources.length > 0 ? review.sources(sources) : ''}`;
    }
    case 'certainty':
      return `${entry.level}: ${review.levels[entry.level]}`;
    default:
      return entry satisfies never;
  }
}

/** Which rule decided and how sure that is, or that a person did. */
export function originInWords({ review, rules }: Told, item: PackItem): string {
  if (isQuestion(item)) return review.written;
  const { skill, rule, confidence } = item;
  const decided =
    rule === null ? review.written : review.rule(rule, sentenceOf(rules, RULE_KINDS[skill], rule));
  return rule === null && confidence === 1 ? decided : `${decided} ${review.sure(confidence)}`;
}
