/** Finds whom "he", "she", "they" or "it" stands for: by gender, number, nearness and who was the subject. */
import { firstIndex } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { THING_ENDINGS, THING_OPENERS } from '../lexicon/name-words.ts';
import type { Gender } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import { isActedUpon, isAsked, isJoined, standsAsPlace, standsInQuestion, weightOf } from './acting-names.ts';
import { type Hearing, NOBODY_HEARD } from './heard.ts';
import { surenessOf } from './pronoun-sureness.ts';

/** Whom a pronoun stands for, and how sure that is, from 0 to 1. */
export interface Antecedent {
  readonly entity: Entity;
  readonly confidence: number;
}

/** How many mentions back an antecedent is looked for; more says nothing new and costs time. */
const WINDOW = 24;
/** How many sentences back. */
const REACH = 5;

const NONE: ReadonlySet<Entity> = new Set();

/** What the subject of a sentence has over its other names. */
const SUBJECT = 3;

/** What the one who is asked something has: as much as the subject who asks, who counts as the last speaker, too. */
const ASKED = 6;

/** The gender that a pronoun tells. */
export const GENDER_OF: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

/** "the Harbor Bowl", "Hurricane Ada": an event or a thing, which neither speaks nor is "they". */
function namesThing({ name, titles, kind }: Entity): boolean {
  const words = name.toLowerCase().split(' ');
  if (titles.length > 0 || words.length < 2) return false;
  return THING_OPENERS.has(words[0]!) || (kind !== 'person' && THING_ENDINGS.has(words.at(-1)!));
}

function fits(entity: Entity, pronoun: string): boolean {
  const gender = GENDER_OF[pronoun];
  if (namesThing(entity)) return false;
  if (gender === undefined) return entity.kind === 'organization';
  if (entity.kind === 'organization') return false;
  if (entity.kind === 'unknown' && entity.gender === null && !entity.name.includes(' ')) return false;
  return entity.gender === null || entity.gender === gender;
}

/** Whether the words in marks right before or behind the pronoun at `at` speak of somebody of the gender that it tells. */
function speaksOfAnother({ all }: Groundwork, at: number, gender: Gender): boolean {
  const near = [at - 1, at - 2, at + 1, at + 2, at + 3].find((i) => (all[i]?.passage ?? -1) >= 0);
  if (near === undefined) return false;
  const { passage } = all[near]!;
  const step = near < at ? -1 : 1;
  for (let i = near; all[i]?.passage === passage; i += step)
    if (GENDER_OF[all[i]!.lower] === gender) return true;
  return false;
}

/** What a name lacks that stands in what somebody else is asked. */
const IN_QUESTION = -2;

/** "Besides his career, Vale has …": the pronoun may point forward, past the comma of an opening phrase. */
function standsBeforeSubject(ground: Groundwork, at: number): boolean {
  const { all, tokens } = ground;
  const [first, limit] = tokens.bySentence[all[at]!.sentence]!;
  const opener = all[first]!.lower;
  if (
    at === first ||
    !(PREPOSITIONS.has(opener) || /^(?:while|when|although|though|as|if|because|once)$/.test(opener))
  )
    return false;
  let comma = first;
  while (comma < limit && all[comma]!.lower !== ',') comma++;
  return at < comma && comma < limit;
}

/** Who was meant in the sentences before token `at`, with the sentence. */
function heardBefore(
  heard: ReadonlyMap<number, readonly Hearing[]>,
  here: number,
  at: number,
): (Hearing & { readonly sentence: number })[] {
  const found: (Hearing & { readonly sentence: number })[] = [];
  for (let sentence = here; sentence >= here - REACH; sentence--) {
    for (const hearing of heard.get(sentence) ?? [])
      if (hearing.at < at) found.push({ ...hearing, sentence });
  }
  return found;
}

/**
 * Whom the pronoun at token `at` stands for; null for nobody near.
 * The confidence falls with every rival that gender and number leave standing.
 * @param spokenOf whom the pronoun's own clause names: in "she said Vale had left", she is not Vale
 */
