/** What the article itself says about who somebody is: "Ada Vale, harbor master of Fairhaven since 2016, …". */

import type { Span } from '../article/span.ts';
import type { Claim } from './analysis.ts';
import type { Entity } from './cast.ts';
import type { ClaimFinder } from './find-claims.ts';
import type { Groundwork } from './groundwork.ts';
import { HONORIFICS, ROLE_NOUNS } from './lexicon/people.ts';
import { appositionAfter, roleBefore } from './roles.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

/** "from 2016-19", "former": the office is over. */
const isPast = (role: string) =>
  /\bformer\b|\b(?:from|between|until) \d{4}(?:\s?[-–]\s?\d{2,4}|\s?(?:to|and) \d{4})?|\b\d{4}\s?[-–]\s?\d{2,4}\b/i.test(
    role,
  );

/** Roles that depend on who is speaking or that point elsewhere: "his lawyer", "one of them". */
const TIED = /\b(?:his|her|their|its|whose|who|which|this|that|our|my|one of|another|also|then)\b/i;

interface RoleFound {
  readonly role: string;
  readonly span: Span;
  readonly rule: 'role-apposition' | 'role-title';
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** ", harbor master of Fairhaven since 2016," behind the name. */
function behindName(ground: Groundwork, entity: Entity): RoleFound | null {
  for (const mention of entity.mentions) {
    if (mention.possessive || ground.all[mention.from]!.passage >= 0) continue;
    const span = appositionAfter(ground, mention);
    if (!span) continue;
    const role = flat(ground.text.slice(mention.end, span.end)).replace(/^,\s*/, '');
    const count = role.split(' ').length;
    if (count < FEWEST_WORDS || count > MOST_WORDS || /^\d/.test(role) || HONORIFICS.has(role.toLowerCase()))
      continue;
    return { role, span: { start: mention.start, end: span.end }, rule: 'role-apposition' };
  }
  return null;
}

/** "harbor master Ada Vale": the role before the name, where it says of what. */
function beforeName(ground: Groundwork, entity: Entity): RoleFound | null {
  for (const mention of entity.mentions) {
    if (mention.words.length < 2 || mention.possessive || ground.all[mention.from]!.passage >= 0) continue;
    const span = roleBefore(ground, mention);
    if (!span) continue;
    const role = flat(ground.text.slice(span.start, span.end));
    const words = role.split(' ');
    const opener = words[0]!;
    if (
      words.length < 2 ||
      words.length > 5 ||
      !/^\p{Lu}/u.test(opener) ||
      HONORIFICS.has(opener.toLowerCase().replace(/\.$/, ''))
    )
      continue;
    const head = words.at(-1)!;
    const noun = ROLE_NOUNS.has(head.toLowerCase()) ? head.toLowerCase() : null;
    if (!noun || RELATIONS.has(noun)) continue;
    const article = SINGULAR_OFFICES.has(noun) ? 'the' : /^[AEIO]/.test(opener) ? 'an' : 'a';
    const plain = [...words.slice(0, -1), noun].join(' ');
    return { role: `${article} ${plain}`, span: { start: span.start, end: mention.end }, rule: 'role-title' };
  }
  return null;
}

/** Nouns that say whose one is, not what one is. */
const RELATIONS: ReadonlySet<string> = new Set(
  'counterpart friend colleague rival opponent ally partner wife husband son daughter brother sister father mother uncle aunt widow widower neighbor neighbour boss victim'.split(
    ' ',
  ),
);

/** Offices that one person holds at a time. */
const SINGULAR_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'premier',
  'chancellor',
  'king',
  'queen',
  'pope',
  'mayor',
  'governor',
  'monarch',
]);

export const findRoleClaims: ClaimFinder = ({ ground }) => {
  const claims: Claim[] = [];
  for (const entity of ground.cast.entities) {
    if (entity.kind !== 'person' || entity.name.split(' ').length < 2) continue;
    const found = behindName(ground, entity) ?? beforeName(ground, entity);
    if (!found || TIED.test(found.role)) continue;
    claims.push({
      ...found.span,
      statement: `${entity.name} ${isPast(found.role) ? 'was' : 'is'} ${found.role}.`,
      status: 'own-voice',
      sources: [],
      evidence: [found.span],
      cues: [],
      confidence: found.rule === 'role-apposition' ? 0.88 : 0.85,
      rule: found.rule,
    });
  }
  return { claims, notAsked: [] };
};
