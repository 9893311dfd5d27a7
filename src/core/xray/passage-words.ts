/** Quotes passages of the article inside a reason. */
import type { Span } from '../article/span.ts';
import type { Places } from '../export/explained-places.ts';
import { passage } from '../export/report-layout.ts';

/** Longer than this many code units, a passage is cut: the article itself is in sight. */
const LONGEST = 280;
/** A passage with its own marks needs no others. */
const IN_MARKS = /^[“"«„][^“”"«»„]*[”"»“]$/;

/** Cut between words, and never inside a pair of surrogates. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  // The passage stands on one line, so that its only white space is spaces.
  const space = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, space > 0 ? space : LONGEST).replace(/[\ud800-\udbff]$/, '')} …`;
}

/** The words in marks, on one line; marks inside them are single. */
export function quotedWords(text: string, span: Span): string {
  const words = shortened(passage(text, span));
  if (IN_MARKS.test(words)) return words;
  return `“${words.replace(/[“„«]|"(?=\S)/g, '‘').replace(/[”»"]/g, '’')}”`;
}

/** Places that are quoted without line and column: the mark itself shows where they are. */
export function placesInSight(text: string): Places {
  return { text, at: () => '', quoted: (span) => quotedWords(text, span) };
}
