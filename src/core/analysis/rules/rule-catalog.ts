/** Looks up what a rule looks for, for whoever doubts a finding or mends a rule. */
import { CLAIM_RULES } from './claim-rules.ts';
import { QUOTE_RULES } from './quote-rules.ts';
import type { RuleSentences } from './rule-sentences.ts';
import { STATEMENT_RULES } from './statement-rules.ts';

/** All sentences, by the folder of the analysis that gives the rules. */
export const RULE_CATALOG = {
  quotes: QUOTE_RULES,
  statements: STATEMENT_RULES,
  claims: CLAIM_RULES,
} as const satisfies Readonly<Record<string, RuleSentences>>;

export type RuleKind = keyof typeof RULE_CATALOG;

/** The name under which the catalog has the rule, its family's where it has none of its own; null for neither. */
export function entryOf(kind: RuleKind, rule: string): string | null {
  const sentences = RULE_CATALOG[kind];
  if (Object.hasOwn(sentences, rule)) return rule;
  for (let dash = rule.lastIndexOf('-'); dash > 0; dash = rule.lastIndexOf('-', dash - 1)) {
    const family = `${rule.slice(0, dash + 1)}*`;
    if (Object.hasOwn(sentences, family)) return family;
  }
  return null;
}

/** What the rule looks for, in a sentence; null where the catalog has none for it. */
export function sentenceOf(kind: RuleKind, rule: string): string | null {
  const entry = entryOf(kind, rule);
  if (entry === null) return null;
  return RULE_CATALOG[kind][entry]!.replaceAll('*', rule.slice(entry.length - 1));
}
