/** What the article says a named person is: titles before the name, appositions behind it. */
import type { Span } from '../../article/span.ts';
import { type Groundwork, tokenAt } from '../groundwork.ts';
import { ARTICLES, AUXILIARIES, CONJUNCTIONS, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isHonorific, NEEDS_OBJECT, RELATIONS, ROLE_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Entity } from '../names/cast.ts';
import type { NameMention } from '../names/find-names.ts';
import { isOrganizationWord } from '../names/name-kinds.ts';
import { phraseEndingAt } from '../phrases/noun-phrases.ts';

const LONGEST = 14;

/** Words before a role that tell how far somebody bears it: without them the role is another. */
const BEARS_IN_PART =
  /^(?:former|formerly|now|then|ex|acting|late|interim|deputy|vice|assistant|associate|co|outgoing|incoming|retired|presumptive|onetime|one-time|longtime|long-time|would-be|aspiring|failed|ousted|elect|shadow|self-described|self-styled|so-called|honorary|(?:ex|then|co|vice|mid)-.+)$/;

/** The role with the words before it that tell how far it is borne: "|former| Alder mayor". */
function withLimits({ all }: Groundwork, role: Span, at: number): Span {
  let from = at;
  const isPart = (i: number) =>
    (BEARS_IN_PART.test(all[i]!.lower) && all[i]!.sentence === all[at]!.sentence && all[i]!.passage < 0) ||
    (/^[-–]$/.test(all[i]!.text) && i > 0 && BEARS_IN_PART.test(all[i - 1]!.lower));
  while (from > 0 && isPart(from - 1)) from--;
  return from < at ? { start: all[from]!.start, end: role.end } : role;
}

/** "retired general and |museum director|": what was borne once may be both, and only the nearer one would be shown. */
function sharesLimit({ all }: Groundwork, at: number): boolean {
  if (all[at - 1]?.lower !== 'and') return false;
  for (let i = at - 2; i >= Math.max(0, at - LONGEST) && all[i]!.sentence === all[at]!.sentence; i--) {
    if (BEARS_IN_PART.test(all[i]!.lower)) return true;
    if (all[i]!.kind === 'mark' && !/^[-–]$/.test(all[i]!.text)) return false;
  }
  return false;
}

/** Where the role before the name begins: "Kremlin spokesman |Dmitry …"; null for none. */
export function roleBefore(ground: Groundwork, mention: NameMention): Span | null {
  const role = bareRoleBefore(ground, mention);
  const at = role ? tokenAt(ground.all, role.start) : -1;
  return role && !sharesLimit(ground, at) ? withLimits(ground, role, at) : null;
}

/**
 * "|Council President Vale", "|Public Works Director Vale": the first word of an office, which opens the sentence and was not
 * read as part of a name, since the article has it small elsewhere.
 */
function opensOffice({ all, mentionAt, tokens }: Groundwork, at: number): boolean {
  const token = all[at];
  if (!token?.capital || mentionAt[at]! >= 0 || tokens.bySentence[token.sentence]![0] !== at) return false;
  return isOrganizationWord(token.lower) || OFFICE_OPENERS.has(token.lower);
}

/** Words that open the name of an office. */
const OFFICE_OPENERS = wordList(`
  public fire police health school city county state town village finance water transport transit parks housing planning harbor
  harbour education labor labour defense defence foreign interior prime vice deputy assistant chief senior executive managing
  general associate acting interim district environment energy agriculture trade justice
`);

/** The same without the words that stand before the role. */
function bareRoleBefore(ground: Groundwork, mention: NameMention): Span | null {
  const { all } = ground;
  const at = mention.titleFrom;
  const before = all[at - 1];
  const hangs = /^(?:of|to|for)$/.test(before?.lower ?? '') && before?.sentence === all[at]!.sentence;
  const opening = opensOffice(ground, at - 1) ? at - 1 : at;
  const own =
    at < mention.from && !hangs ? { start: all[opening]!.start, end: all[mention.from - 1]!.end } : null;
  if (
    !before ||
    before.passage >= 0 ||
    !ROLE_NOUNS.has(before.lower) ||
    before.sentence !== all[at]!.sentence
  )
    return own;
  const first = ground.tokens.bySentence[before.sentence]![0];
  const role = phraseEndingAt(ground, at - 1, first);
  if (!role) return own;
  let from = role.from;
  while (from < at && (ARTICLES.has(all[from]!.lower) || POSSESSIVES.has(all[from]!.lower))) from++;
  const holdsLink = all.slice(from, at).some((t) => LINKS.test(t.lower));
  if (holdsLink) return own;
  return from < at ? { start: all[from]!.start, end: own?.end ?? before.end } : own;
}

