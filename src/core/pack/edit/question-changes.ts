/** Changes a question in somebody's own words. */
import { contains, type Span } from '../../article/span.ts';
import type { Evidence, Skill } from '../../key/answer-key.ts';
import type { PackQuestion } from '../pack.ts';
import { writtenEvidence } from '../serialize-pack.ts';
import type { YamlChange } from './change-yaml.ts';
import { changesOfReason, type EditablePack, entryPath, questionAt } from './entry-changes.ts';

/** The words of a question that can be written anew, apart from its explanation. */
export type QuestionPart = 'question' | 'answer';

/** The changes that word the question or its right answer anew. */
export function changesOfQuestionWords(
  pack: EditablePack,
  index: number,
  part: QuestionPart,
  value: string,
): readonly YamlChange[] {
  const question = questionAt(pack, index);
  if (value === question[part]) return [];
  const set: YamlChange = { do: 'set', path: [...entryPath(index), part], value };
  return part === 'answer' ? [set, ...changesOfReason(pack, index, value, '')] : [set];
}

/**
 * The changes that make one of the wrong options the right answer, and the old answer a wrong option in its place. What was
 * marked within the passage went with the old answer; the passage itself stays.
 */
export function changesOfRightOption(
  pack: EditablePack,
  index: number,
  right: string,
): readonly YamlChange[] {
  const question = questionAt(pack, index);
  const at = question.options.indexOf(right);
  if (at === -1) throw new RangeError('the question has no such option');
  const path = entryPath(index);
  return [
    { do: 'set', path: [...path, 'answer'], value: right },
    { do: 'set', path: [...path, 'options'], value: question.options.with(at, question.answer) },
    ...changesOfReason(pack, index, right, ''),
    ...withoutMarks(pack, index, question),
  ];
}

function withoutMarks(pack: EditablePack, index: number, { evidence }: PackQuestion): readonly YamlChange[] {
  if (evidence === null) return [];
  const { source, cues, content } = evidence;
  if (source === null && cues.length === 0 && content.length === 0) return [];
  return provedBy(pack, index, { passage: evidence.passage, source: null, cues: [], content: [] });
}

/** The changes that name the round in which the question is asked. */
export function changesOfRound(pack: EditablePack, index: number, skill: Skill): readonly YamlChange[] {
  if (questionAt(pack, index).skill === skill) return [];
  return [{ do: 'set', path: [...entryPath(index), 'skill'], value: skill }];
}

/** The changes that prove the answer by a passage; `content` is what of it proves it, null for all of it. */
export function changesOfProof(
  pack: EditablePack,
  index: number,
  { passage, content }: { readonly passage: Span; readonly content: Span | null },
): readonly YamlChange[] {
  const { evidence } = questionAt(pack, index);
  if (content !== null && !contains(passage, content)) throw new RangeError('the passage lacks its content');
  const proof = { passage, source: null, cues: [], content: content === null ? [] : [content] };
  return JSON.stringify(evidence) === JSON.stringify(proof) ? [] : provedBy(pack, index, proof);
}

function provedBy(pack: EditablePack, index: number, proof: Evidence): readonly YamlChange[] {
  const value = writtenEvidence(pack.text, proof);
  return [{ do: 'set', path: [...entryPath(index), 'evidence'], value }];
}
