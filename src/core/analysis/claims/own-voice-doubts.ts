/** Why a plain sentence of the article may still be no claim of its own: its words, or where it stands: with a source, a caption, another text. */
import type { Article } from '../../article/article.ts';
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import { behindDateline } from '../names/datelines.ts';
import { behindContrast } from '../phrases/opening-joiner.ts';
import { opensReported } from '../statements/clause-starts.ts';
import type { Segment } from '../statements/split-statements.ts';
import { isAlleged } from './alleged.ts';
import { isBorrowed } from './borrowed-text.ts';
import { isBesidePicture } from './captions.ts';
import { goesOnWithReport, standsBetweenReports } from './carried-report.ts';
import type { Findings } from './claim-finder.ts';
import { doubtOfWords } from './doubt-of-words.ts';
import { givesPollFigure } from './poll-figures.ts';

/** The sentence asks, or closes a quotation that it did not open. */
function endsInQuote({ text, sentences }: Article, index: number): boolean {
  const { start, end } = sentences[index]!;
  const sentence = text.slice(start, end);
  if (/[?]["”'’)]*\s*$/.test(sentence)) return true;
  const typed = sentence.match(/''/g)?.length ?? 0;
  return typed % 2 === 1 || (sentence.match(/”/g)?.length ?? 0) > (sentence.match(/“/g)?.length ?? 0);
}

/** Why a segment is no claim of the article's own; null when it may be one. */
export function ownVoiceDoubt(findings: Findings, segment: Segment, index: number): string | null {
  const { ground, attributions, judgmentOf } = findings;
  const { article, tokens } = ground;
  const { paragraph } = article.sentences[segment.sentence]!;
  if (segment.voice !== undefined) return 'a source speaks';
  const [first, limit] = tokens.bySentence[segment.sentence]!;
  if (segment.from !== behindDateline(ground.all, first, limit)) return 'not a main clause';
  const { certainty, polarity, future } = judgmentOf(index);
  if (certainty !== 'certain' || polarity === 'negative' || future) return 'hedged, denied or to come';
  const speaks = attributions
    .inSentence(segment.sentence)
    .filter(({ cue }) => cue.finite || cue.verb === null);
  // "The pier burned, and police said …", "a plan that critics say will fail": what stands before is the article's.
  const isJoined =
    (/^(?:and|but)$/.test(ground.all[segment.to]?.lower ?? '') &&
      ground.all[segment.to - 1]!.lower === ',') ||
    (segment.to < limit && opensReported(ground, segment.to, limit));
  if (speaks.some(({ cue }) => cue.at < segment.to || !isJoined || cue.verb === null))
    return 'a source speaks';
  if (readsAsHeadline(article, paragraph)) return 'heading';
  if (endsInQuote(article, segment.sentence)) return 'somebody may be quoted';
  const doubt = doubtOfWords(ground, { ...segment, from: behindContrast(ground, segment.from) });
  if (doubt !== null) return doubt;
  if (isBesidePicture(article, paragraph)) return 'caption';
  if (isAlleged(ground, segment)) return 'may be what somebody alleges';
  if (givesPollFigure(ground, segment)) return 'goes on with a poll';
  if (isBorrowed(ground, segment)) return 'may be told by another text';
  if (standsBetweenReports(ground, attributions, segment)) return 'a source may still be speaking';
  return goesOnWithReport(ground, attributions, segment) ? 'a source may still be speaking' : null;
}
