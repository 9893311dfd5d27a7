/** Which statements can be asked about: those with one level that a careful reader would give. */
import type { Analysis, Claim, Denial, NotAsked, WholeStatement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { readsAsHeadline } from '../article/reads-as-headline.ts';
import { spanAt } from '../article/search.ts';
import { type Span, textOf } from '../article/span.ts';
import { hashText } from '../hash-text.ts';
import type { KeyWords } from '../words/words.ts';
import type { CertaintyItem, Difficulty, Level } from './answer-key.ts';
import { countWords } from './count-words.ts';
import { evidenceOf, sentencesAround } from './evidence-of.ts';
import { explainLevel } from './explain.ts';
import { nameBefore, nameFinder, nameInSentence } from './speaker-aliases.ts';
import { isWhole, type Leveled, levelOf } from './statement-levels.ts';
import { THRESHOLDS } from './thresholds.ts';

const FEWEST_WORDS = 6;
const MOST_WORDS = 40;

function difficultyOf(level: Level, own: boolean): Difficulty {
  if (level === 'speculative') return own ? 'easy' : 'medium';
  return level === 'attributed' ? 'hard' : 'medium';
}

interface Draft {
  readonly statement: Pick<WholeStatement, 'start' | 'end' | 'voice' | 'confidence' | 'rule' | 'cues'>;
  readonly shown: string;
  readonly leveled: Leveled;
  /** Who denies it, where somebody does. */
  readonly source: Span | null;
}

/** Why a statement without one level is not asked. */
function unleveled({ left }: KeyWords, { voice, rule, plain, cues }: WholeStatement): string {
  const bare = voice === 'article' && rule === 'negation' && plain;
  return bare && !cues.some((c) => c.kind === 'attribution') ? left.plainNot : left.manyReadings(rule);
}

/** The sentences of a statement's paragraph are a heading's: nothing is asked about those. */
function inHeading(article: Article, statement: WholeStatement): boolean {
  return readsAsHeadline(article, spanAt(article.paragraphs, statement.start));
}

/** A clause that hangs on another cannot be judged by itself. */
const HANGS =
  /^(?:though|although|which|who|whom|whose|where|that|than|as|if|unless|when|while|because|and|or|but|so|to|nor|said|says|no matter)\b/i;

/** Others may say that it is so, and the article may leave it open. */
function draftOfDenial({ start, end, statement, speaker, source, cue, confidence }: Denial): Draft {
  return {
    statement: {
      start,
      end,
      voice: speaker,
      confidence,
      rule: 'denied-by-source',
      cues: [{ ...cue, kind: 'negation' }],
    },
    shown: statement,
    leveled: { level: 'denied', notOffered: ['fact', 'open'] },
    source,
  };
}

/** A plain fact of the article's, or the word of a source, who is named only where that is sure; null for others. */
function draftOfClaim(claim: Claim): Draft | null {
  const { status, rule, confidence, reported = confidence, sources, statement } = claim;
  const isFact = status === 'own-voice' && rule === 'stated-plainly';
  if (!isFact && !SOURCES_WORD.has(status)) return null;
  const named = confidence >= THRESHOLDS.claims ? (sources[0] ?? 'unnamed') : 'unnamed';
  const cues = claim.cues.map((c) => ({ ...c, kind: 'attribution' as const }));
  return {
    statement: { ...claim, voice: isFact ? 'article' : named, confidence: reported, cues },
    shown: statement,
    leveled: { level: isFact ? 'fact' : 'attributed', notOffered: [] },
    source: null,
  };
}

/** The end of what names a document: "its audited financial statements". */
const OF_DOCUMENT =
  /\b(?:statements|accounts|records?|filings?|reports?|registers?|documents?|minutes|logs?|data|figures)$/i;

/** Statuses of claims for which nothing stands but somebody's word. */
const SOURCES_WORD: ReadonlySet<string> = new Set(['single-source', 'anonymous']);

function draftsOf(
  article: Article,
  analysis: Analysis,
  words: KeyWords,
): { drafts: Draft[]; notAsked: NotAsked[] } {
  const { left } = words;
  const drafts: Draft[] = [];
  const notAsked: NotAsked[] = [];
  for (const statement of analysis.wholes) {
    if (statement.certainty === 'certain' && statement.polarity === 'positive') continue;
    if (inHeading(article, statement)) continue;
    const leveled = levelOf(article.text, statement);
    const { start, end, alone } = statement;
    const count = countWords(alone ?? '');
    if (!leveled)
      notAsked.push({
        start,
        end,
        reason: unleveled(words, statement),
      });
    else if (alone === null || !isWhole(article, statement, leveled.level) || HANGS.test(alone))
      notAsked.push({ start, end, reason: left.notAlone });
    else if (count < FEWEST_WORDS || count > MOST_WORDS)
      notAsked.push({ start, end, reason: left.wrongLength });
    else if (statement.voice === 'unnamed') notAsked.push({ start, end, reason: left.whoseUnclear });
    else drafts.push({ statement, shown: alone, leveled, source: null });
  }
  for (const claim of analysis.claims) {
    const draft = draftOfClaim(claim);
    // "according to its audited accounts": a document backs it, whosever it is.
    const [mention] = claim.evidence;
    const isDocumented = mention !== undefined && OF_DOCUMENT.test(textOf(article.text, mention));
    if (draft && !isDocumented) drafts.push(draft);
  }
  for (const denial of analysis.denials) {
    const { start, end, statement } = denial;
    const count = countWords(statement);
    if (count < FEWEST_WORDS || count > MOST_WORDS) notAsked.push({ start, end, reason: left.wrongLength });
    else drafts.push(draftOfDenial(denial));
  }
  return { drafts, notAsked };
}

export interface CertaintyItems {
  readonly items: readonly CertaintyItem[];
  readonly notAsked: readonly NotAsked[];
}

/** The certainty items of an article in reading order, and the statements left out with the reason. */
export function certaintyItems(article: Article, analysis: Analysis, words: KeyWords): CertaintyItems {
  const byId = new Map(analysis.speakers.map((s) => [s.id, s]));
  const finder = nameFinder(article);
  const { drafts, notAsked } = draftsOf(article, analysis, words);
  const items = drafts
    .filter(({ statement }) => statement.confidence >= THRESHOLDS.certainty)
    .map(({ statement, shown, leveled, source }): CertaintyItem => {
      const voice = byId.get(statement.voice);
      const speaker = voice ? nameInSentence(article, voice) : null;
      const deciding = statement.cues.filter(
        (c) =>
          c.kind !== 'booster' &&
          c.kind !== 'future' &&
          (c.kind !== 'attribution' || leveled.level === 'attributed'),
      );
      // What is unclear is so, whatever else weakens it.
      if (leveled.level === 'open') deciding.splice(1);
      const cues = deciding.map((c) => textOf(article.text, c));
      return {
        skill: 'certainty',
        id: `certainty-${hashText(['certainty', shown, leveled.level].join('\n'))}`,
        statement: shown,
        level: leveled.level,
        notOffered: leveled.notOffered,
        evidence: evidenceOf(
          article,
          statement,
          source,
          deciding,
          nameBefore(finder, article, analysis.speakers, shown, sentencesAround(article, statement)),
        ),
        explanation: explainLevel(words, leveled.level, cues, speaker),
        difficulty: difficultyOf(leveled.level, statement.voice === 'article'),
        confidence: statement.confidence,
        rule: statement.rule,
        // A source is named in the question: others may put it otherwise.
        overrides:
          speaker && leveled.level !== 'attributed' ? { prompt: words.strengthPromptOf(speaker) } : {},
      };
    });
  items.sort((a, b) => a.evidence.passage.start - b.evidence.passage.start);
  return { items, notAsked };
}
