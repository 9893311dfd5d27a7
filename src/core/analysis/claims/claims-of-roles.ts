/** What the article itself says about who somebody is: "Ada Vale, harbor master of Fairhaven since 2016, …". */
import { startsUpper } from '../../article/letters.ts';
import type { Span } from '../../article/span.ts';
import type { Claim } from '../analysis.ts';
import { type Groundwork, tokenAt } from '../groundwork.ts';
import { isHonorific, PLURAL_OFFICES, RELATIONS, ROLE_NOUNS, SINGULAR_OFFICES } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import type { NameMention } from '../names/find-names.ts';
import { appositionAfter, roleBefore } from '../sources/roles.ts';
import { agreementOf } from './agreement.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

/** "from 2016-19": the office is over. */
const isPast = (role: string) =>
  (/\bcampaign\b/i.test(role) && /\b(?:19|20)\d\d\b/.test(role)) ||
  /\bin (?:19|20)\d\d$|\b(?:from|between|until) \d{4}(?:\s?[-–]\s?\d{2,4}|\s?(?:to|and) \d{4})?|\b\d{4}\s?[-–]\s?\d{2,4}\b/i.test(
    role,
  );

/** Roles that depend on who is speaking, that point elsewhere, or that may be over or not yet begun. */
const TIED =
  /\b(?:his|her|their|its|whose|who|which|this|that|our|my|one of|another|also|then|late|acting|interim|incumbent|presumptive|elect|designate|ex|already|now|study|report|spokes\w+)\b/i;

const SECOND_CAPITAL = /^\S+ \p{Lu}/u;
/** "44, of Alder", "standing by": no role. */
const NO_ROLE = /^(?:\d|\p{Ll}+ing\b)/u;

