/** Anki's text format: a header that says what the columns are, and a line for each card of the type "Basic". */

import Papa from 'papaparse';
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported } from '../exported.ts';
import type { ExportedQuiz } from '../exported-quiz.ts';
import { cardOf, deckName } from './anki-card.ts';

const COLUMNS = ['guid', 'Front', 'Back', 'Tags'] as const;

/** The text, for "Import" in Anki 2.1.54 or newer; older ones read the rows and skip the header. */
export function writeAnkiText(quiz: ExportedQuiz, words: ExchangeWords): Exported {
  const rows = quiz.questions.map((question) => {
    const { guid, article, passage, prompt, options, answer, lesson, whyNot, tags } = cardOf(
      words,
      quiz,
      question,
    );
    const quoted = passage === '' ? '' : `<blockquote>${passage}</blockquote>`;
    const front = `<p>${article}</p>${quoted}<p><b>${prompt}</b></p>${options}`;
    return [guid, front, `<p><b>${answer}</b></p>${lesson}${whyNot}`, tags.join(' ')];
  });
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deckName(quiz)}`,
    `#columns:${COLUMNS.join('\t')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const table = Papa.unparse(rows, { delimiter: '\t', newline: '\n' });
  return {
    content: { kind: 'text', text: `${header.join('\n')}\n${table}\n` },
    questions: quiz.questions.length,
    notes: [],
  };
}
