/** Which quotes can be asked: those whose speaker the article leaves in no doubt. */

import type { Analysis, NotAsked, Quote, Speaker } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { holdsMisreadLetters } from '../article/letters.ts';
import { firstIndex } from '../article/search.ts';
import { type Span, textOf } from '../article/span.ts';
import { hashText } from '../hash-text.ts';
import type { KeyWords } from '../words/words.ts';
import type { Difficulty, Evidence, QuoteItem } from './answer-key.ts';
import { countWords } from './count-words.ts';
import { evidenceOf } from './evidence-of.ts';
import { explainQuote } from './explain.ts';
import { joinInterrupted, wordsOfWhole } from './interrupted-quotes.ts';
import { type NameFinder, nameFinder, nameInSentence } from './speaker-aliases.ts';
import { leastForQuote } from './thresholds.ts';

const FEWEST_WORDS = 3;
const FEWEST_WORDS_INDIRECT = 6;
const MOST_WORDS = 60;
/** A person of whom the article gives no more than this is no answer: "he", "one". */
const LONGEST_NAME = 60;

function difficultyOf(quote: Quote, source: string | null, name: string): Difficulty {
  if (
    quote.about ||
    quote.kind !== 'direct' ||
    ['runs-on', 'same-paragraph', 'speech-noun'].includes(quote.rule)
  )
    return 'hard';
  const named = source?.includes(name.split(' ').at(-1)!) ?? false;
  return named ? 'easy' : 'medium';
}

