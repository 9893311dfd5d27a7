/** The texts of the property tests reach the rules of the analysis, so that what holds for them holds for each rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { ruleNamesOf } from '../../architecture/rule-names.ts';
import { articleOf } from '../../fixtures/key-of.ts';
import { newsText } from '../../fixtures/news-text.ts';

const folder = join(import.meta.dirname, '../../../src/core/analysis');
const known = ruleNamesOf(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((path) => ({ path, code: readFileSync(join(folder, path), 'utf8') })),
);

/** The share of all rules that the texts have to reach. */
const SHARE = 0.9;

test('the sources name rules, families by how they begin', () => {
  expect(known.length).toBeGreaterThan(40);
  expect(known).toEqual(
    expect.arrayContaining(['said-before', 'inverted-said', 'said-that', 'negation', 'modal-']),
  );
});

test('a rule that a source sets is found, in whatever form it is set', () => {
  const code = `
    const a = { rule: yes ? 'one' : 'two' };
    found.rule = 'three';
    found.weaken('possible', \`four-\${word}\`);
    interface B { rule: 'five' | 'six' }
    const rule = other ?? 'seven';
    const c = { name: 'none' };`;
  expect(ruleNamesOf([{ path: 'planted.ts', code }])).toEqual([
    'five',
    'four-',
    'one',
    'seven',
    'six',
    'three',
    'two',
  ]);
});

test('news-like texts reach nearly every rule', () => {
  const reached = new Set<string>();
  for (const text of fc.sample(newsText, { numRuns: 1_500, seed: 20_160_229 })) {
    const { quotes, statements, claims } = analyze(articleOf(text));
    for (const { rule } of [...quotes, ...statements, ...claims]) reached.add(rule);
  }
  const names = [...reached];
  const missed = known.filter((rule) =>
    rule.endsWith('-') ? !names.some((name) => name.startsWith(rule)) : !reached.has(rule),
  );
  expect(missed.length, `not reached: ${missed.join(', ')}`).toBeLessThanOrEqual(known.length * (1 - SHARE));
});
