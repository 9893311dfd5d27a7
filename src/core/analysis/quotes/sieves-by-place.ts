/** Sieves that credit a passage by the sentences, quotes and paragraphs before it. */
import { mainSubject } from '../phrases/main-subject.ts';
import { canSpeak } from '../phrases/subjects.ts';
import {
  bySubject,
  credited,
  cuesOf,
  opensSentence,
  type PassageContext,
  type QuoteSieve,
} from './sieve-context.ts';

/** The quote goes on from the paragraph before. */
export const runsOn: QuoteSieve = (context) => {
  const passage = context.ground.passages[context.index]!;
  const before = context.done.at(-1);
  if (!passage.resumes || before?.passage !== context.index - 1 || !before.credit) return null;
  return { ...before.credit, cue: null, confidence: before.credit.confidence * 0.98, rule: 'runs-on' };
};

/** A sentence in marks that follows a credited quote in its paragraph. */
export const sameParagraph: QuoteSieve = (context) => {
  const { ground } = context;
  if (context.kind !== 'direct' || !opensSentence(context)) return null;
  const before = context.done.at(-1);
  if (
    !before?.credit ||
    ground.passages[before.passage]!.paragraph !== ground.passages[context.index]!.paragraph
  )
    return null;
  const distance =
    context.firstSentence - ground.all[context.from]!.sentence + sentencesBetween(context, before.end);
  const base = distance <= 1 ? 0.94 : 0.8;
  return {
    ...before.credit,
    cue: null,
    confidence: Math.min(before.credit.confidence, base),
    rule: 'same-paragraph',
  };
};

function sentencesBetween(context: PassageContext, offset: number): number {
  const { sentences } = context.ground.article;
  let count = 0;
  for (let i = context.firstSentence; i >= 0 && sentences[i]!.start > offset; i--) count++;
  return count;
}

/** The paragraph before ends with a colon: "Vale released the following statement:". */
export const colonBefore: QuoteSieve = (context) => {
  const { ground, firstSentence } = context;
  const { sentences } = ground.article;
  const before = sentences[firstSentence - 1];
  if (!before || !opensSentence(context) || ground.text[before.end - 1] !== ':') return null;
  const [cue, source] = cuesOf(context, firstSentence - 1).at(-1) ?? [];
  if (cue && source) return credited(source, cue, 0.88, 'colon-before');
  const range = ground.tokens.bySentence[firstSentence - 1]!;
  return bySubject(context, range[0], range[1], { most: 0.8, rule: 'colon-before' });
};

/** Vale shook her head. “…” — the sentence before, in the same paragraph, is about one who can speak. */
export const sentenceBefore: QuoteSieve = (context) => {
  const { ground, firstSentence } = context;
  if (context.kind !== 'direct' || !opensSentence(context) || firstSentence === 0) return null;
  const { sentences } = ground.article;
  if (sentences[firstSentence - 1]!.paragraph !== sentences[firstSentence]!.paragraph) return null;
  const cue = cuesOf(context, firstSentence - 1).at(-1);
  if (cue) return credited(cue[1], cue[0], 0.8, 'sentence-before');
  const range = ground.tokens.bySentence[firstSentence - 1]!;
  const subject = mainSubject(ground, range[0], range[1]);
  if (!subject || !canSpeak(ground, subject) || subject.mention < 0) return null;
  const entity = ground.cast.entityOf[subject.mention];
  if (entity?.kind !== 'person') return null;
  const mention = { start: subject.start, end: subject.end };
  return {
    source: { voice: { named: true, entity }, mention, confidence: 0.9, by: 'name' },
    cue: null,
    cueSpan: null,
    confidence: 0.7,
    rule: 'sentence-before',
  };
};

/** “…,” came a voice: the sentence goes on behind its comma, so somebody else may be named there. */
function isFollowed({ ground, to, index, lastSentence }: PassageContext): boolean {
  const limit = ground.tokens.bySentence[lastSentence]![1];
  const pauses = /[,—–-]/.test(ground.text[ground.passages[index]!.end - 1] ?? '');
  return pauses && ground.all.slice(to, limit).some((token) => token.kind === 'word');
}

/** A paragraph that is all quote, after a paragraph that credits one speaker. */
export const paragraphBefore: QuoteSieve = (context) => {
  const { ground } = context;
  if (context.kind !== 'direct' || !opensSentence(context)) return null;
  if (ground.passages[context.index]!.single || isFollowed(context)) return null;
  const paragraph = ground.passages[context.index]!.paragraph;
  const { paragraphs, sentences } = ground.article;
  const own = paragraphs[paragraph]!;
  if (sentences[context.firstSentence]!.start !== own.start) return null;
  const last = context.done.at(-1);
  for (let i = context.firstSentence - 1; i >= 0 && sentences[i]!.paragraph >= paragraph - 1; i--) {
    const [cue, source] = cuesOf(context, i).findLast(([c]) => c.verb?.sure) ?? [];
    if (cue && source) return credited(source, null, 0.7, 'paragraph-before');
  }
  const near = last?.credit && ground.passages[last.passage]!.paragraph === paragraph - 1;
  return near
    ? {
        ...last.credit!,
        cue: null,
        confidence: Math.min(last.credit!.confidence, 0.7),
        rule: 'paragraph-before',
      }
    : null;
};
