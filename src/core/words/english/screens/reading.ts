/** The article: before the rounds, and beside the questions; the search in it. */
import { counted, percent, quoted } from '../forms.ts';

export const reading = {
  title: 'Read the article first',
  rounds: (titles: readonly string[]) =>
    `Then ${titles.length === 1 ? 'comes' : 'come'} ${counted(titles.length, 'round')}: ${titles.join(', ')}`,
  noRounds: 'This article gives no questions.',
  instead: {
    hunt: 'm: the hunt instead. Go through the article sentence by sentence, and flag what it does not vouch for.',
    rounds: 'm: rounds of questions instead.',
  },
  position: (first: number, last: number, total: number) => `lines ${first}–${last} of ${total}`,
  percent,
  again: 'The article',
};

export const search = {
  ask: 'Search: ',
  none: 'not found',
  named: (query: string, place: string) => `${quoted(query)} ${place}`,
  places: (n: number) => counted(n, 'place'),
  hit: (n: number, of: number) => `${n} of ${of}`,
};
