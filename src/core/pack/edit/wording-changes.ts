/** Changes what an entry says, apart from its answer. */
import { findText } from '../find-text.ts';
import { contentOf, isQuestion, type PackEntry } from '../pack.ts';
import type { YamlChange } from './change-yaml.ts';
import { type EditablePack, entryAt, entryPath, madeOnesOwn } from './entry-changes.ts';
import { changesOfQuestionWords } from './question-changes.ts';

/** `content`: the quote, claim or statement, or the question in somebody's own words; `answer` is the right one of the last. */
export type WordedPart = 'content' | 'answer' | 'explanation' | 'prompt';

/** The text as a file holds it: on one line. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The changes that word a part anew; none where it reads the same. An empty prompt is taken away.
 * @param marksContent whether the file marks the content in the evidence, and not only by what is asked about
 */
export function changesOfWording(
  pack: EditablePack,
  index: number,
  { part, text, marksContent }: { part: WordedPart; text: string; marksContent: boolean },
): readonly YamlChange[] {
  const item = pack.items[index]!;
  const path = entryPath(index);
  const value = flat(text);
  if (part === 'explanation') {
    if (value === (item.explanation ?? '')) return [];
    const place = [...path, 'explanation'];
    // Without evidence, a question needs none.
    const isNeeded = item.evidence !== null || value !== '';
    return [isNeeded ? { do: 'set', path: place, value } : { do: 'unset', path: place }];
  }
  if (isQuestion(item)) {
    if (part === 'prompt') throw new RangeError('a question in own words has no other wording');
    return changesOfQuestionWords(pack, index, part === 'content' ? 'question' : part, value);
  }
  const entry = entryAt(pack, index);
  switch (part) {
    case 'answer':
      throw new RangeError('the answer of an entry is no text');
    case 'prompt': {
      const had = entry.overrides.prompt;
      if (value === (had ?? '')) return [];
      const place = [...path, 'prompt'];
      return [value === '' ? { do: 'unset', path: place } : { do: 'set', path: place, value }];
    }
    case 'content':
      if (value === contentOf(entry)) return [];
      return [
        { do: 'set', path: [...path, keyOf(entry)], value },
        ...(marksContent ? contentMarked(pack, entry, index, value) : []),
        ...madeOnesOwn(pack, index),
      ];
    default:
      return part satisfies never;
  }
}

function keyOf({ skill }: PackEntry): string {
  switch (skill) {
    case 'quotes':
      return 'quote';
    case 'claims':
      return 'claim';
    case 'certainty':
      return 'statement';
    default:
      return skill satisfies never;
  }
}

/** Words of the article that are asked about are the ones that are marked, where the passage has them once. */
function contentMarked(
  pack: EditablePack,
  entry: PackEntry,
  index: number,
  value: string,
): readonly YamlChange[] {
  const verbatim = entry.skill === 'certainty' || (entry.skill === 'quotes' && entry.kind !== 'indirect');
  if (!verbatim || value === '') return [];
  if (findText(pack.text, entry.evidence.passage, { exact: value }).length !== 1) return [];
  return [{ do: 'set', path: [...entryPath(index), 'evidence', 'content'], value }];
}
