/** Decides where a full name takes the place of a surname in a claim. */
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import { firstIndex } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import type { Entity } from '../names/cast.ts';
import type { NameMention } from '../names/find-names.ts';
import type { Token } from '../tokens.ts';

/** "Mr. Vale", "Ms. Vale": a title that says nothing of an office. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** Whether more than a last word that also stands alone tells of a person: "Harbor Mail" and "Mail" are none. */
const isSurelyPerson = ({ kind, gender, titles, mentions }: Entity) =>
  kind === 'person' &&
  (gender !== null || titles.length > 0 || mentions.some(({ looksLike }) => looksLike === 'person'));

/** What the full name takes the place of, where a surname stands alone or behind a courtesy title; null where it does not. */
export function fullNameFor(
  { all }: Groundwork,
  { titleFrom, end, words, title }: NameMention,
  entity: Entity,
): { readonly from: number; readonly end: number } | null {
  if (!isSurelyPerson(entity) || words.length !== 1 || entity.name === words[0] || !entity.name.includes(' '))
    return null;
  if (title !== '' && !COURTESY.test(title)) return null;
  // "Fishers for Vale": part of another name.
  if (
    /^(?:for|against|of)$/.test(all[titleFrom - 1]?.lower ?? '') &&
    all[titleFrom - 2]?.capital &&
    all[titleFrom - 3]?.kind === 'word'
  )
    return null;
  return all[titleFrom - 1]?.lower === 'the' ? null : { from: titleFrom, end };
}

/** "in Reno": a place stands there more often than a person. */
export const isPlaceSlot = (before: Token | undefined) =>
  before !== undefined &&
  /^(?:in|at|near|downtown|outside|inside|across|throughout|north|south|east|west)$/.test(before.lower);

/** "Reno NFL", "Virginia Democratic": capitals that were read as a surname. */
const NO_SURNAME = /^(?:[A-Z]{2,}|Democratic|Republican|National|Federal|Liberal|Conservative)$/;

/** How many mentions on either side are looked at for namesakes. */
const WINDOW = 40;

/** Whether somebody else near bears the same surname: then "Mr. Vale" may be that one. */
export function hasNamesake({ mentions, cast }: Groundwork, entity: Entity, offset: number): boolean {
  const surname = entity.name.split(' ').at(-1)!;
  const at = firstIndex(mentions, (m) => m.start >= offset);
  for (let i = Math.max(0, at - WINDOW); i < Math.min(mentions.length, at + WINDOW); i++) {
    const other = cast.entityOf[i];
    const bears = other && other !== entity && other.kind === 'person' && other.name.includes(' ');
    if (bears && other.name.split(' ').at(-1) === surname) return true;
  }
  return false;
}

/** Whether the full name stands anywhere but in headlines and in marks, where capitals make names of other words. */
export function isNamedInBody({ article, all }: Groundwork, entity: Entity): boolean {
  return entity.mentions.some(
    ({ words, from }) =>
      words.length > 1 &&
      all[from]!.passage < 0 &&
      !words.some((word) => NO_SURNAME.test(word)) &&
      !readsAsHeadline(article, article.sentences[all[from]!.sentence]!.paragraph),
  );
}
