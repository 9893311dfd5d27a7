/** The questions of a pack that have no evidence yet: no game asks them, but a teacher may want them in a test. */
import { cleanLine } from '../article/clean-text.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import { optionId } from '../quiz/make-round.ts';
import { spreadPositions } from '../quiz/spread-positions.ts';
import type { ExchangeWords } from '../words/words.ts';
import type { ExportedQuestion } from './exported-quiz.ts';

/** In UTF-16 code units; more than the format of packs allows. */
const LONGEST = 1000;

/** At most `count` of them, in the order of the pack; the seed decides where the right option stands. */
export function unprovenQuestions(
  key: AnswerKey,
  seed: number,
  count: number,
  words: ExchangeWords,
): ExportedQuestion[] {
  const line = (text: string) => cleanLine(text, LONGEST);
  const written = (key.questions ?? [])
    .filter(({ evidence }) => evidence === null)
    .slice(0, Math.max(0, count));
  const places = spreadPositions(
    seed,
    ['unproven', ...written.map(({ id }) => id)].join(' '),
    written.map(({ options }) => options.length + 1),
  );
  return written.map(({ id, question, answer, options, reasons, explanation }, index) => {
    const place = places[index] ?? 0;
    const labels = [...options.slice(0, place), answer, ...options.slice(place)];
    const exported = labels.map((label, position) => ({
      id: optionId(position),
      label: line(label),
      right: position === place,
      why: line((position === place ? explanation : reasons[label]) ?? ''),
    }));
    return {
      id,
      skill: null,
      round: words.unproven,
      number: index + 1,
      prompt: line(question),
      passage: null,
      options: exported,
      right: exported[place]!,
      explanation: line(explanation ?? ''),
      evidence: null,
      places: [],
    };
  });
}
