/** Which hunts are pooled: whoever hunts through an article again knows what is in it. */

/** The first hunt on each article, in the order given. */
export function firstOnEachArticle<T extends { readonly article: string }>(hunts: readonly T[]): T[] {
  const seen = new Set<string>();
  return hunts.filter(({ article }) => {
    const isFirst = !seen.has(article);
    seen.add(article);
    return isFirst;
  });
}
