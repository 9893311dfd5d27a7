/** Why a plain sentence of the article may still be no claim of its own: a source, a hedge, a judgment, a plan, a caption. */
import type { Article } from '../../article/article.ts';
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import type { Groundwork } from '../groundwork.ts';
import { CONDITIONAL_WORDS } from '../lexicon/certainty-words.ts';
import { FALSE_WORDS, UNIQUE_NOUNS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, MONTHS, PREPOSITIONS, WEEKDAYS } from '../lexicon/function-words.ts';
import { NOT_SPEECH, NOUNLIKE_VERBS, REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';
import { goesOnWithReport } from './carried-report.ts';
import type { Findings } from './claim-finder.ts';
import { isJudging } from './judging-words.ts';
import { showsTense } from './plain-clause.ts';
import { saysWhich } from './points-outside.ts';

const SHORTEST = 7;
const LONGEST = 30;

/** A verb of saying or thinking in the past or present: whose word it is, is a question of its own. */
function isSpeechAct(token: Token): boolean {
  const verb = REPORTING_VERBS.get(token.lower);
  if (!verb || token.capital) return false;
  return (
    (verb.form === 'past' ||
      verb.form === 'participle' ||
      (verb.form === 'third' && !NOUNLIKE_VERBS.has(verb.lemma))) &&
    !NOT_SPEECH.has(verb.lemma)
  );
}

/** "the official position remained that …", "the studies show that": somebody's view in the article's words. */
const HIDDEN_SOURCE =
  /\b(?:position|view|line|theory|belief|conclusion|claim|idea|argument|allegation|hypothes[ie]s|consensus|verdict|studies|study|research|evidence|report|reports|minutes|documents?|records?|poll|survey|data|figures|news)\b.*\bthat\b/;

/** "The pickup …", "The small hotel …": a noun that the sentences before have introduced; or a connective. */
function opensBare(ground: Groundwork, from: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const [first, second, third] = all.slice(from, to);
  if (!first || !second || !third) return true;
  if (
    /^(?:in|as)$/.test(first.lower) &&
    /^(?:addition|fact|contrast|response|turn|a|the)$/.test(second.lower) &&
    /^(?:,|result|same|meantime)$/.test(third.lower)
  )
    return true;
  if (/^by$/.test(first.lower) && /^(?:some|most|many|all)$/.test(second.lower)) return true;
  if (first.lower !== 'the') return false;
  for (let i = from + 1; i < to; i++) {
    const { lower, kind, capital } = all[i]!;
    if (mentionAt[i]! >= 0 || capital || kind === 'number') return false;
    if (lower === "'s") return true;
    // "The ad features images of …": a word in -s before another noun is the verb.
    const next = all[i + 1];
    const isVerb =
      i > from + 1 && /[^s]s$/.test(lower) && next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
    const ends =
      isVerb ||
      kind === 'mark' ||
      PREPOSITIONS.has(lower) ||
      AUXILIARIES.has(lower) ||
      showsTense(lower) ||
      /ly$/.test(lower);
    if (ends) return i === from + 1 || !(UNIQUE_NOUNS.has(all[i - 1]!.lower) || saysWhich(ground, i, to));
    if (/^(?:first|only|last|most|\w+est)$/.test(lower)) return false;
  }
  return true;
}

/** Why a segment is no claim of the article's own; null when it may be one. */
export function ownVoiceDoubt(findings: Findings, segment: Segment, index: number): string | null {
  const { ground, attributions, judgments } = findings;
  const { all, article } = ground;
  const sentence = article.sentences[segment.sentence]!;
  const tokens = all.slice(segment.from, segment.to);
  const judgment = judgments[index]!;
  if (readsAsHeadline(article, sentence.paragraph)) return 'heading';
  if (segment.voice !== undefined) return 'a source speaks';
  if (segment.from !== ground.tokens.bySentence[segment.sentence]![0]) return 'not a main clause';
  if (judgment.certainty !== 'certain' || judgment.polarity === 'negative' || judgment.future)
    return 'hedged, denied or to come';
  if (
    tokens.some(
      (t) =>
        t.passage < 0 &&
        (isJudging(t) || CONDITIONAL_WORDS.has(t.lower) || /^(?:can|cannot|can't|alas|@|#)$/.test(t.lower)),
    ) ||
    tokens.some(
      (t, i) =>
        t.lower === 'so' && t.passage < 0 && i > 0 && !/^(?:that|far|as)$/.test(tokens[i + 1]?.lower ?? ''),
    ) ||
    /^(?:there (?:is|are|was|were) (?:no (?:question|doubt|denying)|reports?|claims?|rumou?rs?|allegations?)|of course|it (?:is|was|has been))\b/.test(
      opening(tokens),
    )
  )
    return 'a judgment';
  if (
    isScheduled(tokens) ||
    tokens.some((t, i) => PLANNED.test(t.lower) && /^(?:is|are|'s|'re)$/.test(tokens[i - 1]?.lower ?? ''))
  )
    return 'to come';
  if (tokens.some((t, i) => WANTS.test(t.lower) && tokens.slice(i + 1, i + 3).some((n) => n.lower === 'to')))
    return 'an intention';
  if (
    !tokens.some(
      (t, i) =>
        t.kind === 'number' ||
        ground.mentionAt[segment.from + i]! >= 0 ||
        /^(?:he|she|his|her|him)$/.test(t.lower),
    )
  )
    return 'names nothing that could be looked up';
  if (attributions.inSentence(segment.sentence).some(({ cue }) => cue.finite || cue.verb === null))
    return 'a source speaks';
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  if (words < SHORTEST || words > LONGEST) return 'too short or too long';
  if (tokens.some((t) => t.passage < 0 && isSpeechAct(t))) return 'tells what somebody said or thought';
  if (tokens.some((t) => FALSE_WORDS.has(t.lower) || /^(?:hoax|fake|myth|rumou?rs?|satire)$/.test(t.lower)))
    return 'tells of something false';
  if (HIDDEN_SOURCE.test(tokens.map((t) => t.lower).join(' '))) return 'somebody holds it to be so';
  if (opensBare(ground, segment.from, segment.to)) return 'points outside itself';
  if (tokens.filter((t) => t.passage >= 0).length > 6) return 'mostly quotation';
  if (isCaption(article, sentence.paragraph)) return 'caption';
  if (goesOnWithReport(ground, attributions, segment)) return 'a source may still be speaking';
  return null;
}

/** Verbs before whose "to" only somebody's mind is told. */
const WANTS =
  /^(?:try|tries|tried|trying|intend|intends|intended|seek|seeks|sought|seeking|aim|aims|aimed|hope|hopes|hoped|want|wants|wanted|gear|geared|meant|supposed|likes?|liked|loves?|prefers?)$/;

const PLANNED = /^(?:planned|scheduled|slated|expected|anticipated|due|set|poised|likely)$/;

const opening = (tokens: readonly Token[]) =>
  tokens
    .slice(0, 6)
    .map((t) => t.lower)
    .join(' ');

/** "The league meets on Saturday": a present tense with a day or a date is a plan. */
function isScheduled(tokens: readonly Token[]): boolean {
  const dated = tokens.some(
    (t, i) =>
      /^(?:on|until|through|next|from)$/.test(t.lower) &&
      (WEEKDAYS.has(tokens[i + 1]?.lower ?? '') ||
        (MONTHS.has(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.kind === 'number') ||
        (t.lower === 'next' &&
          /^(?:day|week|month|year|season|spring|summer|fall|autumn|winter)$/.test(
            tokens[i + 1]?.lower ?? '',
          ))),
  );
  const bare = tokens.some((t, i) => t.capital && MONTHS.has(t.lower) && tokens[i + 1]?.kind === 'number');
  return (
    (dated || bare) &&
    !tokens.some((t) => t.passage < 0 && showsTense(t.lower) && !/^(?:is|are|do|does)$/.test(t.lower))
  );
}

/** A picture's caption or its credit stands in the paragraph, or a note of the editors. */
function isCaption(article: Article, index: number): boolean {
  const { start, end } = article.paragraphs[index]!;
  const text = article.text.slice(start, Math.min(end, start + 2000));
  return /\b(?:misstated|(?:airs|broadcasts) (?:on|weekdays|live)|newsletter|An earlier version|Correction|contributed (?:to this|reporting)|for more information)\b|\b(?:Image|Photo|Photograph|Picture|Credit|File)s?(?: by)?:|\((?:Photo|Image)\b|\bvia Getty\b/.test(
    text,
  );
}
