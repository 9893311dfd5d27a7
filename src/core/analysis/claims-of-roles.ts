/** What the article itself says about who somebody is: "Ada Vale, harbor master of Fairhaven since 2016, …". */
import type { Claim } from './analysis.ts';
import type { ClaimFinder } from './find-claims.ts';
import { HONORIFICS } from './lexicon/people.ts';
import { appositionAfter } from './roles.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

/** "from 2016-19", "former": the office is over. */
const isPast = (role: string) =>
  /\bformer\b|\b(?:from|between|until) \d{4}(?:\s?[-–]\s?\d{2,4}|\s?(?:to|and) \d{4})?|\b\d{4}\s?[-–]\s?\d{2,4}\b/i.test(
    role,
  );

/** Roles that depend on who is speaking or that point elsewhere: "his lawyer", "one of them". */
const TIED = /\b(?:his|her|their|its|whose|who|which|this|that|our|my|one of|another|also|then)\b/i;

export const findRoleClaims: ClaimFinder = ({ ground }) => {
  const claims: Claim[] = [];
  for (const entity of ground.cast.entities) {
    if (entity.kind !== 'person' || entity.name.split(' ').length < 2) continue;
    for (const mention of entity.mentions) {
      if (mention.possessive || ground.all[mention.from]!.passage >= 0) continue;
      const span = appositionAfter(ground, mention);
      if (!span) continue;
      const before = ground.text.slice(mention.end, span.start).replace(/^,\s*/, '');
      const role = (before + ground.text.slice(span.start, span.end)).replace(/\s+/g, ' ');
      const count = role.split(' ').length;
      if (count < FEWEST_WORDS || count > MOST_WORDS || TIED.test(role) || /^\d/.test(role)) continue;
      if (HONORIFICS.has(role.toLowerCase())) continue;
      claims.push({
        start: mention.start,
        end: span.end,
        statement: `${entity.name} ${isPast(role) ? 'was' : 'is'} ${role}.`,
        status: 'own-voice',
        sources: [],
        evidence: [{ start: mention.start, end: span.end }],
        cues: [],
        confidence: 0.88,
        rule: 'role-apposition',
      });
      break;
    }
  }
  return { claims, notAsked: [] };
};
