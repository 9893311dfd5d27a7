/** Why an answer is right, in one to three sentences that a player can check against the passage. */
import type { ClaimStatus, Quote } from '../analysis/analysis.ts';
import type { KeyWords } from '../words/words.ts';
import type { Level } from './answer-key.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How the words of a quote are tied to their speaker. */
export interface QuoteTie {
  readonly quote: Quote;
  /** The words of the quote. */
  readonly words: string;
  readonly name: string;
  /** The words that carry the source, as written: "he", "Trump". Null where the article names nobody there. */
  readonly source: string | null;
  readonly cue: string | null;
  /** The name of the one whose wish is reported at second hand. */
  readonly about: string | null;
}

/** Whom a pronoun or a role stands for; nothing where the name itself stands there. */
function sourceStandsFor({ quote: words }: KeyWords, { source, name, words: said }: QuoteTie): string[] {
  if (source === null) return [];
  const written = oneLine(source);
  if (name.endsWith(written) || written.endsWith(name)) return [];
  const surname = name.split(' ').at(-1)!;
  if (written.includes(surname)) return [];
  const isTwice = said
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.includes(written.toLowerCase());
  return [isTwice ? words.speakerIs(written, name) : words.standsFor(written, name)];
}

/** What ties the words to the speaker, in one sentence. */
function tied({ quote: words }: KeyWords, { quote, name, cue }: QuoteTie): string {
  if (cue === null) return words.credited(name);
  return quote.kind === 'indirect'
    ? words.retoldBy(name, oneLine(cue))
    : words.creditedBy(name, oneLine(cue));
}

/** Why the words are this speaker's. */
export function explainQuote(words: KeyWords, tie: QuoteTie): string {
  const { quote, name, cue, about } = tie;
  const stands = sourceStandsFor(words, tie);
  const told = (...sentences: readonly string[]) => sentences.join(' ');
  if (about !== null && cue !== null)
    return told(words.quote.secondHand(about, name, oneLine(cue)), ...stands);
  switch (quote.rule) {
    case 'runs-on':
      return words.quote.runsOn(name);
    case 'same-paragraph':
      return words.quote.sameParagraph(name);
    case 'speech-noun':
      return told(words.quote.speechNoun(name, cue === null ? null : oneLine(cue)), ...stands);
    case 'according-to':
      return told(words.quote.accordingTo(name), ...stands);
    case 'name-colon':
      return words.quote.nameColon(name);
    default:
      return told(tied(words, tie), ...stands);
  }
}

/** Why a claim has its status; `added` is the sentence that denies it or leaves it open. */
export function explainClaim(
  { claim: words }: KeyWords,
  status: ClaimStatus,
  names: readonly string[],
  rule: string,
  added: string | null = null,
): string {
  switch (status) {
    case 'opinion':
      return words.opinion(names);
    case 'prediction':
      return words.prediction(names);
    case 'contradicted':
      return words.contradicted;
    case 'disputed':
      return words.disputed(names, added);
    case 'unconfirmed':
      return rule === 'called-unshown' ? words.unshown : words.unconfirmed(names, added);
    case 'anonymous':
      return words.anonymous(names);
    case 'single-source':
      return rule === 'colleagues' ? words.colleagues(names) : words.singleSource(names);
    case 'supported':
      if (rule === 'two-sources') return words.twoSources(names);
      return rule === 'observed' ? words.observed : words.document(names);
    case 'own-voice':
      return rule.startsWith('role') ? words.role : words.ownVoice;
    default:
      return status satisfies never;
  }
}

function becauseOf({ level: words }: KeyWords, level: Level, speaker: string | null): string {
  if (level === 'denied' && speaker !== null) return words.denies(speaker);
  return level === 'attributed' && speaker === null ? words.attributedToNobody : words.levels[level];
}

/** Why a statement has its level; `cues` are the words that decide, as written. */
export function explainLevel(
  words: KeyWords,
  level: Level,
  cues: readonly string[],
  speaker: string | null,
): string {
  const { wordToLookAt, sourceIs, wordsOf } = words.level;
  const cue = cues[0];
  const decided = cue === undefined || level === 'fact' ? [] : [wordToLookAt(oneLine(cue))];
  const voice =
    speaker === null || level === 'fact' || level === 'denied'
      ? []
      : [level === 'attributed' ? sourceIs(speaker) : wordsOf(speaker)];
  return [becauseOf(words, level, speaker), ...decided, ...voice].join(' ');
}
