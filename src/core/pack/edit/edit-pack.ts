/** Edits of a pack's file: each gives the whole new text, in which nothing else has changed, or what is wrong with it. */

import { parseDocument } from 'yaml';
import { cleanLine } from '../../article/clean-text.ts';
import type { Span } from '../../article/span.ts';
import type { Difficulty, Skill } from '../../key/answer-key.ts';
import { UserError } from '../../user-error.ts';
import { isQuestion, type Pack, type PackEntry } from '../pack.ts';
import { BOUNDS } from '../pack-schema.ts';
import { findSpeaker } from '../pack-speakers.ts';
import type { YamlPath } from '../read-yaml.ts';
import { writtenEntry } from '../serialize-pack.ts';
import { type Answer, changesOfAnswer } from './answer-changes.ts';
import { changeYaml, type YamlChange } from './change-yaml.ts';
import {
  changesOfDrop,
  changesOfReason,
  type EditablePack,
  entryPath,
  readEditable,
} from './entry-changes.ts';
import { changesOfProof, changesOfRightOption, changesOfRound } from './question-changes.ts';
import { changesOfWording, type WordedPart } from './wording-changes.ts';

/** One edit; `entry` is the index of an entry in the order of the file, questions in somebody's own words included. */
export type PackEdit =
  | { readonly do: 'review'; readonly entry: number; readonly reviewed: boolean }
  | { readonly do: 'answer'; readonly entry: number; readonly answer: Answer }
  /** An empty text takes a prompt away. */
  | { readonly do: 'word'; readonly entry: number; readonly part: WordedPart; readonly text: string }
  /** Of a question in somebody's own words: makes one of its wrong options the right one, and the right one wrong. */
  | { readonly do: 'right'; readonly entry: number; readonly option: string }
  /** Of the same: the round in which it is asked. */
  | { readonly do: 'round'; readonly entry: number; readonly skill: Skill }
  /** Of the same: the passage that proves its answer, and what of it does, null for all of it. */
  | { readonly do: 'prove'; readonly entry: number; readonly passage: Span; readonly content: Span | null }
  /** The wrong options; none for those that the program chooses. Reasons why others are wrong go from a question of one's own. */
  | { readonly do: 'offer'; readonly entry: number; readonly options: readonly string[] }
  /** Why an option is wrong; an empty text takes the reason away. */
  | { readonly do: 'reason'; readonly entry: number; readonly option: string; readonly text: string }
  | { readonly do: 'rate'; readonly entry: number; readonly difficulty: Difficulty }
  | { readonly do: 'drop'; readonly entry: number }
  /** Puts somebody on the list of speakers, who is not there yet. */
  | { readonly do: 'list'; readonly name: string }
  /** Spans are those of the pack's text. */
  | { readonly do: 'add'; readonly entry: PackEntry };

export type Edited =
  | { readonly ok: true; readonly yaml: string; readonly pack: EditablePack }
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
  let pack = readEditable(text, path);
  try {
    for (const edit of edits) {
      for (const each of [...withoutReasons(pack, edit), edit]) {
        const changes = changesOf(pack, each, text);
        if (changes.length === 0) continue;
        text = changeYaml(text, changes);
        pack = readEditable(text, path);
      }
    }
  } catch (error) {
    if (error instanceof UserError) return { ok: false, problem: error };
    throw error;
  }
  return { ok: true, yaml: mark + text, pack };
}

/** Takes away why options of a question are wrong that it will not offer any more. */
function withoutReasons({ items }: EditablePack, edit: PackEdit): readonly PackEdit[] {
  if (edit.do !== 'offer') return [];
  const item = items[edit.entry];
  if (item === undefined || !isQuestion(item)) return [];
  const { entry } = edit;
  return item.options
    .filter((option) => !edit.options.includes(option))
    .map((option) => ({ do: 'reason', entry, option, text: '' }));
}

function changesOf(pack: EditablePack, edit: PackEdit, yaml: string): readonly YamlChange[] {
  if (edit.do === 'add') {
    return [{ do: 'append', path: ['entries'], values: [writtenEntry(pack.text, edit.entry)] }];
  }
  if (edit.do === 'list') return changesOfList(pack, edit.name, yaml);
  const item = pack.items[edit.entry];
  if (item === undefined) throw new RangeError(`the pack has no entry ${edit.entry}`);
  const path = entryPath(edit.entry);
  switch (edit.do) {
    case 'review':
      if (edit.reviewed === item.reviewed) return [];
      return [
        edit.reviewed
          ? { do: 'set', path: [...path, 'reviewed'], value: true }
          : { do: 'unset', path: [...path, 'reviewed'] },
      ];
    case 'answer':
      return changesOfAnswer(pack, edit.entry, edit.answer);
    case 'word':
      return changesOfWording(pack, edit.entry, { ...edit, marksContent: marksContent(yaml, path) });
    case 'right':
      return changesOfRightOption(pack, edit.entry, edit.option);
    case 'round':
      return changesOfRound(pack, edit.entry, edit.skill);
    case 'prove':
      return changesOfProof(pack, edit.entry, edit);
    case 'offer': {
      const had = isQuestion(item) ? item.options : item.overrides.options;
      if (JSON.stringify(had ?? []) === JSON.stringify(edit.options)) return [];
      const place = [...path, 'options'];
      if (edit.options.length === 0 && !isQuestion(item)) return [{ do: 'unset', path: place }];
      return [{ do: 'set', path: place, value: [...edit.options] }];
    }
    case 'reason':
      return changesOfReason(pack, edit.entry, edit.option, edit.text);
    case 'rate':
      if (edit.difficulty === item.difficulty) return [];
      return [{ do: 'set', path: [...path, 'difficulty'], value: edit.difficulty }];
    case 'drop':
      if (pack.items.length === 1) {
        throw new UserError('pack-last-entry', ({ review }) => review.lastEntry);
      }
      return changesOfDrop(pack, edit.entry);
    default:
      return edit satisfies never;
  }
}

function marksContent(yaml: string, path: YamlPath): boolean {
  return parseDocument(yaml, { logLevel: 'error' }).hasIn([...path, 'evidence', 'content']);
}

/** Where a pack lists nobody, its speakers are those whom its entries name: then the list begins with them. */
function changesOfList(pack: Pack, written: string, yaml: string): readonly YamlChange[] {
  const name = cleanLine(written, BOUNDS.name);
  if (name === '' || findSpeaker(pack.speakers, name) !== null) return [];
  const path = ['speakers'];
  if (parseDocument(yaml, { logLevel: 'error' }).has('speakers')) {
    return [{ do: 'append', path, values: [{ name }] }];
  }
  const names = [...pack.speakers.map((speaker) => speaker.name), name];
  return [{ do: 'set', path, value: names.map((each) => ({ name: each })), before: 'entries' }];
}
