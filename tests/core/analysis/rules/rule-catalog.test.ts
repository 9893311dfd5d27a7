/** Whoever doubts a finding is told what its rule looks for: every rule has a sentence, every sentence a rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOf, type RuleKind, sentenceOf } from '../../../../src/core/analysis/rules/rule-catalog.ts';
import { readCases } from '../../../eval/cases.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';
import { FINDINGS } from '../../../fixtures/english.ts';
import { type RuleName, ruleNamesIn } from './rule-names.ts';

const root = join(import.meta.dirname, '../../../..');
const KINDS = Object.keys(FINDINGS.rules) as RuleKind[];
const FILES: Readonly<Record<RuleKind, string>> = {
  quotes: 'src/core/words/english/rules.ts',
  statements: 'src/core/words/english/rules.ts',
  claims: 'src/core/words/english/rules.ts',
};

const analysisFiles = readdirSync(join(root, 'src/core/analysis'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/core/analysis/${file.replaceAll('\\', '/')}`)
  .filter((path) => /\.ts$/.test(path) && !path.includes('/rules/') && !path.includes('/lexicon/'))
  .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** Which kind the rules of a file are of; null where the file joins several passes. */
const kindOf = (path: string): RuleKind | null => KINDS.find((kind) => path.includes(`/${kind}/`)) ?? null;

/** Whether the catalog has the name, or, for a family, names that belong to it. */
function isKnown(kind: RuleKind, name: string): boolean {
  if (!name.includes('*')) return entryOf(FINDINGS.rules, kind, name) !== null;
  const prefix = name.slice(0, name.indexOf('*'));
  return Object.keys(FINDINGS.rules[kind]).some((entry) => entry.startsWith(prefix));
}

/** Whether one of the names in the source is, or can come to, the entry of the catalog. */
function isGiven(entry: string, kind: RuleKind, names: readonly RuleName[]): boolean {
  return names.some(({ name, path }) => {
    if ((kindOf(path) ?? kind) !== kind) return false;
    if (name === entry) return true;
    const [given, listed] = [name.split('*')[0]!, entry.split('*')[0]!];
    return (
      (name.includes('*') && listed.startsWith(given)) || (entry.includes('*') && given.startsWith(listed))
    );
  });
}

describe('the rules in the source', () => {
  const names = ruleNamesIn(analysisFiles);

  test('are found', () => {
    expect(names.length).toBeGreaterThan(40);
    for (const name of ['said-after', 'word-*', 'plain', 'clause-said', 'one-named-source'])
      expect(names.map((n) => n.name)).toContain(name);
  });

  test('have a sentence each', () => {
    const missing = names.flatMap(({ name, path }) => {
      const kind = kindOf(path);
      const kinds = kind === null ? KINDS : [kind];
      if (kinds.some((k) => isKnown(k, name))) return [];
      const where = kinds.map((k) => FILES[k]).join(' or ');
      return [`${path} gives the rule “${name}”: add '${name}': '…what it looks for…' to ${where}`];
    });
    expect(missing).toEqual([]);
  });

  test('are all that the sentences are about', () => {
    const left = KINDS.flatMap((kind) =>
      Object.keys(FINDINGS.rules[kind])
        .filter((entry) => !isGiven(entry, kind, names))
        .map((entry) => `no source gives the rule “${entry}”: remove it from ${FILES[kind]}`),
    );
    expect(left).toEqual([]);
  });
});

test('every finding in the sentences of the evaluation has a rule with a sentence', () => {
  const missing = new Set<string>();
  for (const { text } of readCases()) {
    const { analysis } = analyzed(text);
    for (const kind of KINDS) {
      for (const { rule } of analysis[kind]) {
        if (sentenceOf(FINDINGS.rules, kind, rule) === null)
          missing.add(`the analysis gives “${rule}”: add '${rule}': '…what it looks for…' to ${FILES[kind]}`);
      }
    }
  }
  expect([...missing]).toEqual([]);
});

describe.each(KINDS)('the sentences for %s', (kind) => {
  test.each(Object.entries(FINDINGS.rules[kind]))('“%s” has one to read', (_, sentence) => {
    expect(sentence).toMatch(/^[“\p{Lu}].{20,}$/u);
    expect(sentence.length).toBeLessThan(240);
  });
});

describe('a family', () => {
  test('puts the word that decided into its sentence', () => {
    expect(sentenceOf(FINDINGS.rules, 'statements', 'word-likely')).toContain('“likely”');
    expect(sentenceOf(FINDINGS.rules, 'statements', 'modal-may')).toContain('“may”');
  });

  test('gives way to a sentence of the rule’s own', () => {
    expect(entryOf(FINDINGS.rules, 'statements', 'headline-open')).toBe('headline-open');
    expect(entryOf(FINDINGS.rules, 'statements', 'word-likely')).toBe('word-*');
    expect(entryOf(FINDINGS.rules, 'statements', 'nothing-known')).toBeNull();
    expect(sentenceOf(FINDINGS.rules, 'claims', 'constructor')).toBeNull();
  });
});

describe('the reader of rule names', () => {
  const TEMPLATE = '`word-$' + '{y}`';
  const read = (code: string) => ruleNamesIn([{ path: 'a.ts', code }]).map(({ name }) => name);

  test.each([
    ["const x = { rule: 'a-b' };", ['a-b']],
    ["const x = { rule: y ? 'a' : z ? 'b' : 'c' };", ['a', 'b', 'c']],
    ["const x = { rule: y?.rule ?? 'a' };", ['a']],
    [`const x = { rule: ${TEMPLATE} };`, ['word-*']],
    ["const rule = y ? 'a' : 'b';", ['a', 'b']],
    ["x.rule = 'a';", ['a']],
    ["class X { rule = 'a'; }", ['a']],
    ["interface X { readonly rule: 'a' | 'b'; }", ['a', 'b']],
    ["function give(x: number, rule: string) {}\ngive(1, 'a');", ['a']],
    [`class X { weaken(to: string, rule: string) {} }\nx.weaken('low', ${TEMPLATE});`, ['word-*']],
    ["import { give as g } from './b.ts';\nfunction give(rule: string) {}\ng('a');", ['a']],
    ["const x = { other: 'a' };", []],
  ])('sees in %s', (code, names) => {
    expect(read(code)).toEqual(names);
  });
});
