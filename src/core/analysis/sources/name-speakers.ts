/** Gives every voice its entry among the speakers: one id, one name, a role, all mentions. */
import { firstIndex } from '../../article/search.ts';
import type { Span } from '../../article/span.ts';
import type { Speaker, SpeakerKind } from '../analysis.ts';
import type { Entity } from '../names/cast.ts';
import type { Voice } from './resolved-source.ts';
import type { Resolver } from './resolver.ts';
import { shownRole } from './roles.ts';

/** The speakers of an article, and the id of any voice among them. */
export interface SpeakerList {
  readonly speakers: readonly Speaker[];
  idOf(voice: Voice): string;
}

/** A phrase that stands for a voice somewhere in the text. */
export interface VoiceMention {
  readonly voice: Voice;
  readonly mention: Span | null;
}

/** "Donald Trump" → "donald-trump"; never empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug || 'speaker';
}

function kindOf(entity: Entity): SpeakerKind {
  return entity.kind === 'organization'
    ? 'organisation'
    : entity.kind === 'person'
      ? 'person'
      : 'organisation';
}

interface Draft {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /** By where they begin: one phrase is one mention. */
  readonly mentions: Map<number, Span>;
}

const keyOf = (voice: Voice) => (voice.named ? `n:${voice.entity.index}` : `u:${voice.label.toLowerCase()}`);

/**
 * The speakers in order of first mention: every named person, and whoever else is credited with something.
 * @param voices every phrase that was resolved to a voice
 */
export function nameSpeakers(resolver: Resolver, voices: readonly VoiceMention[]): SpeakerList {
  const drafts = new Map<string, Draft>();
  const { cast } = resolver.ground;
  const draftOf = (voice: Voice): Draft => {
    const key = keyOf(voice);
    const known = drafts.get(key);
    if (known) return known;
    const draft: Draft = voice.named
      ? {
          name: voice.entity.name,
          kind: kindOf(voice.entity),
          role: shownRole(resolver.roles[voice.entity.index]!),
          mentions: new Map(voice.entity.mentions.map((m) => [m.start, { start: m.start, end: m.end }])),
        }
      : { name: voice.label, kind: voice.kind, role: null, mentions: new Map() };
    drafts.set(key, draft);
    return draft;
  };
  for (const entity of cast.entities) if (entity.kind === 'person') draftOf({ named: true, entity });
  for (const { voice, mention } of voices) {
    const draft = draftOf(voice);
    if (mention && !(voice.named && holdsName(voice.entity, mention)))
      draft.mentions.set(mention.start, mention);
  }
  const ids = new Map<string, string>();
  const used = new Set<string>(['article', 'unnamed']);
  const order = [...drafts].sort((a, b) => firstOf(a[1]) - firstOf(b[1]));
  const speakers = order.map(([key, draft]): Speaker => {
    const slug = slugOf(draft.name);
    let id = slug;
    for (let n = 2; used.has(id); n++) id = `${slug}-${n}`;
    used.add(id);
    ids.set(key, id);
    const mentions = [...draft.mentions.values()].sort((a, b) => a.start - b.start);
    return { id, name: draft.name, role: draft.role, kind: draft.kind, mentions };
  });
  return { speakers, idOf: (voice) => ids.get(keyOf(voice))! };
}

const firstOf = (draft: Draft) =>
  [...draft.mentions.values()].reduce((first, m) => Math.min(first, m.start), Number.MAX_SAFE_INTEGER);

/** True where a name lies inside the phrase: "US President Donald Trump" is mentioned once. */
function holdsName({ mentions }: Entity, span: Span): boolean {
  const next = mentions[firstIndex(mentions, (m) => m.start >= span.start)];
  return next !== undefined && next.end <= span.end;
}
