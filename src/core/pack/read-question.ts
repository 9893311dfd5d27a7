/** Reads a question in somebody's own words, and checks that it can be asked once it has evidence. */
import { locateEvidence } from './locate-evidence.ts';
import type { PackQuestion } from './pack.ts';
import type { PackProblem } from './pack-problem.ts';
import type { WrittenQuestion } from './pack-schema.ts';
import { sameWords } from './pack-speakers.ts';
import type { EntrySetting } from './read-entry.ts';
import type { YamlPath } from './read-yaml.ts';

/** The question with its spans, and everything wrong with it. */
export function readQuestion(
  written: WrittenQuestion,
  path: YamlPath,
  { text, yaml }: Pick<EntrySetting, 'text' | 'yaml'>,
): { readonly question: PackQuestion; readonly problems: readonly PackProblem[] } {
  const { question, answer, options, skill, explanation, difficulty = 'medium' } = written;
  const { reasons = {}, reviewed = false, imported } = written;
  const problems: PackProblem[] = [];
  const report = (at: YamlPath, code: string, say: PackProblem['say']) =>
    problems.push({ code, offset: yaml.offsetOf([...path, ...at]), say });
  for (const [index, option] of options.entries()) {
    if (sameText(option, answer)) {
      report(['options', index], 'pack-right-among-wrong', (words) => words.rightAmongWrong(option));
    } else if (options.findIndex((other) => sameText(option, other)) < index) {
      report(['options', index], 'pack-repeated', (words) => words.optionTwice(option));
    }
  }
  if (written.evidence !== undefined) {
    for (const [key, value] of Object.entries({ skill, explanation })) {
      if (value !== undefined) continue;
      report([], 'pack-question-incomplete', (words) => words.questionIncomplete(key));
    }
  }
  const located =
    written.evidence === undefined
      ? null
      : locateEvidence(text, written.evidence, null, [...path, 'evidence'], yaml);
  return {
    question: {
      question,
      answer,
      options,
      reasons,
      explanation: explanation ?? null,
      skill: skill ?? null,
      evidence: located?.evidence ?? null,
      difficulty,
      reviewed,
      ...(imported !== undefined && { imported }),
    },
    problems: [...problems, ...(located?.problems ?? [])],
  };
}

/** True where both read the same, letter case aside. Texts such as "=" and "<" have no words to compare. */
export function sameText(a: string, b: string): boolean {
  return a === b || (/[\p{L}\p{N}]/u.test(a) && a.toLowerCase() === b.toLowerCase() && sameWords(a, b));
}
