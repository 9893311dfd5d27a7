/** Are the speakers named consistently? */
import { editDistance } from '../nearest.ts';
import type { PackSpeaker } from '../pack/pack.ts';
import { sameWords } from '../pack/pack-speakers.ts';
import type { YamlPath } from '../pack/read-yaml.ts';
import { wordsOf } from '../quiz/words-of.ts';
import type { CheckSubject } from './check-subject.ts';
import type { Finding } from './finding.ts';

export function checkSpeakers(subject: CheckSubject): Finding[] {
  const { speakers } = subject.pack;
  const pairs = speakers.flatMap((speaker, index) =>
    speakers.slice(0, index).map((earlier) => ({ earlier, speaker, path: ['speakers', index] })),
  );
  return [
    ...pairs.flatMap(({ earlier, speaker, path }) => sharedNames(subject, earlier, speaker, path)),
    ...pairs.flatMap(({ earlier, speaker, path }) =>
      couldBeMistaken(earlier, speaker)
        ? [subject.finding('names-alike', path, subject.says.namesAlike(earlier.name, speaker.name))]
        : [],
    ),
    ...subject.pack.entries.flatMap((_, index) => aliasesInUse(subject, subject.pathOf(index))),
  ];
}

function sharedNames(
  subject: CheckSubject,
  earlier: PackSpeaker,
  speaker: PackSpeaker,
  path: YamlPath,
): Finding[] {
  const taken = [earlier.name, ...earlier.aliases];
  const names = [speaker.name, ...speaker.aliases];
  return names.flatMap((name, index) => {
    // Two display names that are alike are told as such.
    const others = index === 0 ? taken.slice(1) : taken;
    if (!others.some((other) => sameWords(other, name))) return [];
    const place = index === 0 ? path : [...path, 'aliases', index - 1];
    return [
      subject.finding('alias-shared', place, subject.says.aliasShared(name, earlier.name, speaker.name)),
    ];
  });
}

/** A slip of the keyboard, or one name that is a part of the other: "Quill" and "Ada Quill". */
function couldBeMistaken(a: PackSpeaker, b: PackSpeaker): boolean {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return false;
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length > 0 && shorter.every((word) => longer.includes(word))) {
    return shorter.at(-1) === longer.at(-1);
  }
  const length = Math.min(a.name.length, b.name.length);
  return length > 4 && editDistance(one.join(' '), other.join(' ')) <= (length > 8 ? 2 : 1);
}

/** Where an entry names somebody: under which keys, as one name or as a list. */
const NAMING = ['speaker', 'sources', 'notOffered'] as const;

function aliasesInUse(subject: CheckSubject, path: YamlPath): Finding[] {
  const { speakers } = subject.pack;
  return NAMING.flatMap((key) => {
    const value = subject.written([...path, key]);
    const isList = Array.isArray(value);
    return (isList ? value : [value]).flatMap((name: unknown, index) => {
      if (typeof name !== 'string' || speakers.some((speaker) => speaker.name === name)) return [];
      const meant = speakers.find(({ aliases }) => aliases.includes(name));
      if (!meant) return [];
      const place = isList ? [...path, key, index] : [...path, key];
      return [subject.finding('alias-as-name', place, subject.says.aliasAsName(name, meant.name))];
    });
  });
}
