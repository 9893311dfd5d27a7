/** Whose the keys for pages are, where the article stands beside another page. */
import { createContext, useContext, useEffect } from 'react';

export interface PageKeys {
  /** Hears whether the page needs the keys itself, because what it shows does not fit. */
  onNeed(needed: boolean): void;
}

/** Null for a page that stands alone: the keys are its own. */
export const PageKeysContext = createContext<PageKeys | null>(null);

/** True where the keys for pages scroll the page itself. `needed`: it has no other way to show all of itself. */
export function usePageKeys(needed: boolean): boolean {
  const shared = useContext(PageKeysContext);
  useEffect(() => shared?.onNeed(needed), [shared, needed]);
  return shared === null || needed;
}
