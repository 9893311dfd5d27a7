/** JSON for programs: the article and the questions, with everything that is known about each. */
import type { Exported } from '../exported.ts';
import type { ExportedQuiz } from '../exported-quiz.ts';

/** The version of this format. */
const VERSION = 1;

/** One object; see schemas/export.schema.json. */
export function writeJson({
  title,
  credits,
  notices,
  paragraphs,
  rounds,
  questions,
}: ExportedQuiz): Exported {
  const data = {
    sayswhoExport: VERSION,
    article: { title, credits, paragraphs, notices },
    rounds: rounds.map(({ skill, title: name, rule }) => ({ skill, title: name, rule })),
    questions: questions.map((question) => ({
      id: question.id,
      skill: question.skill,
      round: question.round,
      number: question.number,
      prompt: question.prompt,
      passage: question.passage,
      options: question.options.map(({ id, label, right, why }) => ({ id, label, right, why })),
      right: question.right.id,
      explanation: question.explanation,
      evidence: question.evidence,
    })),
  };
  return {
    content: { kind: 'text', text: `${JSON.stringify(data, null, 2)}\n` },
    questions: questions.length,
    notes: [],
  };
}
