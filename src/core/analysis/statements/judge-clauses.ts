/** Judges the clauses of an article in order, each in the light of the one that it depends on. */
import type { Groundwork } from '../groundwork.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import { governorOf } from './find-governor.ts';
import { type Judgment, judgeCertainty } from './judge-certainty.ts';
import type { Clause } from './split-clauses.ts';
import type { Segment } from './split-statements.ts';

/** Judges whole segments as if each stood alone: any word of doubt in one counts. */
export function judgeSegments(
  ground: Groundwork,
  segments: readonly Segment[],
  paraphrases: readonly Paraphrase[],
): Judgment[] {
  const embedding = new Set(paraphrases.map((p) => p.cue.at));
  return segments.map((segment) =>
    judgeCertainty(ground, segment, {
      reportedBy: paraphrases[segment.paraphrase]?.cue ?? null,
      embedding,
      governor: governorOf(ground, segment.from),
      outer: null,
      subject: [],
      alone: true,
    }),
  );
}

/** Whether a clause is a whole segment that holds no word of doubt: it reads alike alone and among others. */
function readsAlike(
  { all }: Groundwork,
  clause: Clause,
  segment: Segment | undefined,
  alone: Judgment | undefined,
): boolean {
  if (
    clause.from !== segment?.from ||
    clause.to !== segment.to ||
    clause.governor ||
    alone?.cues.length !== 0
  )
    return false;
  for (let i = clause.from; i < clause.to; i++) if (all[i]!.lower === 'can') return false;
  return true;
}

/**
 * Judges single clauses: a word that governs another clause weakens or denies that clause, not its own.
 * `alone` are the judgments of the segments that the clauses were cut from.
 */
export function judgeClauses(
  ground: Groundwork,
  clauses: readonly Clause[],
  segments: readonly Segment[],
  alone: readonly Judgment[],
  paraphrases: readonly Paraphrase[],
): Judgment[] {
  const embedding = new Set(paraphrases.map((p) => p.cue.at));
  for (const { governor } of clauses) if (governor) embedding.add(governor.at);
  const judgments: Judgment[] = [];
  let segment = 0;
  for (const [index, clause] of clauses.entries()) {
    while (segments[segment + 1] && segments[segment + 1]!.from <= clause.from) segment++;
    if (readsAlike(ground, clause, segments[segment], alone[segment])) {
      judgments.push(alone[segment]!);
      continue;
    }
    const { governor, subject } = clause;
    let outer = governor ? index - 1 : -1;
    while (outer >= 0 && clauses[outer]!.from > governor!.at) outer--;
    judgments.push(
      judgeCertainty(ground, clause, {
        reportedBy: paraphrases[clause.paraphrase]?.cue ?? null,
        embedding,
        governor,
        outer: outer < 0 ? null : { ...judgments[outer]!, from: clauses[outer]!.from },
        subject: subject ? ground.all.slice(...subject) : [],
        alone: false,
      }),
    );
  }
  return judgments.map((judgment, i) => {
    if (followsCondition(ground, clauses, judgments, i)) return onCondition(judgment);
    return isAwaited(ground, clauses, judgments, i)
      ? { ...judgment, future: true, rule: 'awaited' }
      : judgment;
  });
}

/** "will", "would", "could": what a condition leads to is said with one of these. */
const LEADS_TO = wordList("will 'll won't would wouldn't 'd shall could going");

/** "If he comes, |she will go": a clause beside a condition of the same sentence, about what would come of it. */
function followsCondition(
  { all }: Groundwork,
  clauses: readonly Clause[],
  judgments: readonly Judgment[],
  index: number,
): boolean {
  const clause = clauses[index]!;
  if (judgments[index]!.certainty !== 'certain') return false;
  const beside = [index - 1, index + 1].some(
    (i) => clauses[i]?.sentence === clause.sentence && judgments[i]!.rule === 'condition',
  );
  return beside && all.slice(clause.from, clause.to).some((t) => LEADS_TO.has(t.lower));
}

/** What is said under a condition is no more than probable. */
function onCondition(judgment: Judgment): Judgment {
  return { ...judgment, certainty: 'probable', rule: 'on-condition' };
}

/** Words that open a clause of time which may still lie ahead. */
const OPENS_TIME = wordList('until before when once as after');
const TELLS_PAST = wordList('was were had did could would');

/** "will pay |when it opens", "will not sail |until it is mended": a clause of time behind one about the future. */
function isAwaited(
  { all }: Groundwork,
  clauses: readonly Clause[],
  judgments: readonly Judgment[],
  index: number,
): boolean {
  const clause = clauses[index]!;
  const main = clauses[index - 1];
  if (!OPENS_TIME.has(all[clause.from]!.lower) || judgments[index]!.rule !== 'plain') return false;
  if (main?.sentence !== clause.sentence || !judgments[index - 1]!.future) return false;
  return !all
    .slice(clause.from, clause.to)
    .some((t) => TELLS_PAST.has(t.lower) || /[a-z]{2}ed$/.test(t.lower));
}
