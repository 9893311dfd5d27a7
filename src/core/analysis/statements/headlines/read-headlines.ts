/** Finds the headlines of an article, and judges what stands in them by their own grammar. */
import type { Article } from '../../../article/article.ts';
import { hasAtMostWords } from '../../../article/line-words.ts';
import type { Cue } from '../../cues/cue.ts';
import type { Groundwork } from '../../groundwork.ts';
import type { Judgment } from '../judge-certainty.ts';
import { type HeadlineStance, stanceOf } from './stance.ts';

const LONGEST = 30;
/** The end of a sentence, or of a piece of one, with the marks that close it, typed in whatever way. */
const CLOSES_SENTENCE = /(?:[.!…:;,]|\?["”'’»«)\]`])["”'’»«)\]`\s]*$/;

/** A heading, or a text that is nothing but one line without a full stop. */
export function isHeadline(article: Article, paragraph: number): boolean {
  const { kind, start, end } = article.paragraphs[paragraph]!;
  if (kind === 'heading') return true;
  if (article.paragraphs.length > 1 || end - start >= 400) return false;
  const line = article.text.slice(start, end);
  return !CLOSES_SENTENCE.test(line) && hasAtMostWords(article.text, start, end, LONGEST);
}

/** The stance of the headline in each paragraph that is one, by the paragraph's index. */
export function readHeadlines({ article, all, tokens }: Groundwork): ReadonlyMap<number, HeadlineStance> {
  const found = new Map<number, HeadlineStance>();
  let sentence = 0;
  for (const [paragraph, { sentences }] of article.paragraphs.entries()) {
    const [first, last] = [tokens.bySentence[sentence], tokens.bySentence[sentence + sentences.length - 1]];
    sentence += sentences.length;
    if (!first || !last || first[0] === last[1] || !isHeadline(article, paragraph)) continue;
    found.set(paragraph, stanceOf(all.slice(first[0], last[1])));
  }
  return found;
}

/** "Ministry confirms bridge will close": a factive verb in a headline that asserts is the headline's own way to say so. */
export function vouchesFor({ stance }: HeadlineStance, reportedBy: Cue | undefined): boolean {
  return stance === 'asserted' && reportedBy?.verb?.stance === 'factive';
}

/** Hedges of ordinary prose that weaken a headline too; its other words are read by the grammar of headlines. */
const STILL_WEAKENS = /^(?:modal-(?:would|should)|word-unclear|question|open-phrase|whether|condition)/;

/** How firmly a clause is put that stands in a headline. */
export function judgeInHeadline(judgment: Judgment, { stance, cue }: HeadlineStance): Judgment {
  switch (stance) {
    case 'called-false':
      return {
        ...judgment,
        polarity: 'negative',
        cues: [{ ...cue, kind: 'negation' }],
        rule: 'headline-called-false',
      };
    case 'asserted': {
      if (judgment.rule === 'plain' || STILL_WEAKENS.test(judgment.rule))
        return { ...judgment, polarity: 'positive' };
      const cues = judgment.cues.filter(({ kind }) => kind === 'future' || kind === 'booster');
      return { ...judgment, polarity: 'positive', certainty: 'certain', cues, rule: 'headline-asserted' };
    }
    case 'open':
    case 'handed-on':
      if (judgment.certainty !== 'certain') return { ...judgment, polarity: 'positive' };
      return {
        ...judgment,
        polarity: 'positive',
        certainty: 'possible',
        cues: [{ ...cue, kind: stance === 'open' ? 'hedge' : 'attribution' }],
        rule: `headline-${stance}`,
        confidence: 0.7,
      };
    default:
      return stance satisfies never;
  }
}