/** Words that no role before a name holds: the phrase was read too far to the left. */
const LINKS = /^(?:to|from|according|with|by|as|on|in|and|or|than|more|of)$/;

/** The role that the name explains: "her husband, |Henrik Dahl,"; null for none. */
function appositionBefore(ground: Groundwork, mention: NameMention): Span | null {
  const { all, tokens } = ground;
  const comma = all[mention.titleFrom - 1];
  const noun = all[mention.titleFrom - 2];
  if (comma?.lower !== ',' || noun?.sentence !== comma.sentence || !ROLE_NOUNS.has(noun.lower)) return null;
  const closer = all[mention.to];
  const closes = !closer || closer.sentence !== noun.sentence || /^[,.;:]$/.test(closer.lower);
  const [first] = tokens.bySentence[noun.sentence]!;
  const role = closes ? phraseEndingAt(ground, mention.titleFrom - 2, first) : null;
  if (!role || role.mention >= 0) return null;
  const opener = all[role.from]!.lower;
  if (!ARTICLES.has(opener) && !POSSESSIVES.has(opener)) return null;
  return role.from + 1 < role.to ? { start: all[role.from + 1]!.start, end: role.end } : null;
}

/** The apposition behind the name: ", British ambassador to the US from 2016-19"; null for none. */
export function appositionAfter(ground: Groundwork, mention: NameMention): Span | null {
  const { all, tokens } = ground;
  const comma = all[mention.to];
  if (comma?.lower !== ',' || comma.passage >= 0 || all[mention.titleFrom - 1]?.lower === 'of') return null;
  const limit = Math.min(tokens.bySentence[comma.sentence]![1], mention.to + 1 + LONGEST + 6);
  let from = mention.to + 1;
  if (all[from]?.kind === 'number' && all[from + 1]?.lower === ',') from += 2;
  let to = from;
  let hasRole = false;
  while (to < limit) {
    const token = all[to]!;
    if (token.passage >= 0 || (token.kind === 'mark' && token.lower !== '/' && token.lower !== '&')) break;
    if (to - from < 9 && ROLE_NOUNS.has(token.lower)) hasRole = true;
    if (
      !hasRole &&
      (AUXILIARIES.has(token.lower) || (CONJUNCTIONS.has(token.lower) && token.lower !== 'and'))
    )
      return null;
    if (
      hasRole &&
      to > from &&
      (AUXILIARIES.has(token.lower) ||
        reportingVerb(token.lower)?.form === 'past' ||
        /^(?:who|which|but|when|while|because)$/.test(token.lower))
    )
      return null;
    to++;
  }
  const closer = all[to];
  const closes =
    closer === undefined ||
    closer.sentence !== comma.sentence ||
    /^[,.;:)—–]$/.test(closer.lower) ||
    /^(?:”|"|»)$/.test(closer.lower);
  if (!hasRole || to - from > LONGEST || !closes) return null;
  const opener = all[from]!;
  if (PREPOSITIONS.has(opener.lower) || /^(?:and|or|said|says)$/.test(opener.lower)) return null;
  if (namesPerson(ground, from, to) || isListed(ground, mention, to)) return null;
  const start = ARTICLES.has(opener.lower) ? from + 1 : from;
  return start < to ? { start: all[start]!.start, end: all[to - 1]!.end } : null;
}

/** Whether a person is named in `[from, to)` other than as an owner: then it is a list or another's role. */
function namesPerson(ground: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const mention = ground.mentions[ground.mentionAt[i]!];
    if (!mention || mention.possessive) continue;
    const entity = ground.cast.entityOf[ground.mentionAt[i]!];
    if (mention.looksLike === 'person' || entity?.kind === 'person') return true;
  }
  return false;
}

