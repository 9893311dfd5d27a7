/** An entry of a pack as its reviewer reads it. */

import type { ClaimStatus } from '../../core/analysis/analysis.ts';
import { isUnverified } from '../../core/key/is-unverified.ts';
import type { EditablePack } from '../../core/pack/edit/entry-changes.ts';
import { contentOf, isQuestion, type PackQuestion } from '../../core/pack/pack.ts';
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
  const item = pack.items[index]!;
  const { evidence, explanation } = item;
  return [
    ...askedBlocks(told, pack, index, signs),
    BLANK,
    block(run(said.key, 'strong'), keyInWords(told, item)),
    ...(evidence === null
      ? [block(run(said.unproven, 'accent'))]
      : [
          block(run(said.passage, 'strong')),
          { runs: markPassage(article.text, evidence, words.screens.parts), indent: 2 },
        ]),
    ...(explanation === null ? [] : [block(run(said.why, 'strong'), explanation)]),
    ...(isQuestion(item) ? ownBlocks(said, item) : []),
    BLANK,
    block(run(said.origin, 'muted'), run(originInWords(told, item), 'muted')),
  ];
}

/** Why its options are wrong, and the round of a question in somebody's own words. */
function ownBlocks(said: ReviewWords, { options, reasons, skill }: PackQuestion): Block[] {
  const told = options.filter((option) => Object.hasOwn(reasons, option));
  return [
    ...told.map((option) => block(run(said.notRight(option), 'strong'), reasons[option] ?? '')),
    block(run(said.round, 'muted'), run(skill === null ? said.noRound : said.skills[skill], 'muted')),
  ];
}

/** The question with its options, the right one with its sign; what there is to say where it makes none. */
function askedBlocks(
  { review: said, words }: Told,
  pack: EditablePack,
  index: number,
  signs: Signs,
): Block[] {
  const entry = pack.items[index]!;
  const asked = questionOf(pack, index, words);
  if (asked === null) {
    if (isQuestion(entry)) return [block(run(entry.question, 'strong'))];
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
