/** How firmly a statement is put, where a careful reader would give one level and no other. */
import type { WholeStatement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { spanAt } from '../article/search.ts';
import type { Span } from '../article/span.ts';
import type { Level } from './answer-key.ts';

/** Rules whose reading is plain; the others ("would", "if", "believes") can be read in two ways. */
const PLAIN_HEDGES = /^word-(?:likely|probably|apparently|appears?|seems?|presumably)$/;
const PLAIN_SPECULATION = /^(?:modal-(?:may|might)|word-(?:perhaps|possibly|maybe))$/;
/** Words by which the article hands a statement on without saying whose it is. */
const HANDED_ON = /^word-(?:reportedly|allegedly)$/;
const OPEN = /^(?:open-phrase|word-(?:unclear|unknown|uncertain))$/;

/** The level of a statement, and those that a careful reader could defend beside it. */
export interface Leveled {
  readonly level: Level;
  readonly notOffered: readonly Level[];
}

/** Words that guess, where they may belong to a part of the sentence alone. */
const GUESSES = /^word-(?:perhaps|possibly|maybe|probably|likely|presumably|apparently)$/;
/** Behind the guess: an adjunct that a comma closes before the subject. */
const FRONTED =
  /^\s+(?:more|most|less|least|as|not|because|for|in|on|at|with|by|to|from|since|after|before|out|even|like|unlike)\b[^,.;]{0,80},/iu;

/** "Perhaps more than anyone, Vale has …", "Vale, perhaps the best, has …": what is guessed is not what the sentence says. */
function guessesPart(
  text: string,
  { rule, end, cues }: Pick<WholeStatement, 'rule' | 'end' | 'cues'>,
): boolean {
  const cue = cues.find(({ kind }) => kind === 'hedge');
  if (!GUESSES.test(rule) || !cue) return false;
  const behind = text.slice(cue.end, end);
  // "Apparently the town has dragons": as often mockery as a guess.
  if (/^Apparently\b/.test(text.slice(cue.start, end))) return true;
  const isAside =
    /,\s*$/u.test(text.slice(Math.max(0, cue.start - 3), cue.start)) && /^[^,.;]{2,80},/u.test(behind);
  return FRONTED.test(behind) || isAside;
}

/** "It is likely that it may leak": two words of different strength weaken it. What is unclear is so, whatever weakens it. */
const hedgesTwice = ({ cues, rule }: WholeStatement) =>
  !OPEN.test(rule) && cues.filter(({ kind }) => kind === 'hedge').length > 1;

/** Behind "could": what may come of something. What somebody could do is as often what they were able to do. */
const OUTCOMES =
  /^(?: (?:also|still|even|then|soon|eventually|ultimately|easily))? (?:affect|allow|arrive|become|blunt|boost|begin|bring|cause|change|close|collapse|come|complicate|cost|create|cut|damage|deepen|delay|develop|double|drop|end|exceed|face|fall|flood|force|fuel|grow|hit|happen|harm|hurt|increase|jeopardize|last|lead|leave|lose|mean|open|prevent|push|raise|reach|reduce|reopen|require|result|resume|return|rise|save|shut|slow|spark|spread|start|threaten|top|total|trigger|triple|undermine|weaken|worsen|be (?:as (?:high|low|many|much|early|late)|ready|over|worth|delayed|closed|lost|forced|fined|charged|completed|finished|affected|in place))\b/iu;

const ABLE = /^[“"']?(?:he|she|they|we|i|you|it)\b/iu;

/** "is |expected", "are now |believed": what holds now, not what did. */
const isPresent = (text: string, { start }: Span) =>
  /\b(?:is|are)(?: \w+ly| also| now| still)? $/.test(text.slice(Math.max(0, start - 24), start));

/** "is |expected| to open": what is awaited now. */
const isAwaited = (text: string, cue: Span) =>
  isPresent(text, cue) &&
  /^ (?:to|on|in|by|at|over|within|before|later|this|next)\b/.test(text.slice(cue.end, cue.end + 8));

/** "is |believed| to be": what people hold, whoever they are. */
const isHeld = (text: string, cue: Span) =>
  isPresent(text, cue) && /^ to (?:be|have)\b/.test(text.slice(cue.end, cue.end + 8));
const HELD = /^word-(?:believed|thought|understood|estimated|assumed|presumed)$/;

/** Whether the hedge can be read in one way only, by the words around it. */
function readsOneWay(text: string, { rule, cues, start }: WholeStatement): boolean {
  const cue = cues.find(({ kind }) => kind === 'hedge');
  if (!cue) return false;
  // "She said she could raise it": what she is able to do.
  if (rule === 'modal-could')
    return !ABLE.test(text.slice(start, start + 6)) && OUTCOMES.test(text.slice(cue.end, cue.end + 40));
  // What "seemed" so is a mood as often as a guess; what "appeared to have" happened is a guess.
  if (rule === 'word-appeared') return /^ to have\b/.test(text.slice(cue.end, cue.end + 9));
  return rule === 'word-expected' ? isAwaited(text, cue) : HELD.test(rule) && isHeld(text, cue);
}

/** "|had| appeared to wear a vest", "|can| appear rich": an impression that is over, or that is there to be had. */
const HAS_PASSED = /\b(?:had|can)(?: \w+ly)? $/;

/** Hedges of what is to come: what is likely or expected is no more than that, whenever it is. */
const AWAITS = /^word-(?:likely|probably|expected)$/;

/** The level of a statement by its rule; null for none. */
function levelByRule(text: string, statement: WholeStatement): Leveled | null {
  const { voice, polarity, rule, future, plain, cues } = statement;
  const own = voice === 'article';
  const strengthOnly: readonly Level[] = own ? [] : ['attributed'];
  if (!plain || (own && cues.some((c) => c.kind === 'attribution'))) return null;
  if (OPEN.test(rule)) return { level: 'open', notOffered: [...strengthOnly, 'denied'] };
  if (future && !AWAITS.test(rule)) return null;
  if (polarity === 'negative') return null;
  if (HAS_PASSED.test(text.slice(Math.max(0, (cues[0]?.start ?? 0) - 20), cues[0]?.start))) return null;
  const oneWay = readsOneWay(text, statement);
  if (PLAIN_SPECULATION.test(rule) || (oneWay && rule === 'modal-could'))
    return { level: 'speculative', notOffered: strengthOnly };
  if (HANDED_ON.test(rule)) return own ? { level: 'attributed', notOffered: [] } : null;
  if (PLAIN_HEDGES.test(rule) || (oneWay && rule !== 'modal-could'))
    // That it is expected is stated flatly.
    return {
      level: 'hedged',
      notOffered: HELD.test(rule) || rule === 'word-expected' ? [...strengthOnly, 'fact'] : strengthOnly,
    };
  return null;
}

/** The level of a statement, or null where more than one could be defended. Its spans point into `text`. */
export function levelOf(text: string, statement: WholeStatement): Leveled | null {
  const leveled = levelByRule(text, statement);
  return leveled && !guessesPart(text, statement) && !hedgesTwice(statement) ? leveled : null;
}

/**
 * Whether the clause can be shown by itself: a whole sentence, one whose rest only hangs on it, or a source's
 * clause that closes its sentence.
 */
export function isWhole(article: Article, statement: WholeStatement, level: Level): boolean {
  const at = spanAt(article.sentences, statement.start);
  const [sentence, behind] = [article.sentences[at], article.sentences[at + 1]];
  if (!sentence) return false;
  const { text } = article;
  const around: Around = {
    clause: text.slice(statement.start, statement.end),
    sentence: text.slice(sentence.start, sentence.end),
    // The mark that closes the clause belongs to what follows.
    rest: text.slice(statement.end - (/[,;]/.test(text[statement.end - 1] ?? '') ? 1 : 0), sentence.end),
    next: behind ? text.slice(behind.start, behind.start + 16) : '',
  };
  const isOpening =
    sentence.start === statement.start ||
    statement.voice !== 'article' ||
    (level === 'open' && /^(?:(?:and|but) )?it\b/i.test(text.slice(statement.start, statement.start + 8))) ||
    JOINED.test(text.slice(statement.start - 2, statement.start + 14));
  return isOpening && isComplete(statement, around) && !meansLess(level, around);
}

/** ", and the ship …": a second main clause. */
const JOINED = /^, and (?:the|a|an|his|her|its|their|some|many|most|\d+|\p{Lu}\p{L}+)\b/u;

/** A statement's words, and what stands around them: its sentence, what follows in it, and the beginning of the sentence behind. */
interface Around {
  readonly clause: string;
  readonly sentence: string;
  readonly rest: string;
  readonly next: string;
}

/** Whether the sentence ends with the statement, or goes on with a clause that is not needed. */
function isComplete({ voice }: WholeStatement, { clause, rest }: Around): boolean {
  // ", Vale said.": all that is left is who says it.
  const isTold = voice !== 'article' && /^[”"»’]?,?\s[^,;:—–]{2,90}$/u.test(rest);
  // "is expected to show that the mayor|, who …": cut off before its verb.
  const describes = /^,\s*(?:which|who)\b/.test(rest) && !/\bthat\b/.test(clause);
  return isTold || describes || /^[\s”"»’')\]]*$/.test(rest) || GOES_ON.test(rest);
}

/** Whether it says less than it seems to by itself: without a condition, half of what is likely, or a concession. */
function meansLess(level: Level, { sentence, rest, next }: Around): boolean {
  // "It may be old, but …" concedes; it does not guess.
  if (level === 'speculative' && (/^[,\s]*(?:but|yet)\b/.test(rest) || TURNS_ROUND.test(next))) return true;
  return level !== 'open' && (/\b(?:if|unless)\b/i.test(sentence) || /^[,\s]*but also\b/.test(rest));
}

/** A second main clause, or one that only tells more: "but …", ", and the ship …", ", when …", "; …". */
const GOES_ON =
  /^;|^[,\s]*(?:but|while|whereas)\b|^,\s*(?:when|where)\b|^,?\s*(?:so|and) (?:the|a|an|it|they|he|she|\p{Lu}\p{L}+)\b/u;

/** What takes back the sentence before. */
const TURNS_ROUND = /^[“"']?(?:But|Yet|Still|However|Nevertheless|Nonetheless|Even so)\b/u;
