/** Are statements worded as the article words them, of one level each, and of several levels together? */
import { textOf } from '../article/span.ts';
import { LEVELS, type Level } from '../key/answer-key.ts';
import type { StatementEntry } from '../pack/pack.ts';
import { levelOf } from '../quiz/known-labels.ts';
import { plainText } from '../quiz/words-of.ts';
import { type CheckSubject, entriesOf, type PlacedEntry } from './check-subject.ts';
import type { Finding } from './finding.ts';

type PlacedStatement = PlacedEntry<StatementEntry>;

/** Fewer statements cannot be mixed. */
const FEWEST = 3;
/** From this share on, always giving the same answer pays. */
const NEARLY_ALL = 0.75;

/** Names of levels that no question uses in another sense. */
const TELLING: readonly Level[] = ['attributed', 'hedged', 'speculative', 'denied'];

export function checkStatements(subject: CheckSubject): Finding[] {
  const statements = entriesOf(subject, 'certainty');
  const levels = new Map<string, Level>();
  return [
    ...statements.flatMap((statement) => checkLevel(subject, statement, levels)),
    ...statements.flatMap((statement) => checkWords(subject, statement)),
    ...statements.flatMap((statement) => checkOptions(subject, statement)),
    ...checkMix(subject, statements),
  ];
}

/** `levels` are those of the earlier statements, by their words. */
function checkLevel(
  subject: CheckSubject,
  { entry, path }: PlacedStatement,
  levels: Map<string, Level>,
): Finding[] {
  const text = plainText(entry.statement);
  const earlier = levels.get(text);
  levels.set(text, earlier ?? entry.level);
  return earlier === undefined || earlier === entry.level
    ? []
    : [subject.finding('levels-contradict', path, subject.says.levelsContradict)];
}

function checkWords(subject: CheckSubject, { entry, path }: PlacedStatement): Finding[] {
  const { statement, level, evidence, overrides, rule } = entry;
  const passage = ` ${plainText(textOf(subject.pack.text, evidence.passage))} `;
  // What the program words itself has names in full, in place of pronouns.
  const isAltered = rule === null && !passage.includes(` ${plainText(statement)} `);
  const prompt = ` ${plainText(overrides.prompt ?? '')} `;
  const told = TELLING.includes(level) && prompt.includes(` ${level} `);
  return [
    ...(isAltered
      ? [subject.finding('statement-altered', [...path, 'statement'], subject.says.statementAltered)]
      : []),
    ...(told
      ? [subject.finding('gives-away', [...path, 'prompt'], subject.says.promptGivesAway(level))]
      : []),
  ];
}

function checkOptions(subject: CheckSubject, { entry, path }: PlacedStatement): Finding[] {
  const seen = new Set<string>();
  return (entry.overrides.options ?? []).flatMap((option, index) => {
    const place = [...path, 'options', index];
    const level = levelOf(option);
    if (level !== null && (level === entry.level || entry.notOffered.includes(level)))
      return [subject.finding('option-right', place, subject.says.optionRight(option))];
    const text = level ?? plainText(option);
    if (seen.has(text))
      return [subject.finding('option-repeated', place, subject.says.optionRepeated(option))];
    seen.add(text);
    return [];
  });
}

function checkMix(subject: CheckSubject, statements: readonly PlacedStatement[]): Finding[] {
  if (statements.length < FEWEST) return [];
  return LEVELS.flatMap((level) => {
    const count = statements.filter(({ entry }) => entry.level === level).length;
    if (count <= NEARLY_ALL * statements.length) return [];
    return [
      subject.finding('levels-alike', ['entries'], subject.says.levelsAlike(level, count, statements.length)),
    ];
  });
}
