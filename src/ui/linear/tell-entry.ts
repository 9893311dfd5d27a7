/** Says an entry of a pack to whoever reviews it in plain lines. */
import { contentOf, isQuestion, type PackItem, type PackQuestion } from '../../core/pack/pack.ts';
import { keyInWords, originInWords } from '../../core/review/describe-entry.ts';
import { questionOf } from '../../core/review/question-of.ts';
import type { Review, Told } from '../../core/review/review.ts';
import { tellEvidence } from './tell-evidence.ts';

/** Its number, whether it is reviewed, what it asks, and its key: one line. */
export function lineOf(told: Told, item: PackItem, index: number): string {
  const { lines, skills } = told.review;
  const mark = item.reviewed ? lines.read : lines.unread;
  const name = isQuestion(item) ? lines.own : skills[item.skill];
  const proof = item.evidence === null ? ` ${lines.unproven}` : '';
  const asked = isQuestion(item) ? item.question : contentOf(item);
  return `${index + 1}. ${mark} ${name} ${asked} (${keyInWords(told, item)})${proof}`;
}

/** The question with its options, its key, and what proves and explains it. */
export function tellEntry({ pack, article, told }: Review, index: number): string[] {
  const { review: said, words } = told;
  const item = pack.items[index]!;
  const asked = questionOf(pack, index, words);
  const options = asked?.question.options.map(
    ({ id, label }) => `- ${label}${id === asked.solution.right ? said.lines.right : ''}`,
  );
  const proof =
    item.evidence === null ? [said.unproven] : tellEvidence(said.passage, article, item.evidence, words);
  return [
    `${said.entry(index + 1, pack.items.length)}${words.screens.separator}${item.reviewed ? said.isReviewed : said.isUnread}`,
    ...(isQuestion(item)
      ? [item.question]
      : [asked?.question.prompt ?? said.skills[item.skill], asked?.question.passage ?? contentOf(item)]),
    ...(options ?? []),
    `${said.key}${keyInWords(told, item)}`,
    ...proof,
    ...(item.explanation === null ? [] : [`${said.why}${item.explanation}`]),
    ...(isQuestion(item) ? tellOwn(told, item) : []),
    `${said.origin}${originInWords(told, item)}`,
  ];
}

/** Why its options are wrong, and the round of a question in somebody's own words. */
function tellOwn({ review: said }: Told, { options, reasons, skill }: PackQuestion): string[] {
  return [
    ...options.flatMap((option) =>
      reasons[option] === undefined ? [] : [`${said.notRight(option)}${reasons[option]}`],
    ),
    `${said.round}${skill === null ? said.noRound : said.skills[skill]}`,
  ];
}
