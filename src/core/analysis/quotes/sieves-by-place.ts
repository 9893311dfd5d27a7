/** Sieves that credit a passage by the sentences, quotes and paragraphs before it. */
import { mainSubject } from '../phrases/main-subject.ts';
import { resolveName } from '../sources/resolve-phrase.ts';
import type { DonePassage } from './credited-passage.ts';
import { isSameVoice } from './second-hand.ts';
import {
  bySubject,
  credited,
  cuesOf,
  goesOn,
  opensSentence,
  type PassageContext,
  type QuoteSieve,
} from './sieve-context.ts';

/** The quote goes on from the paragraph before. */
export const runsOn: QuoteSieve = (context) => {
  const passage = context.ground.passages[context.index]!;
  const before = context.done.at(-1);
  if (!passage.resumes || before?.passage !== context.index - 1 || !before.credit) return null;
  return goesOn(before.credit, 'runs-on');
};

/** "But Quill shook his head.", "…, said Quill.": a sentence since the quote before is about another person, or another's word. */
function bringsAnother(context: PassageContext, { end, credit }: DonePassage): boolean {
  const { ground, firstSentence } = context;
  const own = credit?.source.voice;
  for (let i = firstSentence - 1; i >= 0 && ground.article.sentences[i]!.start > end; i--) {
    const [first, limit] = ground.tokens.bySentence[i]!;
    const subject = mainSubject(ground, first, limit);
    const entity = subject && subject.mention >= 0 ? ground.cast.entityOf[subject.mention] : null;
    if (entity?.kind === 'person' && !(own?.named && own.entity === entity)) return true;
    if (own && cuesOf(context, i).some(([{ verb }, { voice }]) => verb?.sure && !isSameVoice(own, voice)))
      return true;
  }
  return false;
}

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
  return bringsAnother(context, before) ? null : goesOn(before.credit, 'same-paragraph');
};

/** The paragraph before ends with a colon: "Vale released the following statement:". */
export const colonBefore: QuoteSieve = (context) => {
  const { ground, firstSentence } = context;
  const { sentences } = ground.article;
  const before = sentences[firstSentence - 1];
  if (!before || !opensSentence(context) || ground.text[before.end - 1] !== ':') return null;
  const [cue, source] = cuesOf(context, firstSentence - 1).at(-1) ?? [];
  if (cue && source) return credited(source, cue, 'colon-before');
  const range = ground.tokens.bySentence[firstSentence - 1]!;
  return bySubject(context, range[0], range[1], 'colon-before');
};

/** Vale shook her head. “…” — the sentence before, in the same paragraph, is about one who can speak. */
export const sentenceBefore: QuoteSieve = (context) => {
  const { ground, firstSentence } = context;
  if (context.kind !== 'direct' || !opensSentence(context) || firstSentence === 0) return null;
  const { sentences } = ground.article;
  if (sentences[firstSentence - 1]!.paragraph !== sentences[firstSentence]!.paragraph) return null;
  const cue = cuesOf(context, firstSentence - 1).at(-1);
  if (cue) return credited(cue[1], cue[0], 'sentence-before');
  const range = ground.tokens.bySentence[firstSentence - 1]!;
  const subject = mainSubject(ground, range[0], range[1]);
  if (!subject || subject.mention < 0) return null;
  const source = resolveName(ground, subject.mention, subject);
  const isPerson = source?.voice.named && source.voice.entity.kind === 'person';
  return isPerson ? credited(source, null, 'sentence-before') : null;
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
    if (cue && source) return credited(source, null, 'paragraph-before');
  }
  const near = last?.credit && ground.passages[last.passage]!.paragraph === paragraph - 1;
  return near ? goesOn(last.credit!, 'paragraph-before') : null;
};
