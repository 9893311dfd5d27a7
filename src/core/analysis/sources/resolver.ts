/** The roles and bodies of an article by their words: who bears "the president", which one is "the agency". */
import { startsUpper } from '../../article/letters.ts';
import { readsAsHeadline } from '../../article/reads-as-headline.ts';
import { firstIndex } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import { CLOSED_CLASSES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { BODY_KINDS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { isHonorific, ROLE_NOUNS, TITLES_IN_FULL, withoutPeriod } from '../lexicon/people.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { rolesOf } from './roles.ts';

/** One role that an entity bears. */
interface Bearer {
  readonly entity: Entity;
  /** What sets it apart from the same role elsewhere: "US", "Ukrainian". */
  readonly marks: readonly string[];
}

/** What phrases are resolved against. */
export interface Resolver {
  readonly ground: Groundwork;
  /** The roles of each entity, by its index. */
  readonly roles: readonly (readonly string[])[];
  /** Who bears a role, by each word of the role in lower case. */
  readonly byRoleWord: ReadonlyMap<string, readonly Bearer[]>;
  /** Organizations by each word of their name in lower case. */
  readonly byBodyWord: ReadonlyMap<string, readonly Entity[]>;
}

/** Adds the value to the list under the key. */
function file<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** Indexes the roles and bodies of the article, once for all phrases. */
export function makeResolver(ground: Groundwork): Resolver {
  const roles = ground.cast.entities.map((entity) => rolesOf(ground, entity));
  const byRoleWord = new Map<string, Bearer[]>();
  const byBodyWord = new Map<string, Entity[]>();
  for (const entity of ground.cast.entities) {
    if (entity.kind !== 'person') {
      for (const word of new Set(entity.name.toLowerCase().split(' '))) file(byBodyWord, word, entity);
    }
    if (entity.kind === 'organization') continue;
    for (const role of roles[entity.index]!) {
      const words = role.split(/[\s,]+/);
      const bearer: Bearer = { entity, marks: marksOf(words) };
      for (const word of headWords(words)) file(byRoleWord, word, bearer);
    }
  }
  return { ground, roles, byRoleWord, byBodyWord };
}

/** What an abbreviated title may be called in full: "Gov." is "the governor". */
const inFull = (word: string) => TITLES_IN_FULL.get(withoutPeriod(word)) ?? [];

/** The nouns of a role that name its bearer, before what it is a role of: "police chief of Ostrel" → "chief". */
function headWords(words: readonly string[]): ReadonlySet<string> {
  const lower = words.map((word) => word.toLowerCase());
  const link = lower.findIndex((word) => PREPOSITIONS.has(word));
  const own = link < 0 ? lower : lower.slice(0, link);
  const titles = own.filter(
    (word) => isHonorific(word) || (ROLE_NOUNS.has(word) && !ORGANIZATION_NOUNS.has(word)),
  );
  return new Set([...titles, ...own.slice(-1)].flatMap((word) => [word, ...inFull(word)]));
}

/** Words that mark which bearer of a role is meant: "US", "Ukrainian". */
function marksOf(words: readonly string[]): readonly string[] {
  return words.filter((w) => startsUpper(w) && !isHonorific(w.toLowerCase()));
}

/** First words of many names, which tell no two apart: "New York", "New Jersey". */
const COMMON_OPENER =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|San|Santa|Los|Las|St\.?|Saint|Fort|Port|Lake|Mount)$/;

/** Whether two lists of marks have one in common that tells something. */
const shareMark = (a: readonly string[], b: readonly string[]) =>
  a.some((mark) => (a.length === 1 || !COMMON_OPENER.test(mark)) && b.includes(mark));

/** Whether the entity is named before the phrase or in its sentence, so that the phrase can stand for it. */
export function isMet({ ground }: Resolver, source: NounPhrase, { mentions }: Entity): boolean {
  return mentions[0]!.start < ground.article.sentences[ground.all[source.from]!.sentence]!.end;
}

/**
 * Entities that bear the role the phrase names and are named before it or in its sentence, most recently mentioned first. For
 * the article's headline, those named later where there are no others.
 */
export function bearersOf(resolver: Resolver, source: NounPhrase, head: string): readonly Entity[] {
  const { ground, byRoleWord } = resolver;
  const marks = marksOf(ground.all.slice(source.from, source.to).map((t) => t.text));
  const fitting = (byRoleWord.get(head) ?? []).filter(
    ({ marks: own }) => marks.length === 0 || own.length === 0 || shareMark(marks, own),
  );
  const bearers = [...new Set(fitting.map(({ entity }) => entity))];
  const before = ({ mentions }: Entity) =>
    mentions[firstIndex(mentions, (m) => m.start >= source.start) - 1]?.start ?? -1;
  const met = bearers.filter((e) => before(e) >= 0).sort((a, b) => before(b) - before(a));
  if (met.length > 0) return met;
  const { paragraph } = ground.article.sentences[ground.all[source.from]!.sentence]!;
  return paragraph === 0 && readsAsHeadline(ground.article, paragraph)
    ? bearers
    : bearers.filter((entity) => isMet(resolver, source, entity));
}

/** The words of a phrase or role that tell of what it is one: "chief of the |harbor police|". */
const telling = (words: readonly string[]) =>
  words
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{L}{3,}/u.test(word) && !CLOSED_CLASSES.has(word));

