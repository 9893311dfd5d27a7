/** Where in Moodle's question bank an export goes. */
import type { ExportedQuiz } from '../exported-quiz.ts';

/** A path of categories; a slash within a name is doubled there. */
export function categoryOf({ title }: ExportedQuiz): string {
  return `$course$/top/sayswho/${title.replaceAll('/', '//')}`;
}
