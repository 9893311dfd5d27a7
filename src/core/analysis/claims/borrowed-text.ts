/** Tells sentences that may come out of another text: a novel's plot, or a report handed on behind "The Herald writes:". */
import type { Groundwork } from '../groundwork.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import type { Segment } from '../statements/split-statements.ts';

/** How many sentences before a plot the work may be named. */
const PLOT_REACH = 6;
/** How many paragraphs a report may go on that is handed on without marks. */
const REPORT_REACH = 8;

const WORKS = /^(?:novel|novels|heroine|protagonist|sitcom|plot|fictional|thriller|screenplay)$/;
const PRESENT = /^(?:is|are|has|have|does)$|[a-z]{2}[^s]s$/;
const PAST = /^(?:was|were|had|did)$|[a-z]{2}ed$/;

/** "By 2007, the heroine is on a roll": the present tense near a novel tells its plot. */
function tellsPlot({ all, tokens }: Groundwork, { from, to, sentence }: Segment): boolean {
  const words = all.slice(from, to).filter((t) => t.passage < 0 && !t.capital);
  if (!words.some((t) => PRESENT.test(t.lower)) || words.some((t) => PAST.test(t.lower))) return false;
  const [first] = tokens.bySentence[Math.max(0, sentence - PLOT_REACH)]!;
  return all.slice(first, to).some((t) => WORKS.test(t.lower));
}

/** "The Herald reports:" closes a paragraph before, and nothing shows where its report ends. */
function isHandedOn({ all, article, tokens }: Groundwork, { sentence }: Segment): boolean {
  const { paragraph } = article.sentences[sentence]!;
  for (let i = sentence - 1; i >= 0; i--) {
    const own = article.sentences[i]!;
    if (paragraph - own.paragraph > REPORT_REACH) return false;
    if (own.paragraph === paragraph) continue;
    const [first, limit] = tokens.bySentence[i]!;
    if (all[limit - 1]?.lower !== ':' || article.sentences[i + 1]?.paragraph === own.paragraph) continue;
    if (
      all
        .slice(first, limit)
        .some((t) => reportingVerb(t.lower)?.sure || /^(?:reports?|reported)$/.test(t.lower))
    )
      return true;
  }
  return false;
}

/** Whether the segment may be another text's word. */
export const isBorrowed = (ground: Groundwork, segment: Segment): boolean =>
  tellsPlot(ground, segment) || isHandedOn(ground, segment);
