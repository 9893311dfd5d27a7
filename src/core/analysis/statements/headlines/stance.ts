/** How a headline stands to what it tells: asserts it, hands it on, leaves it open, or calls it false. */
import type { Span } from '../../../article/span.ts';
import type { Token } from '../../tokens.ts';
import { callsFalse } from './falsity.ts';
import { asks, leavesOpen } from './hedges.ts';
import { readNegation } from './negation.ts';
import { findSource } from './sources.ts';

/** How a headline stands to what it tells, and the word that says so. */
export interface HeadlineStance {
  readonly stance: 'asserted' | 'handed-on' | 'open' | 'called-false';
  readonly cue: Span;
}

/** What the words of a headline do with what it tells; the first that fits of: called false, open, handed on. */
export function stanceOf(tokens: readonly Token[]): HeadlineStance {
  const as = (stance: HeadlineStance['stance'], { start, end }: Token): HeadlineStance => ({
    stance,
    cue: { start, end },
  });
  const last = tokens.at(-1)!;
  const denied = tokens.find((_, i) => callsFalse(tokens, i) || readNegation(tokens, i) === 'denies');
  if (denied && last.text !== '?') return as('called-false', denied);
  const open = tokens.find((_, i) => leavesOpen(tokens, i) || readNegation(tokens, i) === 'leaves-open');
  const asked = open ?? asks(tokens);
  if (asked) return as('open', asked);
  const source = findSource(tokens);
  return source ? as('handed-on', source) : as('asserted', last);
}
