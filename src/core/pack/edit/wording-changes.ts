/** Changes what an entry says, apart from its answer. */
import { findText } from '../find-text.ts';
import { contentOf, type PackEntry } from '../pack.ts';
import type { YamlChange } from './change-yaml.ts';
import { type EditablePack, entryPath, madeOnesOwn } from './entry-changes.ts';

/** `content`: the quote, claim or statement. */
export type WordedPart = 'content' | 'explanation' | 'prompt';

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
  const entry = pack.entries[index]!;
  const path = entryPath(pack, index);
  const value = flat(text);
  switch (part) {
    case 'explanation':
      return value === entry.explanation ? [] : [{ do: 'set', path: [...path, 'explanation'], value }];
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
  return [{ do: 'set', path: [...entryPath(pack, index), 'evidence', 'content'], value }];
}
