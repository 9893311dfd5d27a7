/** Sorts what was handed in: who played what, and which of several results of the same game counts. */
import { cleanLine } from '../article/clean-text.ts';
import type { Report, ReportedAnswer } from '../report/report-schema.ts';
import type { PaperWords } from '../words/words.ts';

type GradebookWords = PaperWords['gradebook'];

/** A result, and the file that it is from. */
export interface HandedIn {
  /** As it is to be shown. */
  readonly file: string;
  readonly report: Report;
}

/** All that one student did on one article. */
export interface Work {
  /** The answers that were given, by the question; of two to the same question the latest. */
  readonly answers: ReadonlyMap<string, ReportedAnswer>;
  /** The points of the first finished hunt; null where none was. */
  readonly hunt: number | null;
}

export interface Student {
  /** Empty for somebody who gave none. */
  readonly name: string;
  readonly files: readonly string[];
  /** By the hash of the article. */
  readonly work: ReadonlyMap<string, Work>;
}

export interface PlayedArticle {
  readonly hash: string;
  readonly title: string;
}

export interface Gathered {
  /** By name; those without one at the end. */
  readonly students: readonly Student[];
  /** By title. */
  readonly articles: readonly PlayedArticle[];
  /** What does not count, and what was put together; one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Names a question for everybody: by the item that it asks about, since the same item can stand among other options in
 * another game. A question of which every claim is vouched for asks about no single item, and names itself.
 */
export function questionKey({ item, id }: Pick<ReportedAnswer, 'item' | 'id'>): string {
  return item ?? id;
}

/** Everything sorted; the order of the files does not matter, but for those of the same moment. */
export function gather(handedIn: readonly HandedIn[], words: GradebookWords): Gathered {
  const notes: string[] = [];
  const inTime = [...handedIn].sort((a, b) => compare(a.report.writtenAt, b.report.writtenAt));
  const counted = withoutRepeats(inTime, notes, words);
  const byStudent = Map.groupBy(counted, (each) => studentKey(each));
  // "Student 2" comes before "Student 10".
  const byName = new Intl.Collator('en', { numeric: true });
  const students = [...byStudent.values()].map((theirs) => studentOf(theirs, notes, words));
  return {
    students: students.sort((a, b) => {
      if ((a.name === '') !== (b.name === '')) return a.name === '' ? 1 : -1;
      return byName.compare(a.name, b.name) || compare(a.files[0] ?? '', b.files[0] ?? '');
    }),
    articles: articlesOf(counted),
    notes,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function nameOf({ report }: HandedIn): string {
  return cleanLine(report.name ?? '').normalize('NFC');
}

/** Letter case does not make another student; without a name, each file does. */
function studentKey(each: HandedIn): string {
  const name = nameOf(each).toLowerCase();
  return name === '' ? `file ${each.file}` : `name ${name}`;
}

/** Without copies, and without earlier results of a game that the same student played again; one that was left does not replace one that was finished. */
function withoutRepeats(inTime: readonly HandedIn[], notes: string[], words: GradebookWords): HandedIn[] {
  const firsts = new Map<string, HandedIn>();
  for (const each of inTime) {
    const same = JSON.stringify(each.report);
    const original = firsts.get(same);
    if (original) notes.push(words.leftOut(each.file, words.copy(original.file)));
    else firsts.set(same, each);
  }
  const latest = new Map<string, HandedIn>();
  for (const each of firsts.values()) {
    const { article, game } = each.report;
    const same = `${studentKey(each)}\n${article.hash}\n${game.questions}`;
    const earlier = latest.get(same);
    if (earlier?.report.finished && !each.report.finished) {
      notes.push(words.leftOut(each.file, words.finishedElsewhere(nameOf(each), earlier.file)));
      continue;
    }
    if (earlier) notes.push(words.leftOut(earlier.file, words.earlier(nameOf(each), each.file)));
    latest.set(same, each);
  }
  const counted = new Set(latest.values());
  for (const { file, report } of counted) {
    if (!report.finished) notes.push(words.unfinished(file, report.answers.length));
  }
  return [...firsts.values()].filter((each) => counted.has(each));
}

/** @param theirs the files of one student, the oldest first */
function studentOf(theirs: readonly HandedIn[], notes: string[], words: GradebookWords): Student {
  // As the student wrote it last.
  const name = theirs.map(nameOf).at(-1) ?? '';
  const byArticle = Map.groupBy(theirs, ({ report }) => report.article.hash);
  for (const games of byArticle.values()) {
    const title = cleanLine(games[0]?.report.article.title ?? '');
    if (games.length > 1) notes.push(words.together(name, title, games.length));
  }
  return {
    name,
    files: theirs.map(({ file }) => file).sort(compare),
    work: new Map([...byArticle].map(([hash, games]) => [hash, workOf(games.map(({ report }) => report))])),
  };
}

function workOf(games: readonly Report[]): Work {
  const answers = games.flatMap((game) => game.answers);
  const hunts = games.flatMap(({ hunt }) => hunt?.points ?? []);
  return {
    answers: new Map(answers.map((answer) => [questionKey(answer), answer])),
    hunt: hunts[0] ?? null,
  };
}

function articlesOf(counted: readonly HandedIn[]): PlayedArticle[] {
  const titles = new Map(counted.map(({ report }) => [report.article.hash, cleanLine(report.article.title)]));
  return [...titles]
    .map(([hash, title]) => ({ hash, title }))
    .sort((a, b) => compare(a.title, b.title) || compare(a.hash, b.hash));
}
