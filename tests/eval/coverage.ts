/** Which rules and which named traps the sentences of the evaluation reach, and which none does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { entryOf, type RuleKind } from '../../src/core/analysis/rules/rule-catalog.ts';
import { FINDINGS } from '../fixtures/english.ts';
import type { EvalCase } from './cases.ts';
import type { EvalSet, Scored } from './score.ts';

/** By what is asked, each trap with the cases that hold it, named by their own `trap`. */
const Traps = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** A rule of the catalog, and the expected findings that it decided. */
export interface RuleReach {
  readonly kind: RuleKind;
  /** As the catalog has it: "word-*" for a family. */
  readonly rule: string;
  readonly scored: readonly Scored[];
}

/** Which rules decide the findings of a set. */
export function kindOfSet(set: EvalSet): RuleKind {
  if (set === 'quotes' || set === 'indirect') return 'quotes';
  return set === 'claims' ? 'claims' : 'statements';
}

/** Every rule of the catalog in its order, with the expected findings that it decided. */
export function rulesReached(scored: readonly Scored[]): RuleReach[] {
  const byRule = Map.groupBy(scored, ({ set, rule }) => {
    const kind = kindOfSet(set);
    return `${kind} ${rule && (entryOf(FINDINGS.rules, kind, rule) ?? rule)}`;
  });
  return (Object.keys(FINDINGS.rules) as RuleKind[]).flatMap((kind) =>
    Object.keys(FINDINGS.rules[kind]).map((rule) => ({
      kind,
      rule,
      scored: byRule.get(`${kind} ${rule}`) ?? [],
    })),
  );
}

/** What `traps.yaml` is wrong about or lacks, a line for each: traps without a case, cases that there are not. */
export function trapProblems(cases: readonly EvalCase[]): string[] {
  const known = new Set(cases.map(({ trap }) => trap));
  const traps = Traps.parse(parse(readFileSync(join(import.meta.dirname, 'traps.yaml'), 'utf8')));
  return Object.entries(traps).flatMap(([question, named]) =>
    Object.entries(named).flatMap(([trap, holding]) =>
      holding.length === 0
        ? [`no sentence holds the trap “${trap}” (${question})`]
        : holding
            .filter((name) => !known.has(name))
            .map((name) => `“${trap}” (${question}) names a case that there is not: “${name}”`),
    ),
  );
}