/**
 * "the aide to the mayor": whether a role of this bearer tells of the same thing as what hangs on the phrase's head; true
 * where nothing hangs on it.
 */
export function fitsComplement({ ground, roles }: Resolver, source: NounPhrase, entity: Entity): boolean {
  const own = telling(ground.all.slice(source.head + 1, source.to).map((t) => t.text));
  return (
    own.length === 0 ||
    roles[entity.index]!.some((role) => telling(role.split(/[\s,]+/)).some((word) => own.includes(word)))
  );
}

/** "the Vermont senator": whether a role of this bearer holds the name that the phrase holds; true where it holds none. */
export function fitsMarks(resolver: Resolver, source: NounPhrase, entity: Entity): boolean {
  const marks = marksOf(resolver.ground.all.slice(source.from, source.head).map((t) => t.text));
  const own = resolver.roles[entity.index]!.flatMap((role) => marksOf(role.split(/[\s,]+/)));
  return marks.length === 0 || shareMark(marks, own);
}

/** "the forecast office" is not the Water Office: what describes the body stands in its name, or could be said of any. */
function fitsModifiers({ ground: { all } }: Resolver, { from, head }: NounPhrase, { name }: Entity): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  return all
    .slice(from + 1, head)
    .every(({ lower, kind }) => kind !== 'word' || words.includes(lower) || OF_ANY_BODY.has(lower));
}

const OF_ANY_BODY = wordList(`
  federal state local national regional city county town district american british public private big small large giant own new old
  same news left-wing right-wing nonpartisan nonprofit independent conservative liberal
`);

/**
 * "the agency", "the company": the one organization named before that has the word in its name, or a word that tells the
 * same of it: "the newspaper" for a Herald. With how sure that is.
 */
export function bodyOf(
  resolver: Resolver,
  source: NounPhrase,
  head: string,
): readonly [Entity, number] | null {
  const before = (word: string, isBody: (entity: Entity) => boolean) =>
    (resolver.byBodyWord.get(word) ?? []).filter(
      (e) => isBody(e) && e.mentions[0]!.start < source.start && fitsModifiers(resolver, source, e),
    );
  const bearing = before(head, (entity) => entity.kind === 'organization');
  if (bearing.length === 1) return [bearing[0]!, 0.88];
  const kinds = [...(BODY_KINDS.get(head) ?? [])];
  const named = new Set(kinds.flatMap((word) => before(word, (entity) => entity.name.includes(' '))));
  const [only] = named;
  return bearing.length === 0 && only && named.size === 1 ? [only, 0.85] : null;
}
