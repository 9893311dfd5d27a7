/** Tells whether a second source says the same as a first, and whether the two are independent of one another. */
import { startsLower } from '../../article/letters.ts';
import type { Groundwork } from '../groundwork.ts';
import { HONORIFICS } from '../lexicon/people.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import { rolesOf } from '../sources/roles.ts';
import type { Findings, ReportedMatter } from './claim-finder.ts';
import { isSameVoice } from './decide-status.ts';
import { reportsNear } from './nearby.ts';
import { overlapOf } from './same-matter.ts';

/** Share of the shorter statement's words from which two may say the same. */
const SHARED = 0.5;
/** The same, and how many words at least, from which they certainly do. */
const SAME = 0.75;
const FEWEST = 4;

const CAPITALIZED = /\p{Lu}[\p{L}\p{N}&-]*/gu;

/** How two sources stand to one another. */
export interface Corroboration {
  readonly other: ReportedMatter;
  /** `unclear` also where it is not certain that they say the same. */
  readonly kind: 'independent' | 'colleagues' | 'unclear';
}

/** What the article says a named source belongs to: the capitalized words of its roles, and whether it has a role at all. */
function belongings({ ground }: Findings, { voice, mention }: ResolvedSource): ReadonlySet<string> | null {
  if (!voice.named || voice.entity.kind === 'organization') return null;
  const own = new Set(voice.entity.name.toLowerCase().split(' '));
  const roles = [...rolesOf(ground, voice.entity), ground.text.slice(mention.start, mention.end)];
  const isShown =
    roles.some((role) =>
      role.split(/\s+/).some((w) => startsLower(w) && w.length > 3 && !HONORIFICS.has(w)),
    ) || voice.entity.mentions.some((name) => isIntroduced(ground, name.to));
  if (!isShown) return null;
  const words = roles.flatMap((role) => role.match(CAPITALIZED) ?? []).map((w) => w.toLowerCase());
  return new Set(words.filter((w) => !own.has(w) && !HONORIFICS.has(w)));
}

/** ", a farmer who …" behind the name that ends at `to`. */
function isIntroduced({ all }: Groundwork, to: number): boolean {
  if (all[to]?.lower !== ',' || !/^(?:a|an|the)$/.test(all[to + 1]?.lower ?? '')) return false;
  return all.slice(to + 2, to + 6).some((t) => t.kind === 'word' && !t.capital && t.lower.length > 3);
}

function kindOf(findings: Findings, told: ReportedMatter, other: ReportedMatter): Corroboration['kind'] {
  const [a, b] = [told.paraphrase, other.paraphrase];
  if (!a.source || !b.source || a.nested || b.nested) return 'unclear';
  const [first, second] = [belongings(findings, a.source), belongings(findings, b.source)];
  if (!first || !second) return 'unclear';
  if ([...first].some((word) => second.has(word))) return 'colleagues';
  const smaller = Math.min(told.matter.stems.size, other.matter.stems.size);
  const same =
    smaller >= FEWEST && overlapOf(told.matter, other.matter) >= SAME && haveSameNumbers(findings, a, b);
  const sure = a.source.confidence >= 0.85 && b.source.confidence >= 0.85;
  return same && sure ? 'independent' : 'unclear';
}

type Range = { readonly from: number; readonly to: number };

/** Whether both give the same numbers, and both deny or neither does. */
function haveSameNumbers({ ground }: Findings, a: Range, b: Range): boolean {
  const marks = ({ from, to }: Range) =>
    ground.all
      .slice(from, to)
      .filter((t) => t.kind === 'number' || /^(?:not|no|never|n't|[a-z]+n't)$/.test(t.lower))
      .map((t) => t.lower)
      .sort()
      .join(' ');
  return marks(a) === marks(b);
}

/** The other source that says much the same near by; null for none. */
export function corroborationOf(findings: Findings, told: ReportedMatter): Corroboration | null {
  const { paraphrase, paragraph, matter } = told;
  const others = reportsNear(findings, paraphrase.from, paragraph).filter(
    (other) =>
      other.paraphrase !== paraphrase &&
      !isSameVoice(other.paraphrase.source, paraphrase.source) &&
      other.matter.stems.size >= 3 &&
      overlapOf(matter, other.matter) >= SHARED,
  );
  const kinds = others.map((other) => ({ other, kind: kindOf(findings, told, other) }));
  return (
    kinds.find(({ kind }) => kind === 'independent') ??
    kinds.find(({ kind }) => kind === 'unclear') ??
    kinds[0] ??
    null
  );
}
