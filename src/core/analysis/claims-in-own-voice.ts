/** Claims that the article states itself: plain sentences without a source, a hedge or a judgment. */
import { firstIndex } from '../article/search.ts';
import type { Claim } from './analysis.ts';
import type { ClaimFinder, Findings } from './find-claims.ts';
import { holdsVerb } from './find-paraphrases.ts';
import { CONDITIONAL_WORDS, EVALUATIVE_WORDS } from './lexicon/certainty-words.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import { type Matter, matterOf, overlapOf } from './same-matter.ts';
import type { Segment } from './split-statements.ts';

const SHORTEST = 7;
const LONGEST = 30;
/** Above this share of common words a sentence repeats what a source says elsewhere: whose word it is, is in doubt. */
const REPEATS = 0.6;
/** How many paragraphs away a source's words still count. */
const REACH = 12;

/** Why a segment is no claim of the article's own; null when it may be one. */
function obstacle(findings: Findings, segment: Segment, index: number): string | null {
  const { ground, attributions, judgments } = findings;
  const { all, article } = ground;
  const sentence = article.sentences[segment.sentence]!;
  const tokens = all.slice(segment.from, segment.to);
  const judgment = judgments[index]!;
  if (article.paragraphs[sentence.paragraph]!.kind === 'heading') return 'heading';
  if (segment.voice !== undefined) return 'a source speaks';
  if (segment.from !== ground.tokens.bySentence[segment.sentence]![0]) return 'not a main clause';
  if (judgment.certainty !== 'certain' || judgment.polarity === 'negative' || judgment.future)
    return 'hedged, denied or to come';
  if (tokens.some((t) => t.passage < 0 && (EVALUATIVE_WORDS.has(t.lower) || CONDITIONAL_WORDS.has(t.lower))))
    return 'a judgment';
  if (attributions.inSentence(segment.sentence).some(({ cue }) => cue.finite || cue.verb === null))
    return 'a source speaks';
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  if (words < SHORTEST || words > LONGEST) return 'too short or too long';
  if (tokens.filter((t) => t.passage >= 0).length > 6) return 'mostly quotation';
  return null;
}

/** Whether the segment opens with a subject and goes on with its verb. */
function isPlainClause(findings: Findings, segment: Segment): boolean {
  const { ground } = findings;
  const first = ground.all[segment.from]!;
  const isPronoun = SUBJECT_PRONOUNS.has(first.lower) && first.text !== 'US';
  if (!isPronoun && (CONJUNCTIONS.has(first.lower) || /(?:ing|ly)$/.test(first.lower))) return false;
  let from = segment.from;
  if (PREPOSITIONS.has(first.lower)) {
    while (from < segment.to && ground.all[from]!.lower !== ',') from++;
    from++;
  }
  if (from >= segment.to) return false;
  const subject = phraseStartingAt(ground, from, segment.to);
  return (
    subject !== null &&
    subject.to < segment.to &&
    ground.all[subject.to]!.lower !== ',' &&
    holdsVerb(ground, Math.max(subject.head, from), segment.to)
  );
}

/** Where the next segment of the sentence begins in a way that the statement cannot do without. */
function leansOn(findings: Findings, index: number): boolean {
  const segment = findings.segments[index]!;
  const next = findings.segments[index + 1];
  if (!next || next.sentence !== segment.sentence) return false;
  const opener = findings.ground.all[next.from]!.lower;
  return next.voice !== undefined || /^(?:if|unless|whether|but|because|although|though|as|so)$/.test(opener);
}

interface ReportedMatter {
  /** Token index where it begins. */
  readonly at: number;
  readonly matter: Matter;
}

/** Whether a source says much the same within a dozen paragraphs. */
function repeatsReport(
  findings: Findings,
  segment: Segment,
  matter: Matter,
  reported: readonly ReportedMatter[],
): boolean {
  const { all, article } = findings.ground;
  const paragraphOf = (at: number) => article.sentences[all[at]!.sentence]!.paragraph;
  const own = paragraphOf(segment.from);
  for (let i = firstIndex(reported, (r) => paragraphOf(r.at) >= own - REACH); i < reported.length; i++) {
    const other = reported[i]!;
    if (paragraphOf(other.at) > own + REACH) return false;
    if (other.matter.stems.size >= 3 && overlapOf(matter, other.matter) >= REPEATS) return true;
  }
  return false;
}

export const findOwnVoiceClaims: ClaimFinder = (findings) => {
  const { ground, paraphrases, segments } = findings;
  const claims: Claim[] = [];
  const reported = paraphrases.map((p) => ({ at: p.from, matter: matterOf(ground, p.from, p.to) }));
  for (const [index, segment] of segments.entries()) {
    if (obstacle(findings, segment, index) !== null || leansOn(findings, index)) continue;
    if (!isPlainClause(findings, segment)) continue;
    const rewritten = rewriteClaim(ground, segment.from, segment.to, { speaker: null, keepMarks: true });
    if ('refused' in rewritten) continue;
    const matter = matterOf(ground, segment.from, segment.to);
    if (repeatsReport(findings, segment, matter, reported)) continue;
    const span = { start: ground.all[segment.from]!.start, end: ground.all[segment.to - 1]!.end };
    claims.push({
      ...span,
      statement: rewritten.statement,
      status: 'own-voice',
      sources: [],
      evidence: [span],
      cues: [],
      confidence: Math.round(Math.min(0.9, rewritten.confidence) * 100) / 100,
      rule: 'stated-plainly',
    });
  }
  return { claims, notAsked: [] };
};
