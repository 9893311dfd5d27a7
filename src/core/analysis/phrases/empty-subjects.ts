/** Tells subjects that stand for nobody, or next to nobody: what they are said to say, nobody said. */
import type { Groundwork } from '../groundwork.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Source: Quirk et al., A Comprehensive Grammar, 10.58–59: words negative in form, and in meaning only. */
const EMPTY = wordList('no none neither nobody no-one nothing few fewer little');

/** Words that deny the phrase behind them: "not all officials", "hardly anybody", "neither Quill nor Vale". */
const DENIES = wordList('not nor neither hardly scarcely barely no');

/** "none of the officials", "no official", "few residents", "not one of them"; not "a few residents". */
export function isEmptySubject({ all }: Groundwork, source: NounPhrase): boolean {
  const opener = all[source.from]!;
  const before = all[source.from - 1];
  const here = before?.sentence === opener.sentence ? before.lower : '';
  if (DENIES.has(here)) return true;
  if (EMPTY.has(opener.lower) || EMPTY.has(all[source.head]!.lower)) return true;
  return (
    here === 'of' &&
    /^(?:none|neither|few|one)$/.test(all[source.from - 2]!.lower) &&
    deniesOne(all, source.from - 2)
  );
}

/** "none |of them", "few |of them", "not one |of them". */
function deniesOne(all: Groundwork['all'], at: number): boolean {
  const { lower } = all[at]!;
  const before = all[at - 1]?.lower ?? '';
  if (lower === 'few') return !/^(?:a|the|quite)$/.test(before);
  return lower !== 'one' || /^(?:not|no)$/.test(before);
}
