/** An entry of a pack as its reviewer reads it. */

import type { ClaimStatus } from '../../core/analysis/analysis.ts';
import { isUnverified } from '../../core/key/is-unverified.ts';
import { contentOf, type Pack } from '../../core/pack/pack.ts';
import { keyInWords, originInWords } from '../../core/review/describe-entry.ts';
import { questionOf } from '../../core/review/question-of.ts';
import type { Review, Told } from '../../core/review/review.ts';
import type { ReviewWords } from '../../core/words/words.ts';
import { markPassage } from '../text/mark-passage.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import type { Signs } from '../theme.ts';

/** Everything about the entry at the index, what matters most first. */
export function entryBlocks(
  { pack, article, told }: Pick<Review, 'pack' | 'article' | 'told'>,
  index: number,
  signs: Signs,
): Block[] {
  const { review: said, words } = told;
  const entry = pack.entries[index]!;
  return [
    ...askedBlocks(told, pack, index, signs),
    BLANK,
    block(run(said.key, 'strong'), keyInWords(told, entry)),
    block(run(said.passage, 'strong')),
    { runs: markPassage(article.text, entry.evidence, words.screens.parts), indent: 2 },
    block(run(said.why, 'strong'), entry.explanation),
    BLANK,
    block(run(said.origin, 'muted'), run(originInWords(told, entry), 'muted')),
  ];
}

/** The question with its options, the right one with its sign; what there is to say where it makes none. */
function askedBlocks({ review: said, words }: Told, pack: Pack, index: number, signs: Signs): Block[] {
  const entry = pack.entries[index]!;
  const asked = questionOf(pack, index, words);
  if (asked === null) {
    return [
      block(
        run(entry.skill === 'claims' ? said.claim : `${said.skills[entry.skill]} `, 'strong'),
        contentOf(entry),
      ),
      block(run(entry.skill === 'claims' ? unaskedClaim(said, entry.status) : said.cannotAsk, 'muted')),
    ];
  }
  const { question, solution } = asked;
  const passage = question.passage === null ? [] : [{ ...block(question.passage), indent: 2 }];
  const options = question.options.map(({ id, label }): Block => {
    const isRight = id === solution.right;
    const lead = `${isRight ? signs.right : ' '} `;
    return { ...block(isRight ? run(label, 'strong') : label), lead: run(lead, 'good'), indent: 2 };
  });
  return [block(run(question.prompt, 'strong')), ...passage, ...options];
}

function unaskedClaim(said: ReviewWords, status: ClaimStatus): string {
  if (status === 'own-voice' || status === 'supported') return said.besides;
  return isUnverified(status) ? said.cannotAsk : said.neverAsked;
}
