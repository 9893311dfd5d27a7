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
function isHandedOn({ article }: Groundwork, { sentence }: Segment): boolean {
  const { paragraph } = article.sentences[sentence]!;
  return article.paragraphs.slice(Math.max(0, paragraph - REPORT_REACH), paragraph).some(({ start, end }) => {
    const closing = article.text.slice(Math.max(start, end - LEAD_IN), end);
    const words = closing.toLowerCase().match(/\p{L}+/gu) ?? [];
    return (
      /:\s*$/.test(closing) &&
      words.some((word) => reportingVerb(word)?.sure || /^report(?:s|ed)?$/.test(word))
    );
  });
}

/** How many characters before its colon the words may stand that hand a report on. */
const LEAD_IN = 80;

/** Whether the segment may be another text's word. */
export const isBorrowed = (ground: Groundwork, segment: Segment): boolean =>
  tellsPlot(ground, segment) || isHandedOn(ground, segment);
