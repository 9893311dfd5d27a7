/** What stands beside a report and bears on it: an echo, a denial, something shown, a turn, the article's own word. */
import type { Groundwork } from '../groundwork.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import type { Token } from '../tokens.ts';
import type { Findings, ReportedMatter } from './claim-finder.ts';
import { ownWordsNear } from './nearby.ts';
import { saysMore } from './reported-words.ts';
import { isSameEvent } from './same-matter.ts';

/** How many sentences behind a claim something may be shown that bears on it. */
const SHOWN_REACH = 4;

/** "shows", "examined the sample", "was still up on Wednesday" */
const isShown = (words: readonly Token[], at: number) =>
  /^(?:shows?|showed|reviewed|examined|seen)$/.test(words[at]!.lower) ||
  (words[at]!.lower === 'still' && /^(?:up|online|there|posted)$/.test(words[at + 1]?.lower ?? ''));

/** "The budget shows that …", "she showed a reporter the letters": what documents or eyes say right behind a claim may back or refute it. */
export function isShownNear({ all, article, tokens }: Groundwork, { cue }: Paraphrase): boolean {
  const { sentences } = article;
  const { paragraph } = sentences[cue.sentence]!;
  for (let i = cue.sentence + 1; i <= cue.sentence + SHOWN_REACH; i++) {
    if ((sentences[i]?.paragraph ?? Number.POSITIVE_INFINITY) > paragraph + 1) return false;
    const [from, to] = tokens.bySentence[i]!;
    const words = all.slice(from, to).filter((t) => t.passage < 0);
    if (words.some((_, k) => k > 0 && isShown(words, k))) return true;
  }
  return false;
}

/** How many sentences behind a claim somebody may deny it. */
const DENIAL_REACH = 3;

/** "… he had nothing to do with it": a denial close behind, whoever makes it. */
export function deniesPartNear({ all, article, tokens }: Groundwork, { from }: Paraphrase): boolean {
  const { sentence } = all[from]!;
  const last = Math.min(article.sentences.length - 1, sentence + DENIAL_REACH);
  const [first] = tokens.bySentence[Math.min(sentence + 1, last)]!;
  return all.slice(first, tokens.bySentence[last]![1]).some((t, i) => {
    const words = all.slice(first + i, first + i + 4).map((each) => each.lower);
    return t.lower === 'nothing' && words.join(' ') === 'nothing to do with';
  });
}

/** Whether the sentence before or behind has somebody else confirm it: "a neighbor said the same". */
export function isEchoed({ ground }: Findings, paraphrase: Paraphrase): boolean {
  const { sentences } = ground.article;
  const own = paraphrase.cue.sentence;
  return [own - 1, own, own + 1].some((i) => {
    if (sentences[i]?.paragraph !== sentences[own]!.paragraph) return false;
    const [from, to] = ground.tokens.bySentence[i]!;
    const tokens = ground.all.slice(from, to).filter((t) => t.passage < 0);
    return tokens.some(
      (t, k) =>
        (t.lower === 'same' &&
          tokens[k - 1]?.lower === 'the' &&
          /^(?:[.,;]|thing|story|time|figures?|numbers?|account|version|details|information|description|date|sum|amount)$/.test(
            tokens[k + 1]?.lower ?? '.',
          )) ||
        (/^(?:corroborat|concurred|agreed)/.test(t.lower) && tokens[k + 1]?.lower !== 'to') ||
        (i !== own && /^confirm(?:s|ed)$/.test(t.lower) && !isDenied(tokens, k)),
    );
  });
}

/** "could not be confirmed", "neither confirmed nor denied". */
const isDenied = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some((t) => /^(?:not|never|no|neither|nor|cannot|\w+n't)$/.test(t.lower));

/** "…, but …" right behind the content: cut off there, it would say more than the source did. */
export function turnsRound({ ground }: Findings, paraphrase: Paraphrase): boolean {
  const [a, b] = [ground.all[paraphrase.to], ground.all[paraphrase.to + 1]];
  const here = (t: typeof a) => t !== undefined && t.sentence === paraphrase.cue.sentence;
  if (!here(a) || paraphrase.rule === 'clause-said') return false;
  const but = /^(?:but|although|though)$/.test(a!.lower)
    ? paraphrase.to
    : a!.lower === ',' && here(b) && /^(?:but|although|though|except)$/.test(b!.lower) && b!.passage < 0
      ? paraphrase.to + 1
      : -1;
  return but >= 0 && !saysMore(ground, but);
}

/** Whether a heading or a sentence in the article's own voice tells of the same event, so that it vouches in a way. */
export function statedByArticle(
  findings: Findings,
  { paraphrase, paragraph, matter }: ReportedMatter,
): boolean {
  const { sentence } = paraphrase.cue;
  if (matter.events.size === 0) return false;
  return ownWordsNear(findings, sentence, paragraph).some(
    (o) => !o.loose && o.sentence !== sentence && isSameEvent(matter, o.matter()),
  );
}
