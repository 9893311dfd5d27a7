/** Adds questions in somebody's own words to a pack's file, in which nothing else changes. */
import { contentOfQuestion, type Pack, type PackQuestion } from '../pack.ts';
import { parsePack } from '../parse-pack.ts';
import type { ReadablePack } from '../read-pack.ts';
import { sameText } from '../read-question.ts';
import { writtenQuestion } from '../serialize-pack.ts';
import { changeYaml } from './change-yaml.ts';

export interface Reworded {
  /** As it was imported. */
  readonly before: PackQuestion;
  /** As the pack has it. */
  readonly now: PackQuestion;
}

export interface WithQuestions {
  /** The new text of the file, without a byte order mark. */
  readonly yaml: string;
  readonly pack: Pack;
  readonly added: readonly PackQuestion[];
  /** Those that the pack has already, word for word. */
  readonly known: readonly PackQuestion[];
  /** Those that an earlier import brought in, and that somebody worded anew since. */
  readonly reworded: readonly Reworded[];
  /** Those that the pack has with other answers, of which it keeps its own. */
  readonly differing: readonly PackQuestion[];
}

/**
 * The file with those questions at the end that it does not have yet. Whatever stands in the file stays as it is written: a
 * question that is there with other answers may have been corrected by hand, and nobody can tell it from an older version.
 *
 * Throws a UserError (`pack-…`) where the layout of the file does not allow it, or the result would be no pack.
 */
export function addQuestions(
  { source, pack }: ReadablePack,
  questions: readonly PackQuestion[],
): WithQuestions {
  const there = pack.questions ?? [];
  const contents = new Set(there.map(contentOfQuestion));
  const known = questions.filter((each) => contents.has(contentOfQuestion(each)));
  const reworded = questions
    .filter((each) => !known.includes(each))
    .flatMap((before) => {
      const now = there.find(({ imported }) => imported !== undefined && imported === before.imported);
      return now === undefined ? [] : { before, now };
    });
  const seen = new Set([...known, ...reworded.map(({ before }) => before)]);
  const others = questions.filter((each) => !seen.has(each));
  const differing = others.filter((each) => there.some((old) => isVersion(each, old)));
  const added = others.filter((each) => !differing.includes(each));
  const values = added.map((question) => writtenQuestion(pack.text, question));
  const yaml =
    values.length === 0 ? source : changeYaml(source, [{ do: 'append', path: ['entries'], values }]);
  return { yaml, pack: parsePack(yaml, pack.path), added, known, reworded, differing };
}

/** True for two wordings of one question: it asks the same, and at least half of what it offers is the same. */
function isVersion(one: PackQuestion, other: PackQuestion): boolean {
  if (!sameText(one.question, other.question)) return false;
  const [fewer = [], more = []] = [choicesOf(one), choicesOf(other)].sort((a, b) => a.length - b.length);
  const shared = fewer.filter((choice) => more.some((each) => sameText(choice, each)));
  return shared.length * 2 >= fewer.length;
}

function choicesOf({ answer, options }: PackQuestion): readonly string[] {
  return [answer, ...options];
}
