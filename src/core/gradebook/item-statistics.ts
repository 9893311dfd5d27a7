/** What the answers of a class say about a question. */
import type { ReportedAnswer } from '../report/report-schema.ts';
import type { Work } from './gather.ts';

/** With fewer students, the error of a correlation is as large as what it is to show: about 1/√n. */
export const ENOUGH_STUDENTS = 20;

export interface WrongChoice {
  /** The option that was chosen most of the wrong ones, in words; several where as many chose them. */
  readonly labels: readonly string[];
  /** How many chose it. */
  readonly times: number;
  /** How many answers were wrong. */
  readonly wrong: number;
}

export interface ItemStatistics {
  /** How many answers count. */
  readonly answers: number;
  /** Right answers by answers that count, in [0, 1]: what test theory calls the difficulty of an item. Null without answers. */
  readonly shareRight: number | null;
  /** In [−1, 1]; null with fewer than `ENOUGH_STUDENTS`, and where either score has no spread. */
  readonly discrimination: number | null;
  /** Null where nobody was wrong. */
  readonly mostWrong: WrongChoice | null;
  /** How many hold the key to be wrong. */
  readonly challenges: number;
}

/** The statistics of a question, by the works of everybody on its article. An answer that was objected to counts nowhere. */
export function itemStatistics(works: readonly Work[], question: string): ItemStatistics {
  const asked = works.filter(({ answers }) => answers.has(question));
  const given = asked.flatMap(({ answers }) => answers.get(question) ?? []);
  const counted = given.filter(counts);
  return {
    answers: counted.length,
    shareRight: counted.length === 0 ? null : counted.filter(({ right }) => right).length / counted.length,
    discrimination: discrimination(works, question),
    mostWrong: mostWrong(counted.filter(({ right }) => !right)),
    challenges: given.length - counted.length,
  };
}

/** Whether the answer counts. */
export function counts({ objection }: Pick<ReportedAnswer, 'objection'>): boolean {
  return objection === null;
}

/** The share right of the other questions; null where none of them was answered. */
function restScore({ answers }: Work, question: string): number | null {
  const others = [...answers].filter(([key, answer]) => key !== question && counts(answer));
  return others.length === 0 ? null : others.filter(([, { right }]) => right).length / others.length;
}

/**
 * The point-biserial correlation of a question with the rest score:
 *
 *     r = (M₊ − M) / s · √(p / q)
 *
 * M₊ is the mean rest score of those who were right, M and s the mean and standard deviation (over n) of everybody's, p the
 * share right, q = 1 − p (Crocker & Algina, Introduction to Classical and Modern Test Theory, 1986, chapter 14). The
 * question itself is left out of the score, or it would correlate with itself; the score is a share, because not
 * everybody was asked the same.
 */
function discrimination(works: readonly Work[], question: string): number | null {
  const pairs = works.flatMap((work) => {
    const answer = work.answers.get(question);
    const rest = restScore(work, question);
    return answer && counts(answer) && rest !== null ? [{ right: answer.right, rest }] : [];
  });
  if (pairs.length < ENOUGH_STUDENTS) return null;
  const right = pairs.filter((pair) => pair.right);
  const p = right.length / pairs.length;
  const all = mean(pairs.map(({ rest }) => rest));
  const spread = Math.sqrt(mean(pairs.map(({ rest }) => (rest - all) ** 2)));
  // Equal shares can differ in their last bit.
  if (p === 0 || p === 1 || spread < 1e-9) return null;
  return ((mean(right.map(({ rest }) => rest)) - all) / spread) * Math.sqrt(p / (1 - p));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function mostWrong(wrong: readonly ReportedAnswer[]): WrongChoice | null {
  // The words of a level depend on the language that somebody played in.
  const chosen = wrong.flatMap(({ options, chosen }) => options.find(({ id }) => id === chosen) ?? []);
  const choices = [...Map.groupBy(chosen, ({ means, label }) => means ?? `words ${label}`).values()];
  if (choices.length === 0) return null;
  const times = Math.max(...choices.map(({ length }) => length));
  const labels = choices.filter(({ length }) => length === times).flatMap(([first]) => first?.label ?? []);
  return { labels, times, wrong: wrong.length };
}