/** "if “we lose, we will appeal”", "was not “ready”", "almost “over”": without the word before the marks it would say something else. */
const TURNS =
  /\b(?:if|unless|whether|until|lest|not|never|almost|nearly|hardly|barely|scarcely|\w+n[’']t)\s*(?:[“"«„‘]|'')?$/iu;

/** "reportedly said": the article itself does not vouch for its having been said. */
const HEARSAY = /\b(?:reportedly|allegedly|supposedly|purportedly)\s*$/iu;

/** Why a quote of these words is not asked; null when it can be. */
function obstacle(
  { left }: KeyWords,
  article: Article,
  quote: Quote,
  text: string,
  speaker: Speaker | undefined,
  finder: NameFinder,
): string | null {
  if (!speaker) return left.noSpeaker;
  if (quote.confidence < leastForQuote(quote.kind))
    return left.speakerUncertain(quote.rule, quote.confidence);
  if (countWords(text) < (quote.kind === 'indirect' ? FEWEST_WORDS_INDIRECT : FEWEST_WORDS))
    return left.fewWords;
  if (countWords(text) > MOST_WORDS) return left.tooLong;
  if (holdsMisreadLetters(text) || holdsMisreadLetters(speaker.name)) return left.misread;
  if (speaker.kind === 'group' || speaker.name.length > LONGEST_NAME) return left.noName;
  if (speaker.kind === 'person' && !speaker.name.includes(' ')) return left.noFullName;
  if (TURNS.test(article.text.slice(Math.max(0, quote.start - 12), quote.start))) return left.turned;
  if (quote.cue && HEARSAY.test(article.text.slice(Math.max(0, quote.cue.start - 16), quote.cue.start)))
    return left.hearsay;
  if (HANDS_ON.test(text)) return left.hearsay;
  if (namesSomething(article, quote)) return left.notAlone;
  if (finder.names(text, speaker)) return left.namesItself;
  if (GOES_ON.test(text)) return left.notAlone;
  return null;
}

/** Whether words in marks open their sentence as its subject: “All Is Gold” was to be a book. They may be a title. */
function namesSomething({ text, sentences }: Article, { start, end, kind }: Quote): boolean {
  if (kind === 'indirect') return false;
  const sentence = sentences[firstIndex(sentences, (s) => s.end > start)];
  const opens = sentence !== undefined && /^[“"«„‘'\s]*$/u.test(text.slice(sentence.start, start));
  return (
    opens &&
    /^[”"»’']+ (?:is|was|are|were|has|had|will|would|became|becomes)\b/u.test(text.slice(end, end + 14))
  );
}

/** "and not so much as a call": the rest of words that were broken off. */
const GOES_ON = /^(?:and|but|or|nor) \p{Ll}/u;

/** "And she said, ‘You will see’": the words are another's, as the speaker tells it. */
const HANDS_ON = /^(?:and |but |so |then )*(?:he|she|they) (?:said|says|told|asked|goes)\b/i;

/** Why retold words cannot be shown by themselves; null where they can. */
function leaningReason({ leaning }: Analysis, quote: Quote): string | null {
  if (quote.kind !== 'indirect') return null;
  const at = leaning[firstIndex(leaning, (l) => l.start >= quote.start)];
  return at?.start === quote.start && at.end === quote.end ? at.reason : null;
}

/** "he", "she" and the like in a paraphrase mean the speaker: they would show whose words these are. */
function pointsAtSpeaker(text: string): boolean {
  return /^(?:he|she|his|her|they|their|it|its)\b/i.test(text);
}

/** The last place before a pronoun or a role where the speaker is named, so that the passage shows who is meant. */
function anchorOf({ text }: Article, { source }: Quote, speaker: Speaker, finder: NameFinder): Span | null {
  if (!source || finder.names(textOf(text, source), speaker)) return null;
  return finder.lastNamed(speaker, source.start);
}

/** Whether the passage names whom "he" or "the mayor" stands for; always so where the article names nobody beside the words. */
function showsSpeaker(
  { text }: Article,
  { source }: Quote,
  { passage }: Evidence,
  speaker: Speaker,
  finder: NameFinder,
): boolean {
  return !source || speaker.kind !== 'person' || finder.names(textOf(text, passage), speaker);
}

export interface QuoteItems {
  readonly items: readonly QuoteItem[];
  readonly notAsked: readonly NotAsked[];
}

/** The quote items of an article in reading order, and the quotes left out with the reason. */
export function quoteItems(article: Article, analysis: Analysis, words: KeyWords): QuoteItems {
  const byId = new Map(analysis.speakers.map((s) => [s.id, s]));
  const finder = nameFinder(article);
  const ids = new Set<string>();
  const items: QuoteItem[] = [];
  const notAsked: NotAsked[] = [];
  const leave = ({ start, end }: Quote, reason: string) => notAsked.push({ start, end, reason });
  for (const quote of joinInterrupted(article, analysis.quotes)) {
    const speaker = quote.speaker === null ? undefined : byId.get(quote.speaker);
    const text = wordsOfWhole(article, quote);
    const holdsMarks = quote.kind === 'indirect' && /[“”"«»]|''/.test(text);
    if (holdsMarks || (quote.kind === 'indirect' && pointsAtSpeaker(text))) continue;
    const id = speaker && `quotes-${hashText(['quotes', text, speaker.name].join('\n'))}`;
    // The same words once more, as where an article repeats itself.
    if (id && ids.has(id)) continue;
    const reason = obstacle(words, article, quote, text, speaker, finder) ?? leaningReason(analysis, quote);
    if (reason !== null || !speaker || !id) {
      leave(quote, reason ?? words.left.noSpeaker);
      continue;
    }
    const source = quote.source && textOf(article.text, quote.source);
    const cue = quote.cue && textOf(article.text, quote.cue);
    const anchor = anchorOf(article, quote, speaker, finder);
    const evidence = evidenceOf(article, quote.parts, quote.source, quote.cue ? [quote.cue] : [], anchor);
    if (!showsSpeaker(article, quote, evidence, speaker, finder)) {
      leave(quote, words.left.speakerUncertain(quote.rule, quote.confidence));
      continue;
    }
    const about = quote.about === null ? null : (byId.get(quote.about) ?? null);
    const reported = about?.kind === 'person' ? about.name : null;
    ids.add(id);
    items.push({
      skill: 'quotes',
      id,
      quote: text,
      kind: quote.kind,
      speaker: speaker.id,
      notOffered: quote.about === null ? [] : [quote.about],
      evidence,
      explanation: explainQuote(words, {
        quote,
        words: text,
        name: nameInSentence(article, speaker),
        source,
        cue,
        about: reported,
      }),
      difficulty: difficultyOf(quote, source, speaker.name),
      confidence: quote.confidence,
      rule: quote.rule,
      overrides: reported === null ? {} : { prompt: words.secondHandPrompt },
    });
  }
  return { items, notAsked };
}
