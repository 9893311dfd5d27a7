/**
 * `npm run eval`: how the analysis does on the sentences written for it, and whether its confidence can be believed.
 * `--misses` lists what goes wrong, `--rules` counts by rule, `--coverage` tells which rules and traps have no sentence.
 */
import { readCases } from '../tests/eval/cases.ts';
import { rulesReached, trapProblems } from '../tests/eval/coverage.ts';
import { scoreCases } from '../tests/eval/score.ts';
import { missList, reliabilityTable, ruleTable, setTable } from './eval/tables.ts';

const cases = readCases();

/** The rules and traps that no sentence reaches, a line each. */
function coverage(): string {
  const rules = rulesReached(scored);
  const unreached = rules.filter((r) => r.scored.length === 0);
  const problems = trapProblems(cases);
  return [
    `${rules.length - unreached.length} of ${rules.length} rules decide an expected finding`,
    ...unreached.map(({ kind, rule }) => `no sentence reaches the rule “${rule}” (${kind})`),
    ...(problems.length === 0 ? ['every trap in tests/eval/traps.yaml has a sentence'] : problems),
  ].join('\n');
}

const scored = scoreCases(cases);
console.log(`${cases.length} passages, ${scored.length} expected findings\n`);
console.log(`${setTable(scored)}\n`);
console.log(reliabilityTable(scored));
if (process.argv.includes('--rules')) console.log(`\n${ruleTable(scored)}`);
if (process.argv.includes('--coverage')) console.log(`\n${coverage()}`);
if (process.argv.includes('--misses')) console.log(`\n${missList(scored)}`);
