/** The search in an article: what is typed, what is found, and which place is looked at. */
import { useContext, useEffect, useMemo, useState } from 'react';
import type { Span } from '../../core/article/span.ts';
import { findWords } from '../../core/export/find-words.ts';
import { TypingContext, useTyping } from './use-typing.ts';

/** More than anybody looks for, in user-perceived characters. */
const LONGEST = 80;

export interface Search {
  readonly phase: 'closed' | 'typing' | 'found';
  readonly query: string;
  /** Every place of the words, in reading order. */
  readonly hits: readonly Span[];
  /** The index of the place that is looked at; null while typing and where nothing is found. */
  readonly at: number | null;
  open(): void;
  close(): void;
  /** To the next place (1) or the one before (−1), around the ends. */
  move(by: 1 | -1): void;
}

const CLOSED = { phase: 'closed', query: '', at: null } as const;

interface Asked {
  readonly phase: Search['phase'];
  readonly query: string;
  readonly at: number | null;
}

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

const NO_HITS: readonly Span[] = [];

/**
 * A search in the text, closed at first.
 * @param from where the reader is: the first place from there on is looked at first
 * @param onFound called with the place to look at
 */
export function useSearch(text: string, from: () => number, onFound: (hit: Span) => void): Search {
  const [asked, setAsked] = useState<Asked>(CLOSED);
  const tellTyping = useContext(TypingContext);
  const { phase, query, at } = asked;
  const hits = useMemo(
    () => (query.trim() === '' ? NO_HITS : (findWords(text, query) ?? NO_HITS)),
    [text, query],
  );
  // The page may go away in the middle of a word.
  useEffect(() => () => tellTyping(false), [tellTyping]);
  const change = (next: Asked) => {
    tellTyping(next.phase === 'typing');
    setAsked(next);
  };
  const look = (index: number) => {
    const hit = hits[index];
    change({ phase: 'found', query, at: hit ? index : null });
    if (hit) onFound(hit);
  };
  useTyping(phase === 'typing', {
    onText: (typed) =>
      change({
        phase,
        query: graphemes(query + typed)
          .slice(0, LONGEST)
          .join(''),
        at: null,
      }),
    onDelete: () =>
      change(query === '' ? CLOSED : { phase, query: graphemes(query).slice(0, -1).join(''), at: null }),
    onEnter: () => {
      if (query.trim() === '') return change(CLOSED);
      const start = from();
      look(
        Math.max(
          0,
          hits.findIndex((hit) => hit.start >= start),
        ),
      );
    },
    onEscape: () => change(CLOSED),
  });
  return {
    phase,
    query,
    hits,
    at,
    open: () => change({ phase: 'typing', query: '', at: null }),
    close: () => change(CLOSED),
    move: (by) => {
      if (at !== null) look((at + by + hits.length) % hits.length);
    },
  };
}