export function resolvePronoun(
  ground: Groundwork,
  pronoun: string,
  at: number,
  lastSpeaker: Entity | null,
  heard: ReadonlyMap<number, readonly Hearing[]> = NOBODY_HEARD,
  spokenOf: ReadonlySet<Entity> = NONE,
): Antecedent | null {
  const { all, mentions, cast } = ground;
  const here = all[at]!;
  const scores = new Map<Entity, number>();
  /** Sentences that name each candidate. */
  const places = new Map<Entity, Set<number>>();
  /** Those whom the article itself names or means near, not only somebody's words in marks. */
  const outside = new Set<Entity>();
  const subjectOf = new Map<number, number>();
  /** Who is named beside whom, as "Vale and Quill", and in which sentence last. */
  const pairs = new Map<Entity, { readonly partner: Entity; readonly sentence: number }>();
  let ambiguous = false;
  /** How sure the place is that speaks most for each candidate. */
  const surest = new Map<Entity, number>();
  const note = (entity: Entity, sentence: number, weight: number, sure: number) => {
    const paragraphs =
      ground.article.sentences[here.sentence]!.paragraph - ground.article.sentences[sentence]!.paragraph;
    const score =
      20 -
      3 * (here.sentence - sentence) -
      2 * Math.min(paragraphs, 3) +
      weight +
      (entity.gender ? 1 : 0) +
      (entity === lastSpeaker ? 3 : 0);
    places.set(entity, (places.get(entity) ?? new Set()).add(sentence));
    const known = scores.get(entity) ?? 0;
    if (score > known || (score === known && sure > (surest.get(entity) ?? 0))) surest.set(entity, sure);
    scores.set(entity, Math.max(known, score));
  };
  const before = heardBefore(heard, here.sentence, at);
  const gender = GENDER_OF[pronoun];
  const otherwise = new Set(
    before.filter((h) => gender && h.gender && h.gender !== gender).map(({ entity }) => entity),
  );
  const last = firstIndex(mentions, (mention) => mention.start >= here.start) - 1;
  const lowest = Math.max(0, last - WINDOW);
  for (let i = lowest; i <= last; i++) {
    const mention = mentions[i]!;
    const sentence = all[mention.from]!.sentence;
    const entity = cast.entityOf[i];
    if (here.sentence - sentence > REACH) continue;
    if (cast.doubtful.has(i)) ambiguous ||= here.sentence - sentence <= 2;
    if (!entity) continue;
    if (!fits(entity, pronoun) || otherwise.has(entity)) continue;
    if (gender === undefined && standsAsPlace(ground, mention)) continue;
    if (standsInQuestion(ground, mention)) {
      note(entity, sentence, IN_QUESTION, 1);
      continue;
    }
    const subject = subjectOf.get(sentence);
    const weight = weightOf(ground, mention);
    if (subject === undefined && weight === 0 && !isActedUpon(ground, mention)) subjectOf.set(sentence, i);
    const partner = isJoined(ground, mention) ? cast.entityOf[i - 1] : null;
    if (partner) pairs.set(entity, { partner, sentence }).set(partner, { partner: entity, sentence });
    const isSubject = subjectOf.get(sentence) === i || (partner != null && subject === i - 1);
    if (all[mention.from]!.passage < 0) outside.add(entity);
    const acts = isAsked(ground, mention) ? ASKED : isSubject ? SUBJECT : 0;
    note(entity, sentence, acts + weight, 1);
  }
  for (const { entity, sentence, confidence } of before)
    if (fits(entity, pronoun) && !otherwise.has(entity)) {
      outside.add(entity);
      note(entity, sentence, SUBJECT, confidence);
    }
  const nearest = [...scores].sort((a, b) => b[1] - a[1]);
  const ranked = nearest.filter(([entity]) => !spokenOf.has(entity));
  const [best, rival] = ranked;
  if (!best) return null;
  const [entity] = best;
  const latest = Math.max(...places.get(entity)!);
  const { sentences } = ground.article;
  const pair = pairs.get(entity);
  const isPaired = pair?.sentence === latest && pair.partner === rival?.[0];
  const confidence = surenessOf({
    entity,
    lead: rival ? best[1] - rival[1] : Number.POSITIVE_INFINITY,
    sentences: here.sentence - latest,
    paragraphs: sentences[here.sentence]!.paragraph - sentences[latest]!.paragraph,
    ambiguous: ambiguous || isPaired,
    pointsForward: standsBeforeSubject(ground, at),
    together: rival !== undefined && latest < here.sentence && places.get(rival[0])!.has(latest),
    spoke: entity === lastSpeaker,
    possessive: pronoun === 'his' || pronoun === 'her',
    ofAnother: gender !== undefined && speaksOfAnother(ground, at, gender),
    passedOver: nearest[0] !== best,
    onlyInMarks: !outside.has(entity),
  });
  // A chain of pronouns is as sure as the link before.
  return { entity, confidence: Math.min(confidence, surest.get(entity) ?? 1) };
}
