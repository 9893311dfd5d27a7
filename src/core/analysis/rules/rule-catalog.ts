/** Looks up what a rule looks for, for whoever doubts a finding or mends a rule. */
import type { RuleSentences } from './rule-sentences.ts';

export type RuleKind = 'quotes' | 'statements' | 'claims';

/** All sentences of one language, by the folder of the analysis that gives the rules. */
export type RuleCatalog = Readonly<Record<RuleKind, RuleSentences>>;

/** The name under which the catalog has the rule, its family's where it has none of its own; null for neither. */
export function entryOf(catalog: RuleCatalog, kind: RuleKind, rule: string): string | null {
  const sentences = catalog[kind];
  if (Object.hasOwn(sentences, rule)) return rule;
  for (let dash = rule.lastIndexOf('-'); dash > 0; dash = rule.lastIndexOf('-', dash - 1)) {
    const family = `${rule.slice(0, dash + 1)}*`;
    if (Object.hasOwn(sentences, family)) return family;
  }
  return null;
}

/** What the rule looks for, in a sentence; null where the catalog has none for it. */
export function sentenceOf(catalog: RuleCatalog, kind: RuleKind, rule: string): string | null {
  const entry = entryOf(catalog, kind, rule);
  if (entry === null) return null;
  return catalog[kind][entry]!.replaceAll('*', rule.slice(entry.length - 1));
}
