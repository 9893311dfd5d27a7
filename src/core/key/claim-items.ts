/** Which claims can be asked, with the passages that decide what stands behind them. */
import type { Analysis, Claim, NotAsked, Speaker } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { contains, overlaps, type Span, textOf } from '../article/span.ts';
import { hashText } from '../hash-text.ts';
import type { KeyWords } from '../words/words.ts';
import type { ClaimItem, Difficulty } from './answer-key.ts';
import { evidenceOf, sentencesAround } from './evidence-of.ts';
import { explainClaim } from './explain.ts';
import { isUnverified } from './is-unverified.ts';
import { type NameFinder, nameBefore, nameFinder, nameInSentence } from './speaker-aliases.ts';
import { THRESHOLDS } from './thresholds.ts';

function difficultyOf(claim: Claim): Difficulty {
  if (claim.rule.startsWith('role')) return 'easy';
  if (claim.status === 'single-source' || claim.status === 'supported') return 'hard';
  return 'medium';
}

/** Where a source who stands as "he" beside the claim is named before; null where each is named there. */
function sourceNamed(
  finder: NameFinder,
  { text }: Article,
  speakers: readonly Speaker[],
  home: Span,
): Span | null {
  const hidden = speakers.find(
    (speaker) => speaker.kind === 'person' && !finder.names(textOf(text, home), speaker),
  );
  return hidden ? finder.lastNamed(hidden, home.start) : null;
}

export interface ClaimItems {
  readonly items: readonly ClaimItem[];
  readonly notAsked: readonly NotAsked[];
}

/** The claim items of an article in reading order, and the claims left out with the reason. */
export function claimItems(article: Article, analysis: Analysis, words: KeyWords): ClaimItems {
  const byId = new Map(analysis.speakers.map((s) => [s.id, s]));
  const finder = nameFinder(article);
  const speakersOf = ({ sources }: Claim) => sources.flatMap((id) => byId.get(id) ?? []);
  const items: ClaimItem[] = [];
  const notAsked: NotAsked[] = [];
  for (const claim of analysis.claims) {
    const { start, end, status, confidence, rule } = claim;
    if (confidence < THRESHOLDS.claims) {
      notAsked.push({ start, end, reason: words.left.statusUncertain(rule, confidence) });
      continue;
    }
    const names = speakersOf(claim).map((speaker) => nameInSentence(article, speaker));
    const home = sentencesAround(article, claim);
    const elsewhere = claim.evidence.filter((e) => !overlaps(e, home));
    const source = claim.evidence.find((e) => contains(home, e) && !overlaps(e, claim)) ?? null;
    const objection = elsewhere.at(-1);
    const added = objection ? textOf(article.text, objection) : null;
    items.push({
      skill: 'claims',
      id: `claims-${hashText(['claims', claim.statement, status].join('\n'))}`,
      statement: claim.statement,
      status,
      unverified: isUnverified(status),
      sources: claim.sources,
      evidence: evidenceOf(
        article,
        claim,
        isUnverified(status) ? source : null,
        claim.cues,
        nameBefore(finder, article, analysis.speakers, claim.statement, home) ??
          sourceNamed(finder, article, speakersOf(claim), home),
      ),
      explanation: explainClaim(words, status, names, rule, added),
      difficulty: difficultyOf(claim),
      confidence,
      rule,
      overrides: {},
    });
  }
  return { items, notAsked };
}
