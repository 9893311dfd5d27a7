/** A deck for Anki: one card a question, with its options in front, and the answer and the lesson on the back. */
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported } from '../exported.ts';
import type { ExportedQuiz } from '../exported-quiz.ts';
import { cardOf, deckName } from './anki-card.ts';

const FIELDS = ['Title', 'Article', 'Prompt', 'Passage', 'Options', 'Answer', 'Lesson', 'Why not'] as const;

const FRONT = `<div class="article">{{Article}}</div>
{{#Passage}}<blockquote>{{Passage}}</blockquote>{{/Passage}}
<p class="prompt">{{Prompt}}</p>
{{Options}}`;

const BACK = `{{FrontSide}}
<hr id="answer">
<p class="answer">{{Answer}}</p>
{{Lesson}}
<div class="why-not">{{Why not}}</div>`;

const CSS = `.card { font-family: sans-serif; font-size: 18px; line-height: 1.4; text-align: left; max-width: 40em; margin: 0 auto; }
.article { font-size: 14px; opacity: .8; }
.prompt, .answer { font-weight: bold; }
.why-not { font-size: 16px; }
blockquote { border-left: 3px solid currentColor; margin: .6em 0; padding: 0 .8em; }`;

/** The deck; a note keeps its guid as long as the question and its answer stay the same. */
export function writeAnki(quiz: ExportedQuiz, words: ExchangeWords): Exported {
  const notes = quiz.questions.map((question) => {
    const card = cardOf(words, quiz, question);
    const { title, article, prompt, passage, options, answer, lesson, whyNot } = card;
    return {
      guid: card.guid,
      fields: [title, article, prompt, passage, options, answer, lesson, whyNot],
      tags: card.tags,
    };
  });
  const deck = {
    name: deckName(quiz),
    description: quiz.notices.join(' '),
    noteType: { name: 'sayswho', fields: FIELDS, front: FRONT, back: BACK, css: CSS },
    notes,
  };
  return { content: { kind: 'deck', deck }, questions: notes.length, notes: [] };
}
