/** The row of the article that was in sight last, kept while its page is closed: a bookmark alone does not tell it, because the lines above the text share one. */
import { createContext, useContext } from 'react';
import type { Article } from '../../core/article/article.ts';

export interface ReadingPlace {
  readonly article: Article;
  /** The bookmark that this row goes with. */
  readonly bookmark: number;
  /** Columns that the lines were broken at. */
  readonly measure: number;
  readonly top: number;
}

export interface ReadingPlaceKeeper {
  current: ReadingPlace | null;
}

export const ReadingPlaceContext = createContext<ReadingPlaceKeeper>({ current: null });

/** Where the place is kept. */
export function useReadingPlace(): ReadingPlaceKeeper {
  return useContext(ReadingPlaceContext);
}
