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
import { THRESHOLDS } from './thresholds.ts';

const FEWEST_WORDS = 6;
const MOST_WORDS = 40;

/** Rules whose reading is plain; the others ("would", "if", "believes") can be read in two ways. */
const PLAIN_HEDGES = /^word-(?:likely|probably|apparently|appears?|appeared|seems?|seemed|presumably)$/;
const PLAIN_SPECULATION = /^(?:modal-(?:may|might)|word-(?:perhaps|possibly|maybe))$/;
/** Words by which the article hands a statement on without saying whose it is. */
const HANDED_ON = /^word-(?:reportedly|allegedly)$/;
const OPEN = /^(?:open-phrase|word-(?:unclear|unknown|uncertain))$/;

interface Leveled {
  readonly level: Level;
  readonly notOffered: readonly Level[];
}

/** Words that guess, where they may belong to a part of the sentence alone. */
const GUESSES = /^word-(?:perhaps|possibly|maybe|probably|likely|presumably|apparently)$/;
/** Behind the guess: an adjunct that a comma closes before the subject. */
const FRONTED =
  /^\s+(?:more|most|less|least|as|not|because|for|in|on|at|with|by|to|from|since|after|before|out|even|like|unlike)\b[^,.;]{0,80},/iu;

/** "Perhaps more than anyone, Vale has …", "Vale, perhaps the best, has …": what is guessed is not what the sentence says. */
export function guessesPart(
  text: string,
  { rule, end, cues }: Pick<WholeStatement, 'rule' | 'end' | 'cues'>,
): boolean {
  const cue = cues.find(({ kind }) => kind === 'hedge');
  if (!GUESSES.test(rule) || !cue) return false;
  const behind = text.slice(cue.end, end);
  // "Apparently the town has dragons": as often mockery as a guess.
  if (/^Apparently\b/.test(text.slice(cue.start, end))) return true;
  const isAside =
    /,\s*$/u.test(text.slice(Math.max(0, cue.start - 3), cue.start)) && /^[^,.;]{2,80},/u.test(behind);
  return FRONTED.test(behind) || isAside;
}

/** "It is likely that it may leak": two words of different strength weaken it. What is unclear is so, whatever weakens it. */
const hedgesTwice = ({ cues, rule }: WholeStatement) =>
  !OPEN.test(rule) && cues.filter(({ kind }) => kind === 'hedge').length > 1;

/** Behind "could": what may come of something. What somebody could do is as often what they were able to do. */
const OUTCOMES =
  /^(?: (?:also|still|even|then|soon|eventually|ultimately|easily))? (?:affect|become|begin|bring|cause|change|collapse|cost|create|damage|delay|develop|drop|end|fall|flood|force|grow|happen|harm|hurt|increase|last|lead|leave|lose|mean|raise|reach|reduce|result|rise|spark|spread|start|take|threaten|trigger|weaken|worsen)\b/iu;

const ABLE = /^[“"']?(?:he|she|they|we|i|you|it)\b/iu;

/** "is |expected| to open": what is awaited now, not what was. */
const isAwaited = (text: string, { start, end }: Span) =>
  /\b(?:is|are)(?: \w+ly| also| now| still)? $/.test(text.slice(Math.max(0, start - 24), start)) &&
  /^ (?:to|on|in|by|at|over|later|this|next)\b/.test(text.slice(end, end + 8));

/** Whether the hedge can be read in one way only, by the words around it. */
function readsOneWay(text: string, { rule, cues, start }: WholeStatement): boolean {
  const cue = cues.find(({ kind }) => kind === 'hedge');
  if (!cue) return false;
  // "She said she could raise it": what she is able to do.
  if (rule === 'modal-could')
    return !ABLE.test(text.slice(start, start + 6)) && OUTCOMES.test(text.slice(cue.end, cue.end + 40));
  return rule === 'word-expected' && isAwaited(text, cue);
}

/** "|had| appeared to wear a vest": before the cue, an impression that is over. */
const HAS_PASSED = /\bhad(?: \w+ly)? $/;

/** Hedges of what is to come: what is likely or expected is no more than that, whenever it is. */
const AWAITS = /^word-(?:likely|probably|expected)$/;

/** The level of a statement, or null where more than one could be defended. */
function levelOf(text: string, statement: WholeStatement): Leveled | null {
  const { voice, polarity, rule, future, plain, cues } = statement;
  const own = voice === 'article';
  const strengthOnly: readonly Level[] = own ? [] : ['attributed'];
  if (!plain || (own && cues.some((c) => c.kind === 'attribution'))) return null;
  if (OPEN.test(rule)) return { level: 'open', notOffered: [...strengthOnly, 'denied'] };
  if (future && !AWAITS.test(rule)) return null;
  if (polarity === 'negative') return null;
  if (HAS_PASSED.test(text.slice(Math.max(0, (cues[0]?.start ?? 0) - 20), cues[0]?.start))) return null;
  const oneWay = readsOneWay(text, statement);
  if (PLAIN_SPECULATION.test(rule) || (oneWay && rule === 'modal-could'))
    return { level: 'speculative', notOffered: strengthOnly };
  if (HANDED_ON.test(rule)) return own ? { level: 'attributed', notOffered: [] } : null;
  if (PLAIN_HEDGES.test(rule) || (oneWay && rule === 'word-expected'))
    return { level: 'hedged', notOffered: strengthOnly };
  return null;
}

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

/**
 * Whether the clause can be shown by itself: a whole sentence, one whose rest only hangs on it, or a source's
 * clause that closes its sentence.
 */
function isWhole(article: Article, statement: WholeStatement, level: Level): boolean {
  const sentence = article.sentences[spanAt(article.sentences, statement.start)];
  if (!sentence) return false;
  const { text } = article;
  const opens = sentence.start === statement.start || statement.voice !== 'article' || level === 'open';
  const rest = text.slice(statement.end, sentence.end);
  // ", Vale said.": all that is left is who says it.
  const isTold = statement.voice !== 'article' && /^[”"»’]?,?\s[^,;:—–]{2,90}$/u.test(rest);
  const closes = /^[\s”"»’')\]]*$/.test(rest) || isTold;
  const behind = article.sentences[spanAt(article.sentences, statement.start) + 1];
  const next = behind ? text.slice(behind.start, behind.start + 16) : '';
  // "It may be old, but …" concedes; it does not guess.
  if (level === 'speculative' && (/^[,\s]*(?:but|yet)\b/.test(rest) || TURNS_ROUND.test(next))) return false;
  // Without its condition, or half of what is likely, it would say something else.
  if (
    level !== 'open' &&
    (/\b(?:if|unless)\b/i.test(text.slice(sentence.start, sentence.end)) || /^[,\s]*but also\b/.test(rest))
  )
    return false;
  return (
    opens &&
    (closes ||
      /^[,\s]*(?:but|while|whereas)\b|^,?\s*(?:so|and) (?:the|a|an|it|they|he|she|\p{Lu}\p{L}+)\b/u.test(
        rest,
      ))
  );
}

/** What takes back the sentence before. */
const TURNS_ROUND = /^[“"']?(?:But|Yet|Still|However|Nevertheless|Nonetheless|Even so)\b/u;

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
    if (leveled && (guessesPart(article.text, statement) || hedgesTwice(statement)))
      notAsked.push({ start, end, reason: left.manyReadings(statement.rule) });
    else if (!leveled)
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
    if (draft) drafts.push(draft);
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