interface RoleFound {
  /** With its article: "the Ukrainian president". */
  readonly role: string;
  readonly span: Span;
  readonly rule: 'role-apposition' | 'role-title';
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Whether the name stands where its role is told for good: not in a heading, a quote, or a sentence about the past. */
function isSafePlace(ground: Groundwork, mention: NameMention): boolean {
  const token = ground.all[mention.from]!;
  if (mention.possessive || token.passage >= 0) return false;
  const { article, text } = ground;
  const sentence = article.sentences[token.sentence]!;
  if (article.paragraphs[sentence.paragraph]!.kind === 'heading') return false;
  const before = text.slice(sentence.start, mention.start);
  return !/\b(?:[Ii]n|[Uu]ntil|[Bb]efore|[Ff]ormer|[Ll]ate|[Tt]hen|[Ee]x|[Aa]cting|[Pp]resumptive|[Ii]ncumbent|[Nn]ewly|[Dd]efeated|[Ss]ucceed\w*|[Rr]eplac\w+)[ -](?:\d{4}\b)?/.test(
    before.slice(-60).replace(/[Ii]n (?!\d{4})/g, ''),
  );
}

/** "a retired teacher who lives on Mill Lane": one of many, so that it need not be said of what. */
function isTrade(role: string): boolean {
  const trade = role.split(/ (?:who|whose|from|on|near|and) |,/)[0]!;
  const noun = trade.split(' ').at(-1)!.toLowerCase();
  const isOffice =
    SINGULAR_OFFICES.has(noun) ||
    /^(?:secretary|director|minister|chief|head|chair|leader|candidate|nominee)$/.test(noun);
  return (
    /^an? /.test(role) &&
    ROLE_NOUNS.has(noun) &&
    (!isOffice || / former /.test(trade)) &&
    !LEANING_TRADE.test(trade)
  );
}

/** "a campaign spokesman", "a fellow teacher", "a proud veteran": of which, of whom, or in whose eyes. */
const LEANING_TRADE =
  /\b(?:campaign|fellow|proud|prominent|leading|top|senior|key|noted|respected|spokes\w+|company|team|state|city|county|party|union|government|candidate|staff)\b/i;

/** ", harbor master of Fairhaven since 2016," behind the name. */
function behindName(ground: Groundwork, mention: NameMention): RoleFound | null {
  const span = appositionAfter(ground, mention);
  if (!span) return null;
  const whole = flat(ground.text.slice(mention.end, span.end)).replace(/^,\s*/, '');
  const trade = isTrade(whole);
  const written = trade ? whole.split(' who ')[0]! : whole;
  const role =
    (ROLE_NOUNS.has(written.split(' ')[0]!.toLowerCase()) && !SECOND_CAPITAL.test(written)) ||
    /^Former\b/.test(written)
      ? written[0]!.toLowerCase() + written.slice(1)
      : written;
  const count = role.split(' ').length;
  const specific = /\b(?:of|at|for|to|in)\b|[’']s\b/.test(role) || trade;
  if (count < FEWEST_WORDS || count > MOST_WORDS || NO_ROLE.test(role) || !specific) return null;
  return { role, span: { start: mention.start, end: span.end }, rule: 'role-apposition' };
}

/** "an FBI agent", "a UK minister": by its sound, which for two or three capitals is that of the first letter's name. */
const soundsLikeVowel = (word: string) =>
  /^[A-Z]{2,3}$/.test(word) ? /^[AEFHILMNORSX]/.test(word) : /^(?:[AEIO]|U(?![KS]))/.test(word);

/** "City Engineer", "Council President": of which, the statement would not say. */
const OF_SOME_BODY =
  /^(?:city|county|state|town|village|district|council|board|school|police|fire|company|team|club|union|party|house|senate|committee)$/i;

/** "Ukrainian President Ada Vale", "Kremlin spokesman Bo Quill": the role before the name, where it says of what. */
function beforeName(ground: Groundwork, mention: NameMention): RoleFound | null {
  // A name that goes on behind its last letter was cut by a broken character.
  const cut = /^[^\s.,;:!?’'”")\]–—-]/.test(ground.text.slice(mention.end, mention.end + 1));
  if (mention.words.length < 2 || cut) return null;
  const span = roleBefore(ground, mention);
  const words = span ? flat(ground.text.slice(span.start, span.end)).split(' ') : [];
  if (!span || words.length !== 2) return null;
  const [body, head] = words as [string, string];
  const at = ground.article.sentences[ground.all[mention.from]!.sentence]!.start;
  const opening = tokenAt(ground.all, span.start);
  // A capital at the sentence's start makes no name: "Political analyst Ada Vale", "Retired teacher Ada Vale".
  const named = ground.mentionAt[opening]!;
  const isName =
    named >= 0 &&
    (startsUpper(head) ||
      /^\p{Lu}{2}/u.test(body) ||
      (ground.cast.entityOf[named]?.mentions.length ?? 0) > 1);
  if (span.start === at && !isName) return null;
  const noun = head.toLowerCase();
  if (
    !startsUpper(body) ||
    OF_SOME_BODY.test(body) ||
    /[’']s$/.test(body) ||
    isHonorific(body.toLowerCase()) ||
    ROLE_NOUNS.has(body.toLowerCase())
  )
    return null;
  if (RELATIONS.has(noun)) return null;
  const article = SINGULAR_OFFICES.has(noun)
    ? 'the'
    : PLURAL_OFFICES.has(noun)
      ? soundsLikeVowel(body)
        ? 'an'
        : 'a'
      : null;
  return (
    article && {
      role: `${article} ${body} ${noun}`,
      span: { start: span.start, end: mention.end },
      rule: 'role-title',
    }
  );
}

/** People who speak in the article: of the dead and the long gone no "is" is known to hold. */
function speakingPeople({ credited, paraphrases }: Findings): ReadonlySet<Entity> {
  const sources = [...credited.map((q) => q.credit?.source), ...paraphrases.map((p) => p.source)];
  return new Set(
    sources.flatMap((source) =>
      source?.voice.named && source.voice.entity.kind === 'person' ? [source.voice.entity] : [],
    ),
  );
}

function roleOf(ground: Groundwork, entity: Entity): RoleFound | null {
  const mentions = entity.mentions.filter((mention) => isSafePlace(ground, mention));
  for (const find of [behindName, beforeName]) {
    for (const mention of mentions) {
      const found = find(ground, mention);
      if (
        found &&
        !LEANS.test(found.role) &&
        !TIED.test(found.role.replace(/^(?:a|an|the) \S+ spokes\w+$/, ''))
      )
        return found;
    }
  }
  return null;
}

/** "the campaign's press secretary", "the most unconventional candidate": says it of something unnamed, or judges. */
const LEANS =
  /\bthe \p{Ll}[\p{L}-]*[’']s?\b|\b(?:to|of|for|at|in) (?:the|a|an) \p{Ll}[\p{L}-]*$|\bago\b|\bthe (?:most|best|worst|greatest|leading|only)\b/u;
/** A party member's role has no article of its own: ", Republican of Illinois,". */
const PARTY =
  /^(?:republican|democrat|conservative|liberal|independent|socialist|libertarian|nationalist|progressive)(?= (?:of|from)\b)/;

/** Trades that many ply: "is director of the harbor", but "is |a| professor at Alder". */
const PLIED_BY_MANY =
  /\b(?:professor|lawyer|attorney|analyst|fellow|counsel|adviser|advisor|expert|economist|historian|researcher|consultant|strategist|pollster|scholar|lecturer|writer|reporter|columnist|member|resident|volunteer|student|teacher|organizer|activist|engineer|scientist|biologist|chemist|physicist|partner)$/;

/** Whether the role, told in lower case and without an article or an owner, is one that several bear. */
function needsArticle(role: string): boolean {
  const own = role.split(/ (?:at|of|for|in|to|with|from|on|who) |,/)[0]!;
  return (
    /^\p{Ll}/u.test(own) &&
    PLIED_BY_MANY.test(own) &&
    !/^(?:a|an|the|former|one|chief|lead|his|her|its|their) |[’']s? /.test(own)
  );
}

/** "is a former head of …", "was ambassador from 2016 to 2019": one word says that it is over, not two. */
function told(written: string): string {
  const role = written
    .replace(PARTY, (party) => `a ${party[0]!.toUpperCase()}${party.slice(1)}`)
    .replace(/\.$/, '');
  const isFormer = /^(?:(?:a|the) )?former /.test(role);
  if (needsArticle(role)) return `is ${/^[aeio]/.test(role) ? 'an' : 'a'} ${role}`;
  if (isPast(role)) return `was ${role.replace(/^((?:a |the )?)former /, '$1')}`;
  return isFormer ? `is ${/^former/.test(role) ? 'a ' : ''}${role}` : `is ${role}`;
}

/** One claim at most for each speaking person: who that is, as the article tells it. */
export const findRoleClaims: ClaimFinder = (findings) => {
  const claims: Claim[] = [];
  for (const entity of speakingPeople(findings)) {
    if (entity.name.split(' ').length < 2) continue;
    const found = roleOf(findings.ground, entity);
    if (!found) continue;
    claims.push({
      ...found.span,
      statement: `${entity.name} ${told(found.role)}.`,
      status: 'own-voice',
      sources: [],
      evidence: [found.span],
      cues: [],
      confidence: agreementOf(found.rule),
      rule: found.rule,
    });
  }
  return { claims, notAsked: [] };
};