/** "Ada Vale, mayor Bo Quill, and Cy Dorn": a comma or "and" before the name, or a name behind the next comma. */
function isListed(ground: Groundwork, mention: NameMention, close: number): boolean {
  const { all, mentionAt } = ground;
  const before = all[mention.titleFrom - 1];
  if (before && before.sentence === all[mention.from]!.sentence && /^(?:and|or)$/.test(before.lower))
    return true;
  if (all[close]?.lower !== ',') return false;
  const next = all[close + 1];
  return (
    next !== undefined &&
    (/^(?:and|or)$/.test(next.lower) ||
      (mentionAt[close + 1]! >= 0 && all[ground.mentions[mentionAt[close + 1]!]!.to]?.lower === ','))
  );
}

/** The roles that the article gives an entity, as written, each once, in reading order. */
export function rolesOf(ground: Groundwork, entity: Entity): string[] {
  const roles: string[] = [];
  if (entity.kind === 'organization') return roles;
  for (const mention of entity.mentions) {
    if (ground.all[mention.from]!.passage >= 0) continue;
    for (const span of [
      roleBefore(ground, mention),
      appositionBefore(ground, mention),
      mention.possessive ? null : appositionAfter(ground, mention),
    ]) {
      const role = span && ground.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      if (role && !roles.includes(role)) roles.push(role);
    }
  }
  return roles;
}

/** "science teacher |with two children|": the role alone. */
function withoutCompany(role: string): string {
  const at = role.search(/ with (?:an?|one|two|three|four|five|six|\d+|his|her|their) /);
  return at < 0 ? role : role.slice(0, at);
}

/** Words that only say when a role is borne. */
const OF_ANOTHER_TIME = /^(?:former|now|then|ex|late|onetime|one-time|longtime|long-time)$/i;

/** The role to show beside the name: the first that is more than an honorific; null for none. */
export function shownRole(roles: readonly string[]): string | null {
  const bare = (role: string) => isHonorific(role.toLowerCase()) && role.length < 6;
  // "Mr." behind a word that stood before it: no role at all.
  const courtesy = (role: string) => /(?:^|\s)(?:mr|mrs|ms|miss|mx)\.?$/i.test(role);
  // "rival Ada Vale", "his Russian counterpart": whose, the label could not say.
  const relative = (role: string) =>
    RELATIONS.has(role.toLowerCase().split(' ').at(-1)!) && !/[’']s? /.test(role);
  // "aide", "chairman": of whom, or of what, the label could not say.
  const incomplete = (role: string) => {
    const own = role.split(' ').filter((word) => !OF_ANOTHER_TIME.test(word));
    const [only = ''] = own;
    return (
      own.length <= 1 &&
      (NEEDS_OBJECT.has(only.toLowerCase()) ||
        only === 'president' ||
        (own.length < role.split(' ').length && bare(only)))
    );
  };
  // "Senators", "Republican Sen.": of two, or cut short.
  const ofMany = (role: string) => {
    const head = role.split(/ (?:of|for|at|in|from) |,/)[0]!.toLowerCase();
    return (
      head.endsWith('.') || (/[^s]s$/.test(head) && ROLE_NOUNS.has(head.split(' ').at(-1)!.slice(0, -1)))
    );
  };
  // "its president": whose, another label beside it would seem to say.
  const ofThese = (role: string) => /^(?:his|her|its|their|our)\b|\b(?:here|there)$/i.test(role);
  const unfit = [ofMany, ofThese, bare, courtesy, relative, incomplete];
  const shown = roles.map(withoutCompany).find((role) => !unfit.some((is) => is(role)));
  return (
    shown
      // "Chief veterinary officer Dr"
      ?.replace(/(?<=\S) (?:Dr|Mr|Mrs|Ms|Prof|Sir|Dame|Rev)\.?$/u, '')
      // "bureau's deputy director" stood behind "the".
      .replace(/^(?=\p{Ll}[\p{L}-]*[’']s )/u, 'the ')
      // A sentence began with it: "Retired teacher".
      .replace(/^(?:Retired|Former|Longtime|Veteran|Local|Political|Senior|Lead)(?= \p{Ll})/u, (word) =>
        word.toLowerCase(),
      ) ?? null
  );
}
