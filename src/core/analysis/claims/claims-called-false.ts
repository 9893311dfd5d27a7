/** Claims that the article itself calls false: "her false claims that …", "the baseless rumor of …". */
import type { Claim, NotAsked } from '../analysis.ts';
import { CLAIM_NOUNS, FALSE_WORDS } from '../lexicon/claim-words.ts';
import type { Entity } from '../names/cast.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';
import { LONGEST_SENTENCE } from '../tokens.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';
import { rewriteClaim } from './rewrite-claim.ts';

/** Verbs for taking up another's words: the claims in "she echoed her claims" are not the subject's own. */
const TAKES_UP =
  /^(?:parrot|echo|repeat|endorse|reject|dismiss|dispute|deny|refute|rebut|correct|debunk|attack|criticiz|criticis)/;

/** Whose claims they are: the name or pronoun before the noun. */
function ownerOf(findings: Findings, noun: number, first: number): Entity | null {
  const { ground } = findings;
  const { all, mentionAt, cast } = ground;
  for (let i = noun - 1; i >= Math.max(first, noun - 5); i--) {
    const token = all[i]!;
    if (token.lower === "'s" && mentionAt[i - 1]! >= 0) return cast.entityOf[mentionAt[i - 1]!] ?? null;
    if (token.lower !== 'his' && token.lower !== 'her') continue;
    const found = resolvePronoun(ground, token.lower, i, null);
    const verb = all.slice(Math.max(first, i - 2), i).some((t) => TAKES_UP.test(t.lower));
    if (!verb) return found && found.confidence >= 0.8 ? found.entity : null;
    return otherThanSubject(findings, i, first, token.lower);
  }
  return null;
}

/** The last fitting person named before `at` who is not the sentence's subject. */
function otherThanSubject(findings: Findings, at: number, first: number, pronoun: string): Entity | null {
  const { ground } = findings;
  const subject = mainSubject(ground, first, at);
  const own = subject && subject.mention >= 0 ? ground.cast.entityOf[subject.mention] : null;
  if (!own) return null;
  const gender = pronoun === 'his' ? 'male' : 'female';
  const others = new Set<Entity>();
  for (let i = first; i < at; i++) {
    const mention = ground.mentionAt[i]!;
    const entity = mention >= 0 ? ground.cast.entityOf[mention] : null;
    if (
      entity &&
      entity !== own &&
      entity.kind === 'person' &&
      entity.gender !== (gender === 'male' ? 'female' : 'male')
    )
      others.add(entity);
  }
  return others.size === 1 ? [...others][0]! : null;
}

/** The claims that the article calls false, where they can be told as statements. */
export const findContradicted: ClaimFinder = (findings) => {
  const { ground, speakers } = findings;
  const { all, tokens } = ground;
  const claims: Claim[] = [];
  const notAsked: NotAsked[] = [];
  for (const [sentence, [first, limit]] of tokens.bySentence.entries()) {
    if (limit - first > LONGEST_SENTENCE) continue;
    for (let i = first + 1; i < limit - 3; i++) {
      if (!CLAIM_NOUNS.has(all[i]!.lower) || all[i]!.passage >= 0) continue;
      const word = all.slice(Math.max(first, i - 2), i).find((t) => FALSE_WORDS.has(t.lower));
      const link = all[i + 1]!.lower;
      if (!word || (link !== 'that' && link !== 'of')) continue;
      let to = i + 2;
      while (to < limit && !/^[.;,:—–]$/.test(all[to]!.lower)) to++;
      const span = { start: all[i + 2]!.start, end: all[to - 1]!.end };
      const owner = ownerOf(findings, i, first);
      const gerund = link === 'of' && all[i + 2]!.lower === 'having';
      const rewritten = gerund
        ? owner && rewriteClaim(ground, i + 3, to, { speaker: owner, keepMarks: true, shortest: 3 })
        : link === 'that'
          ? rewriteClaim(ground, i + 2, to, { speaker: owner, keepMarks: true })
          : null;
      if (!rewritten || 'refused' in rewritten) {
        notAsked.push({
          ...span,
          reason: 'the article calls it false, but it does not stand alone as a statement',
        });
        continue;
      }
      const statement =
        gerund && owner
          ? `${owner.name} had ${rewritten.statement[0]!.toLowerCase()}${rewritten.statement.slice(1)}`
          : rewritten.statement;
      claims.push({
        ...span,
        statement,
        status: 'contradicted',
        sources: owner ? [speakers.idOf({ named: true, entity: owner })] : [],
        evidence: [{ start: word.start, end: all[i]!.end }, ground.article.sentences[sentence]!].map(
          ({ start, end }) => ({ start, end }),
        ),
        cues: [{ start: word.start, end: word.end }],
        confidence: 0.85,
        rule: 'called-false',
      });
    }
  }
  return { claims, notAsked };
};
