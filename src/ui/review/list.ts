/** A list of a review, as data. */
import type { Place, ReviewEvent } from '../../core/review/review.ts';
import type { Choice } from '../components/choice-page.tsx';
import { run } from '../text/rich-text.ts';

/** A list with what each of its lines makes happen. */
export interface List {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly initial: number;
  eventOf(id: string): ReviewEvent | null;
}

/** The places at which something is picked from a list. */
const LISTS = ['answer', 'sources', 'parts', 'difficulty', 'reasons', 'kind', 'round'] as const;

export type ListPlace = Extract<Place, { at: (typeof LISTS)[number] }>;

export function isListPlace(place: Place): place is ListPlace {
  return LISTS.some((at) => at === place.at);
}

/** A line of a list, with what is to be said of it. */
export function choice(id: string, label: string, about = ''): Choice {
  return { id, runs: [run(label), ...(about === '' ? [] : [run(`: ${about}`, 'muted')])] };
}
