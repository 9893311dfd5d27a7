/** Finds retold words that cannot be shown without the sentences around them: a question of who said them would be no fair one. */
import type { NotAsked } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import type { Attributions } from '../sources/attributions.ts';
import { isHandedOn } from './handed-on.ts';
import { isClause } from './plain-clause.ts';
import { isBrokenOff } from './reported-words.ts';
import { rewriteClaim } from './rewrite-claim.ts';

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;

/** Why the words of the paraphrase do not stand alone as they are; null where they do. */
function leaningOf(ground: Groundwork, attributions: Attributions, paraphrase: Paraphrase): string | null {
  const { from, to, rule, source, cue } = paraphrase;
  if (isHandedOn({ ground, attributions }, cue, paraphrase, source))
    return 'the words reach the article through somebody else';
  if (isBrokenOff(ground, paraphrase)) return 'the words go on behind the source';
  if (!isClause(ground, from, to, rule !== 'said-that')) return 'the words are no whole clause';
  const speaker = source?.voice.named ? source.voice.entity : null;
  const rewritten = rewriteClaim(ground, from, to, { speaker, keepMarks: true });
  if ('refused' in rewritten) return `the words do not stand alone: ${rewritten.refused}`;
  const count = (words: readonly string[]) => words.filter((w) => PERSONAL.test(w.toLowerCase())).length;
  const written = count(ground.all.slice(from, to).map((t) => t.lower));
  const kept = count(rewritten.statement.split(/[^\p{L}]+/u));
  return kept < written ? 'the words speak of somebody by a pronoun' : null;
}

/** The paraphrases that do not stand alone, in reading order. */
export function findLeaning(
  ground: Groundwork,
  attributions: Attributions,
  paraphrases: readonly Paraphrase[],
): NotAsked[] {
  return paraphrases.flatMap((paraphrase) => {
    const reason = leaningOf(ground, attributions, paraphrase);
    return reason === null ? [] : [{ start: paraphrase.start, end: paraphrase.end, reason }];
  });
}
