/** Changes the answer of an entry, and takes away what would now speak for the old one. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import { textOf } from '../../article/span.ts';
import type { Level } from '../../key/answer-key.ts';
import { levelOf } from '../../quiz/known-labels.ts';
import type { PackEntry } from '../pack.ts';
import { findSpeaker } from '../pack-speakers.ts';
import type { YamlChange } from './change-yaml.ts';
import { changesOfReason, type EditablePack, entryAt, entryPath, madeOnesOwn } from './entry-changes.ts';

/** The right answer of an entry; speakers by their names. */
export type Answer =
  | { readonly skill: 'quotes'; readonly speaker: string }
  | { readonly skill: 'claims'; readonly status: ClaimStatus; readonly sources: readonly string[] }
  | { readonly skill: 'certainty'; readonly level: Level };

/** The answer that an entry has. */
export function answerOf(entry: PackEntry): Answer {
  switch (entry.skill) {
    case 'quotes':
      return { skill: 'quotes', speaker: entry.speaker };
    case 'claims':
      return { skill: 'claims', status: entry.status, sources: entry.sources };
    case 'certainty':
      return { skill: 'certainty', level: entry.level };
    default:
      return entry satisfies never;
  }
}

/** True where both say the same. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The changes that give the entry another answer; none where it is the same. The answer must be of the entry's kind. */
export function changesOfAnswer(pack: EditablePack, index: number, answer: Answer): readonly YamlChange[] {
  const entry = entryAt(pack, index);
  if (sameAnswer(answerOf(entry), answer)) return [];
  const path = entryPath(index);
  const own = madeOnesOwn(pack, index);
  switch (answer.skill) {
    case 'quotes': {
      if (entry.skill !== 'quotes') break;
      return [
        { do: 'set', path: [...path, 'speaker'], value: answer.speaker },
        ...offeredAgain(index, entry.notOffered, answer.speaker),
        ...sourceOf(pack, index, [answer.speaker]),
        ...changesOfReason(pack, index, answer.speaker, ''),
        ...own,
      ];
    }
    case 'claims': {
      if (entry.skill !== 'claims') break;
      const sources: readonly YamlChange[] =
        answer.sources.length > 0
          ? [{ do: 'set', path: [...path, 'sources'], value: [...answer.sources] }]
          : entry.sources.length > 0
            ? [{ do: 'unset', path: [...path, 'sources'] }]
            : [];
      const changed = answer.sources.join('\n') !== entry.sources.join('\n');
      return [
        { do: 'set', path: [...path, 'status'], value: answer.status },
        ...(changed ? sources : []),
        ...(changed ? sourceOf(pack, index, answer.sources) : []),
        ...(answer.status === 'own-voice' ? withoutCue(pack, index) : []),
        ...own,
      ];
    }
    case 'certainty': {
      if (entry.skill !== 'certainty') break;
      const labels = Object.keys(entry.overrides.reasons ?? {}).filter(
        (label) => levelOf(label) === answer.level,
      );
      return [
        { do: 'set', path: [...path, 'level'], value: answer.level },
        ...offeredAgain(index, entry.notOffered, answer.level),
        ...(answer.level === 'fact' ? withoutCue(pack, index) : []),
        ...labels.slice(0, 1).flatMap((label) => changesOfReason(pack, index, label, '')),
        ...own,
      ];
    }
    default:
      answer satisfies never;
  }
  throw new RangeError('the answer is of another kind than the entry');
}

/** What is right now must stand among the options. */
function offeredAgain(index: number, notOffered: readonly string[], right: string): readonly YamlChange[] {
  if (!notOffered.includes(right)) return [];
  const rest = notOffered.filter((each) => each !== right);
  const path = [...entryPath(index), 'notOffered'];
  return [rest.length > 0 ? { do: 'set', path, value: rest } : { do: 'unset', path }];
}

/** The words that were marked as the source stay only where they name one of those who are credited now. */
function sourceOf(pack: EditablePack, index: number, names: readonly string[]): readonly YamlChange[] {
  const { source } = entryAt(pack, index).evidence;
  if (source === null) return [];
  const words = textOf(pack.text, source).replace(/\s+/g, ' ');
  const named = names.some((name) => {
    const speaker = findSpeaker(pack.speakers, name);
    return speaker !== null && findSpeaker([speaker], words) !== null;
  });
  return named ? [] : [{ do: 'unset', path: [...entryPath(index), 'evidence', 'source'] }];
}

/** What the article states itself has no word that hands it on or weakens it. */
function withoutCue(pack: EditablePack, index: number): readonly YamlChange[] {
  const { cues } = entryAt(pack, index).evidence;
  return cues.length === 0 ? [] : [{ do: 'unset', path: [...entryPath(index), 'evidence', 'cue'] }];
}
