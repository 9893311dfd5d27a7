/** Why the words alone keep a plain sentence from being a claim of the article's own: a judgment, a plan, a view, a stub. */
import type { Groundwork } from '../groundwork.ts';
import { CONDITIONAL_WORDS } from '../lexicon/certainty-words.ts';
import { FALSE_WORDS } from '../lexicon/claim-words.ts';
import { NOT_SPEECH, NOUNLIKE_VERBS, reportingVerb } from '../lexicon/reporting-verbs.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isNumeral } from '../phrases/counted.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';
import { isAnchored } from './anchors.ts';
import { tellsOfDuty } from './duty.ts';
import { isJudging } from './judging-words.ts';
import { notYetSo } from './not-yet-so.ts';
import { opensBare } from './opens-bare.ts';
import { holdsView } from './views.ts';

const SHORTEST = 7;
const LONGEST = 34;

/** A verb of saying or thinking in the past or present: whose word it is, is a question of its own. */
function isSpeechAct(token: Token): boolean {
  const verb = reportingVerb(token.lower);
  if (!verb || token.capital) return false;
  return (
    (verb.form === 'past' ||
      verb.form === 'participle' ||
      (verb.form === 'third' && !NOUNLIKE_VERBS.has(verb.lemma))) &&
    !NOT_SPEECH.has(verb.lemma)
  );
}

/** Participles that tell of a deed where something was done: "was built and raised by 3 feet", "were admitted to hospital". */
const DONE = wordList('admitted raised posted released published issued charged sentenced');

/** Whether the word at `at` ends a passive of such a verb. */
const isDone = (tokens: readonly Token[], at: number) =>
  // "the drug, called veltrapant, …"
  (tokens[at]!.lower === 'called' && tokens[at - 1]?.lower === ',') ||
  (DONE.has(tokens[at]!.lower) &&
    tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:was|were|been|being|is|are)$/.test(t.lower)));

/** Verbs for what a study or a court comes to: its word, not the article's. */
const FINDS = /^(?:found|finds|showed|shows|concluded|concludes|ruled|rules|decided|heard)$/;

/** Openings that hand on, insist or only point: "There were reports …", "There is no doubt …", "It was …". */
const HANDS_ON =
  /^(?:there (?:is|are|was|were|has been|have been) (?:\w+ )?(?:question|questions|doubt|doubts|denying|reports?|claims?|rumou?rs?|rumblings|allegations?|concerns?|fears?|worries|hopes?|signs?|speculation|talk|few)|who|what|why|how|which|whose|of course|it (?:is|was|has been))\b/;

const opening = (tokens: readonly Token[]) =>
  tokens
    .slice(0, 6)
    .map((t) => t.lower)
    .join(' ');

/** Whether a word of the article's own judges or weighs: "brilliant", "would", "can", "so few". */
function holdsJudgment(tokens: readonly Token[]): boolean {
  return (
    tokens.some(
      (t, i) =>
        t.passage < 0 &&
        (isJudging(t) ||
          WEIGHING.has(t.lower) ||
          (t.lower === 'well' && tokens[i - 1]?.lower !== 'as') ||
          (/^(?:more|most)$/.test(t.lower) &&
            tokens[i - 1]?.lower === 'the' &&
            tokens[i - 2]?.lower === 'of') ||
          (t.lower === 'so' && i > 0 && !/^(?:that|far|as)$/.test(tokens[i + 1]?.lower ?? ''))),
    ) || HANDS_ON.test(opening(tokens))
  );
}

const WEIGHING: ReadonlySet<string> = new Set([
  ...CONDITIONAL_WORDS,
  'can',
  'cannot',
  "can't",
  'alas',
  '@',
  '#',
]);

/** Whether it names somebody or something, or gives a number: else there is nothing to look up. */
function isConcrete({ all, mentionAt }: Groundwork, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) {
    if (isNumeral(all[i]) || mentionAt[i]! >= 0 || /^(?:he|she|his|her|him)$/.test(all[i]!.lower))
      return true;
  }
  return false;
}

/** Verbs that open a line for the reader: "Listen to the talk above". */
const ORDERS = wordList(
  'listen read watch subscribe click see follow sign check share send visit tune join download scroll note',
);

/** Why the words alone keep a segment from being a claim of the article's own. */
export function doubtOfWords(ground: Groundwork, segment: Segment): string | null {
  const tokens = ground.all.slice(segment.from, segment.to);
  const words = tokens.filter((t) => t.kind !== 'mark').length;
  if (words < SHORTEST || words > LONGEST) return 'too short or too long';
  if (!isConcrete(ground, segment) || !isAnchored(ground, segment)) return 'gives nothing to look up';
  if (holdsJudgment(tokens)) return 'a judgment';
  if (tellsOfDuty(ground, segment.from, segment.to)) return 'tells what ought to be';
  if (tokens[0]!.capital && ORDERS.has(tokens[0]!.lower)) return 'tells the reader what to do';
  const isToCome = notYetSo(tokens);
  if (isToCome !== null) return isToCome;
  if (tokens.some((t, i) => t.passage < 0 && isSpeechAct(t) && !isDone(tokens, i)))
    return 'tells what somebody said or thought';
  if (tokens.some((t, i) => FINDS.test(t.lower) && tokens[i + 1]?.lower === 'that'))
    return 'tells what somebody found';
  if (
    tokens.some(
      (t) => FALSE_WORDS.has(t.lower) || /^(?:hoax|fake|myth|rumou?rs?|satire|prank)$/.test(t.lower),
    )
  )
    return 'tells of something false';
  if (holdsView(tokens)) return 'somebody holds it to be so';
  if (opensBare(ground, segment.from, segment.to)) return 'points outside itself';
  return tokens.filter((t) => t.passage >= 0).length > 6 ? 'mostly quotation' : null;
}
