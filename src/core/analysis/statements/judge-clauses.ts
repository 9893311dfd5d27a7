/** Judges the clauses of an article in order, each in the light of the one that it depends on. */
import type { Groundwork } from '../groundwork.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import { besideOthers } from './beside-others.ts';
import { governorOf } from './find-governor.ts';
import { type Judgment, judgeCertainty } from './judge-certainty.ts';
import type { Clause } from './split-clauses.ts';
import type { Segment } from './split-statements.ts';

/**
 * Judges whole segments by their index as if each stood alone: any word of doubt in one counts. Each is judged when it is
 * first asked for, since most are asked about by nobody.
 */
export function segmentJudge(
  ground: Groundwork,
  segments: readonly Segment[],
  paraphrases: readonly Paraphrase[],
): (index: number) => Judgment {
  const embedding = new Set(paraphrases.map((p) => p.cue.at));
  const judged: (Judgment | undefined)[] = new Array(segments.length).fill(undefined);
  return (index) => {
    const segment = segments[index]!;
    judged[index] ??= judgeCertainty(ground, segment, {
      reportedBy: paraphrases[segment.paraphrase]?.cue ?? null,
      embedding,
      governor: governorOf(ground, segment.from),
      outer: null,
      subject: [],
      alone: true,
    });
    return judged[index];
  };
}

/** Judges single clauses: a word that governs another clause weakens or denies that clause, not its own. */
export function judgeClauses(
  ground: Groundwork,
  clauses: readonly Clause[],
  paraphrases: readonly Paraphrase[],
): Judgment[] {
  const embedding = new Set(paraphrases.map((p) => p.cue.at));
  for (const { governor } of clauses) if (governor) embedding.add(governor.at);
  const judgments: Judgment[] = [];
  for (const [index, clause] of clauses.entries()) {
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
  return judgments.map((judgment, i) => besideOthers(ground, clauses, judgments, i) ?? judgment);
}
