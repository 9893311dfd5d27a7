/** The reports of "analyze", for people. */
import type { QuoteKind, SpeakerKind, StatementCueKind } from '../../analysis/analysis.ts';
import { counted, percent } from './forms.ts';

const speakerKinds: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  organisation: 'organization',
  document: 'document',
  group: 'unnamed group',
};

const cueKinds: Readonly<Record<StatementCueKind, string>> = {
  hedge: 'hedge',
  booster: 'booster',
  negation: 'not',
  attribution: 'says who',
  future: 'future',
  question: 'question',
};

export const reports = {
  notEnglish: 'the text does not look like English: what was found in it cannot be trusted',
  /** Why the analysis leaves something out, or what it warns of; it says so in English, since its JSON does. */
  reason: (reason: string) => reason,
  sentences: (count: number) => counted(count, 'sentence'),
  titles: {
    warnings: 'Warnings',
    speakers: 'Speakers',
    quotes: 'Quotes',
    paraphrases: 'Paraphrases',
    claims: 'Claims',
    statements: 'Statements, with the words that make them weaker or stronger [in brackets]',
    notAsked: 'Not asked',
    findings: 'Findings',
  },
  cueKinds,
  /** Behind a title, how many entries follow. */
  title: (title: string, count: number) => `${title} (${count})`,

  annotated: {
    fragments: (count: number) => `${count} ${count === 1 ? 'fragment is' : 'fragments are'} not listed.`,
    speaker: (name: string, role: string | null, kind: SpeakerKind, mentions: number) => {
      const what = kind === 'person' ? '' : ` (${speakerKinds[kind]})`;
      const count = mentions === 1 ? 'mentioned once' : `mentioned ${mentions} times`;
      return `${name}${role === null ? '' : `, ${role}`}${what}: ${count}`;
    },
    nobody: 'nobody named',
    perhaps: (name: string) => `perhaps ${name}`,
    about: (name: string) => `, on the words or wishes of ${name}`,
    quote: (kind: QuoteKind, credited: string, about: string, because: string) =>
      `${kind === 'indirect' ? 'paraphrase' : `${kind} quote`}: ${credited}${about} ${because}`,
    claim: (status: string, names: readonly string[], because: string) =>
      `${status}${names.length === 0 ? '' : `, from ${names.join(' and ')}`} ${because}`,
    articleItself: 'the article itself',
    unnamed: 'an unnamed source',
    statement: (voice: string, tags: readonly string[], because: string) =>
      `${voice}: ${tags.join(', ')} ${because}`,
    denied: 'denied',
    future: 'about the future',
    because: (rule: string, confidence: number) => `(rule ${rule}, ${percent(confidence)} sure)`,
  },

  explained: {
    places: 'Places are line:column in the text of the article.',
    nothing: 'Nothing was found.',
    nothingWith: (words: string) => `Nothing that was found holds the words “${words}”.`,
    rule: (rule: string, sentence: string | null) =>
      `rule ${rule}: ${sentence ?? 'the catalog has no sentence for this rule.'}`,
    quoteKinds: {
      direct: 'direct quote',
      partial: 'partial quote',
      indirect: 'indirect quote, without marks',
    } satisfies Record<QuoteKind, string>,
    quote: (kind: string, credited: string, about: string) => `${kind}, credited to ${credited}${about}`,
    nobody: 'nobody',
    about: (name: string) => `; second-hand, on the words or wishes of ${name}`,
    cue: (words: string) => `cue ${words}`,
    noCue: 'no cue: the place alone decides',
    cueOf: (kind: StatementCueKind, words: string) => `${kind} ${words}`,
    ownVoice: 'the article’s own voice',
    voiceOf: (name: string) => `the voice of ${name}`,
    unnamed: 'an unnamed source',
    future: 'about the future',
    statement: (level: string, scale: readonly string[], voice: string) =>
      `statement, ${level === 'fact' ? 'stated as fact' : level}: ${scale.join(', ')}, in ${voice}`,
    claim: (status: string, means: string, unverified: boolean) =>
      `claim, ${status}: ${means}${unverified ? '; unverified' : ''}`,
    reads: (statement: string) => `reads: ${statement}`,
    source: (name: string) => `source: ${name}`,
    evidence: (words: string) => `evidence ${words}`,
    questions: {
      'who said it': 'who said it',
      'who vouches': 'who vouches',
      'how sure': 'how sure',
    },
    left: (question: string, reason: string) => `${question}: ${reason}`,
    asked: (confidence: number, threshold: number) =>
      `confidence ${confidence}, and ${threshold} is enough: asked`,
    askedInWhole: (confidence: number) =>
      `confidence ${confidence} for these words alone; asked as part of a longer statement`,
    below: (confidence: number, threshold: number) =>
      `confidence ${confidence}, below ${threshold}: not asked`,
    leftOut: (confidence: number, threshold: number, reason: string) =>
      `confidence ${confidence}, and ${threshold} is enough, but not asked: ${reason}`,
  },
};
