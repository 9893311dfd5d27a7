/** The screens of the game: headings, labels, hints. */
import { practice } from '../practice.ts';
import { does } from './does.ts';
import { home } from './home.ts';
import { hunt } from './hunt.ts';
import { feedback, lessons, review } from './lesson.ts';
import { objection } from './objection.ts';
import { offer } from './offer.ts';
import { confidence, intro, progress } from './question.ts';
import { reading, search } from './reading.ts';
import { result } from './result.ts';
import { xray } from './x-ray.ts';

export const screens = {
  separator: ' · ',
  name: 'sayswho',
  parts: { source: 'source', cue: 'cue', content: 'content' },
  home,
  offer,
  /** Its first sentences fit into a line of 76 columns. */
  notKept: (why: string) =>
    `From here on nothing is kept, for later or for statistics. You can play on.\n${why}`,
  wrote: (file: string) => `Wrote ${file}`,
  keepingBroke: 'Something broke inside sayswho where games are kept.',
  loading: (ref: string) => `Reading ${ref} …`,
  failed: { title: 'That did not work.', hint: 'What to do: ' },
  reading,
  progress,
  intro,
  confidence,
  feedback,
  lessons,
  objection,
  result,
  hunt,
  xray,
  search,
  review,
  quit: {
    ask: ({ kept, practicing }: { kept: boolean; practicing: boolean }) => {
      if (practicing) return kept ? practice.quit : practice.quitUnkept;
      return kept ? 'Leave? You can go on with this game later.' : 'Leave? This game is not kept.';
    },
    yes: 'leave',
    no: 'stay',
  },
  tooSmall: (columns: number, rows: number, have: { columns: number; rows: number }) =>
    `${have.columns}\u00a0×\u00a0${have.rows} is too small: sayswho needs ${columns}\u00a0×\u00a0${rows}. Make the window larger, or leave with q.`,
  keysTitle: 'Keys',
  crashed: 'Something broke inside sayswho.',
  does,
};
