/** Tells sentences of the article's that hold a source or somebody's view: "…, a new poll shows", "To Quill, …". */
import type { Token } from '../tokens.ts';

/** Nouns for what shows something. */
const SHOWING =
  /^(?:polls?|surveys?|study|studies|data|records?|figures|documents?|analysis|reports?|research|statistics|filings?|logs?|registers?|ledgers?|minutes)$/;
const SHOWS =
  /^(?:shows?|showed|suggests?|suggested|finds?|found|indicates?|indicated|reveals?|revealed|says?|said)$/;

/** "…, a new poll shows": a source that follows in the article's words. */
function endsInSource(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex((t) => t.lower === ',');
  return (
    comma >= 0 &&
    tokens.some((t, i) => i > comma && SHOWING.test(t.lower) && SHOWS.test(tokens[i + 1]?.lower ?? ''))
  );
}

/** Nouns for what somebody holds. */
const HELD =
  /^(?:position|view|line|theory|belief|conclusion|claim|idea|argument|allegation|hypothes[ie]s|consensus|verdict|studies|study|research|evidence|report|reports|minutes|documents?|records?|poll|survey|data|figures|news)$/;

/** "the official position remained that …", "the studies show that": somebody's view in the article's words. */
function hidesSource(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex((t) => HELD.test(t.lower));
  return noun >= 0 && tokens.some((t, i) => i > noun && t.lower === 'that');
}

/** "To Quill, the lock is lost", "In her view, …", "The polling shows …": somebody's view, or a source that acts. */
function opensInView(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, VIEW_REACH);
  const comma = opening.findIndex((t) => t.lower === ',');
  const first = tokens[0]?.lower ?? '';
  if (comma > 0 && /^(?:to|for)$/.test(first) && tokens[1]?.capital) return true;
  if (
    comma > 0 &&
    first === 'in' &&
    /^(?:view|eyes|opinion|mind|telling|words)$/.test(opening[comma - 1]!.lower)
  )
    return true;
  const shown = opening.findIndex((t) => SHOWING.test(t.lower) || t.lower === 'polling');
  return (
    shown >= 0 &&
    tokens.slice(shown + 1, shown + 1 + VIEW_REACH).some((t) => t.passage < 0 && SHOWS.test(t.lower))
  );
}

const VIEW_REACH = 7;

/** "was seen as an act of disloyalty": by whom, is not said. */
const isSeenAs = (tokens: readonly Token[]) =>
  tokens.some(
    (t, i) =>
      /^(?:seen|viewed|regarded|perceived|hailed|considered|interpreted)$/.test(t.lower) &&
      tokens[i + 1]?.lower === 'as',
  );

/** Whether the words tell what a source shows or somebody holds, though no cue credits it. */
export const holdsView = (tokens: readonly Token[]): boolean =>
  hidesSource(tokens) || endsInSource(tokens) || opensInView(tokens) || isSeenAs(tokens);
