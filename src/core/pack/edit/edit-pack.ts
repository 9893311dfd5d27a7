/** Edits of a pack's file: each gives the whole new text, in which nothing else has changed, or what is wrong with it. */

import { parseDocument } from 'yaml';
import type { Difficulty } from '../../key/answer-key.ts';
import { UserError } from '../../user-error.ts';
import type { Pack, PackEntry } from '../pack.ts';
import { parsePack } from '../parse-pack.ts';
import { writtenEntry } from '../serialize-pack.ts';
import { type Answer, changesOfAnswer } from './answer-changes.ts';
import { changeYaml, type YamlChange } from './change-yaml.ts';
import { changesOfDrop, changesOfReason, entryPath } from './entry-changes.ts';
import { changesOfWording, type WordedPart } from './wording-changes.ts';

/** One edit; `entry` is the index of an entry in the order of the file. */
export type PackEdit =
  | { readonly do: 'review'; readonly entry: number; readonly reviewed: boolean }
  | { readonly do: 'answer'; readonly entry: number; readonly answer: Answer }
  /** An empty text takes a prompt away. */
  | { readonly do: 'word'; readonly entry: number; readonly part: WordedPart; readonly text: string }
  /** The wrong options; none for those that the program chooses. */
  | { readonly do: 'offer'; readonly entry: number; readonly options: readonly string[] }
  /** Why an option is wrong; an empty text takes the reason away. */
  | { readonly do: 'reason'; readonly entry: number; readonly option: string; readonly text: string }
  | { readonly do: 'rate'; readonly entry: number; readonly difficulty: Difficulty }
  | { readonly do: 'drop'; readonly entry: number }
  /** Spans are those of the pack's text. */
  | { readonly do: 'add'; readonly entry: PackEntry };

export type Edited =
  | { readonly ok: true; readonly yaml: string; readonly pack: Pack }
  | { readonly ok: false; readonly problem: UserError };

/**
 * The file after the edits, one after the other. Comments, order, quoting and blank lines of what is not edited stay as they
 * are. Where the result would be no pack that can be played, or the layout of the file does not allow the edit, the problem is
 * returned and no text. Throws a UserError where the text is no pack to begin with.
 *
 * An answer or wording that is changed is a person's: the entry loses its `rule` and `confidence`, and where the program built
 * the pack, the id of the entry as it was is noted as dropped, so that it does not come back.
 */
export function editPack(yaml: string, path: string, edits: readonly PackEdit[]): Edited {
  const mark = yaml.startsWith('\ufeff') ? '\ufeff' : '';
  let text = yaml.slice(mark.length);
  let pack = parsePack(text, path);
  try {
    for (const edit of edits) {
      const changes = changesOf(pack, edit, text);
      if (changes.length === 0) continue;
      text = changeYaml(text, changes);
      pack = parsePack(text, path);
    }
  } catch (error) {
    if (error instanceof UserError) return { ok: false, problem: error };
    throw error;
  }
  return { ok: true, yaml: mark + text, pack };
}

function changesOf(pack: Pack, edit: PackEdit, yaml: string): readonly YamlChange[] {
  if (edit.do === 'add') {
    return [{ do: 'append', path: ['entries'], values: [writtenEntry(pack.text, edit.entry)] }];
  }
  const entry = pack.entries[edit.entry];
  if (entry === undefined) throw new RangeError(`the pack has no entry ${edit.entry}`);
  const path = entryPath(edit.entry);
  switch (edit.do) {
    case 'review':
      if (edit.reviewed === entry.reviewed) return [];
      return [
        edit.reviewed
          ? { do: 'set', path: [...path, 'reviewed'], value: true }
          : { do: 'unset', path: [...path, 'reviewed'] },
      ];
    case 'answer':
      return changesOfAnswer(pack, edit.entry, edit.answer);
    case 'word':
      return changesOfWording(pack, edit.entry, { ...edit, marksContent: marksContent(yaml, edit.entry) });
    case 'offer': {
      const had = entry.overrides.options !== undefined;
      const place = [...path, 'options'];
      if (edit.options.length === 0) return had ? [{ do: 'unset', path: place }] : [];
      return [{ do: 'set', path: place, value: [...edit.options] }];
    }
    case 'reason':
      return changesOfReason(entry, edit.entry, edit.option, edit.text);
    case 'rate':
      if (edit.difficulty === entry.difficulty) return [];
      return [{ do: 'set', path: [...path, 'difficulty'], value: edit.difficulty }];
    case 'drop':
      if (pack.entries.length === 1) {
        throw new UserError('pack-last-entry', 'A pack needs one entry at least.', {
          hint: 'Add another before this one is dropped.',
        });
      }
      return changesOfDrop(pack, edit.entry);
    default:
      return edit satisfies never;
  }
}

function marksContent(yaml: string, entry: number): boolean {
  return parseDocument(yaml, { logLevel: 'error' }).hasIn([...entryPath(entry), 'evidence', 'content']);
}
