/** Why an answer is right, in one to three sentences that a player can check against the passage. */
import type { ClaimStatus, Quote } from '../analysis/analysis.ts';
import type { Level } from './answer-key.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How the words of a quote are tied to their speaker. */
export interface QuoteTie {
  readonly quote: Quote;
  readonly name: string;
  /** The words that carry the source, as written: "he", "Trump". Null where the article names nobody there. */
  readonly source: string | null;
  readonly cue: string | null;
  /** The name of the one whose wish is reported at second hand. */
  readonly about: string | null;
}

function sourceStandsFor(tie: QuoteTie): string {
  const { source, name } = tie;
  if (source === null) return '';
  const words = oneLine(source);
  if (name.endsWith(words) || words.endsWith(name)) return '';
  const surname = name.split(' ').at(-1)!;
  return words.includes(surname) ? '' : ` Here “${words}” is ${name}.`;
}

/** Why the words are this speaker's. */
export function explainQuote(tie: QuoteTie): string {
  const { quote, name, cue } = tie;
  const stands = sourceStandsFor(tie);
  const hand = tie.about
    ? ` The article does not quote ${tie.about} itself: it has the words by way of ${name}.`
    : '';
  const said = cue ? `“${oneLine(cue)}”` : '';
  switch (quote.rule) {
    case 'runs-on':
      return `The quote began in the paragraph before and goes on here; it is ${name} who speaks.`;
    case 'same-paragraph':
      return `The sentence before is credited to ${name}, and the quote goes on without another speaker.`;
    case 'speech-noun':
      return `The article calls these words ${name}’s ${cue ? oneLine(cue) : 'words'}.${stands}`;
    case 'according-to':
      return `The article gives this “according to” ${name}.${stands}${hand}`;
    case 'name-colon':
      return `The name before the colon, ${name}, says whose words follow.`;
    default:
      if (!cue) return `The article credits these words to ${name}.${stands}`;
      return quote.kind === 'indirect'
        ? `The article retells this as the word of ${name}; the word that says so is ${said}.${stands}${hand}`
        : `The article credits these words to ${name}; the word that says so is ${said}.${stands}${hand}`;
  }
}

const list = (names: readonly string[]) =>
  names.length <= 1 ? (names[0] ?? 'a source') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A sentence of the article in marks, those inside it single. */
const quoted = (sentence: string) =>
  `“${oneLine(sentence)
    .replace(/[“„«]|"(?=\S)/g, '‘')
    .replace(/[”»"]/g, '’')}”`;

/** Why two independent sources, a document or the reporter's eyes are more than somebody's word. */
function explainSupport(rule: string, names: readonly string[]): string {
  if (rule === 'two-sources')
    return `Two sources say it, ${list(names)}, and the article shows no tie between them.`;
  if (rule === 'observed') return 'The article tells what its own reporter saw or heard.';
  const which = names.length > 0 ? ` (${list(names)})` : '';
  return `The article backs it with a document${which}, not only with somebody’s word.`;
}

/** Why a claim has its status; `added` is the sentence that denies it or leaves it open. */
export function explainClaim(
  status: ClaimStatus,
  names: readonly string[],
  rule: string,
  added: string | null = null,
): string {
  const who = list(names);
  switch (status) {
    case 'opinion':
      return `It is a judgment of worth by ${who}, not something that can be checked.`;
    case 'prediction':
      return `It is about the future, on the word of ${who}: nobody can know yet.`;
    case 'contradicted':
      return 'The article itself says that it is not so. It was checked, so it is not merely unverified.';
    case 'disputed':
      return added
        ? `It rests on the word of ${who}, and another source objects: ${quoted(added)} The article does not settle it.`
        : `It rests on the word of ${who}, and another source denies it. The article does not settle it.`;
    case 'unconfirmed':
      if (rule === 'called-unshown') return 'The article itself says that it has not been shown to be so.';
      return `It rests on the word of ${who}, and it is not confirmed${added ? `: ${quoted(added)}` : '.'}`;
    case 'anonymous':
      return `No source with a name stands behind it, only ${who}. The article does not vouch for it.`;
    case 'single-source':
      return rule === 'colleagues'
        ? `It rests on the word of ${who}, who belong to one body and count as one source. The article reports it and does not vouch for it.`
        : `It rests on the word of ${who} alone. The article reports it and does not vouch for it. That does not make it false.`;
    case 'supported':
      return explainSupport(rule, names);
    case 'own-voice':
      return rule.startsWith('role')
        ? 'The article says so itself, in passing, where it introduces the person.'
        : 'The article states it in its own voice, without handing it to a source.';
    default:
      return status satisfies never;
  }
}

const LEVEL_BECAUSE: Readonly<Record<Level, string>> = {
  fact: 'The article states it plainly, in its own voice: no source, no hedge.',
  attributed: 'A source says it, and firmly. The article only reports that it was said.',
  hedged: 'It is put as likely, not as certain.',
  speculative: 'It is put as possible, no more.',
  open: 'The passage leaves it open whether it is so.',
  denied: 'It is said not to be so.',
};

function becauseOf(level: Level, speaker: string | null): string {
  if (level === 'denied' && speaker !== null) return `This is what ${speaker} denies.`;
  if (level === 'attributed' && speaker === null)
    return 'It is told as somebody’s word. The article only reports it and does not state it itself.';
  return LEVEL_BECAUSE[level];
}

/** Why a statement has its level; `cues` are the words that decide, as written. */
export function explainLevel(level: Level, cues: readonly string[], speaker: string | null): string {
  const because = becauseOf(level, speaker);
  const words = cues.map((cue) => `“${oneLine(cue)}”`);
  const decided = words.length > 0 && level !== 'fact' ? ` The word to look at: ${words[0]}.` : '';
  const voice =
    speaker === null || level === 'fact' || level === 'denied'
      ? ''
      : level === 'attributed'
        ? ` The source is ${speaker}.`
        : ` The words are those of ${speaker}; how firmly they are put is another question.`;
  return `${because}${decided}${voice}`;
}
