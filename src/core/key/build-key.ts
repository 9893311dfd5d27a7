/** Builds the answer key of an article: everything that its analysis can prove, and a reason for the rest. */
import type { Analysis, Quote, Speaker } from '../analysis/analysis.ts';
import { FIRST_NAMES } from '../analysis/lexicon/first-names.ts';
import type { Article } from '../article/article.ts';
import type { KeyWords } from '../words/words.ts';
import type { AnswerKey, Item } from './answer-key.ts';
import { certaintyItems } from './certainty-items.ts';
import { claimItems } from './claim-items.ts';
import { isMerelyCredited } from './merely-credited.ts';
import { quoteItems } from './quote-items.ts';
import { aliasesOf } from './speaker-aliases.ts';
import { leastForQuote } from './thresholds.ts';

/** Groups and papers without a name are never an answer, and would show as an option that they are none. */
const isNamed = ({ kind, name }: Speaker) =>
  kind !== 'group' && !/^(?:\p{Ll}|(?:A|An|The) \p{Ll})/u.test(name);

/** Whether a name begins as people's names do: of those who do not speak, some are places, storms or dinosaurs. */
const isPersonal = (name: string) => FIRST_NAMES.has(name.split(' ')[0]!);

/** The ids of all whom an item speaks of. */
function speakersOf(item: Item): readonly string[] {
  switch (item.skill) {
    case 'quotes':
      return [item.speaker, ...item.notOffered];
    case 'claims':
      return item.sources;
    case 'certainty':
      return [];
    default:
      return item satisfies never;
  }
}

/** Whether a quote is credited surely enough to say of its speaker that the article has them speak. */
const isSure = ({ kind, confidence }: Quote) => confidence >= leastForQuote(kind);

/**
 * The answer key. Deterministic: the same article gives the same items with the same ids. What is in doubt
 * stands under `notAsked`, with the analysis's own doubts first.
 */
export function buildKey(article: Article, analysis: Analysis, words: KeyWords): AnswerKey {
  const quotes = quoteItems(article, analysis, words);
  const claims = claimItems(article, analysis, words);
  const certainty = certaintyItems(article, analysis, words);
  const items = [...quotes.items, ...claims.items, ...certainty.items];
  const used = new Set(items.flatMap(speakersOf));
  const speaking = new Set(analysis.quotes.filter(isSure).map((q) => q.speaker));
  return {
    article,
    notices: [],
    speakers: analysis.speakers
      .filter(
        (speaker) =>
          used.has(speaker.id) ||
          speaking.has(speaker.id) ||
          (isPersonal(speaker.name) && !isMerelyCredited(article, speaker)),
      )
      .map((speaker) => ({
        id: speaker.id,
        name: speaker.name,
        role: speaker.role,
        kind: speaker.kind,
        aliases: aliasesOf(article, speaker),
        speaks: speaking.has(speaker.id) && isNamed(speaker),
      })),
    items,
    curated: false,
    notAsked: [...analysis.notAsked, ...quotes.notAsked, ...claims.notAsked, ...certainty.notAsked],
    warnings: analysis.warnings,
  };
}
