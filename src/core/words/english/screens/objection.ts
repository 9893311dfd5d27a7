/** What a player holds against the key of a question. */
import type { ObjectionReason } from '../../../game/game.ts';
import type { ObjectedQuestion } from '../../../game/result.ts';
import { quoted } from '../forms.ts';

const objections: Readonly<Record<ObjectionReason, string>> = {
  'another-answer': 'Another answer can be defended, too',
  'not-proven': 'The passage does not prove it',
  'not-alone': 'The question cannot be understood by itself',
  'not-so': 'The article says something else',
};

export const objection = {
  title: 'Is the key wrong?',
  ask: 'What is wrong with it? Your answer will not count, whether it was right or not.',
  reasons: objections,
  withdraw: 'I take it back: the answer counts',
  withdrawn: 'Taken back: the answer counts.',
  made: (reason: ObjectionReason) => `You object: ${objections[reason]}.`,
  /** The same where nothing beside it says so. */
  recorded: (reason: ObjectionReason) => `You object: ${objections[reason]}. Not counted.`,
  /** The reason ends the sentence that names the question and what it is about: without a passage, the answer of the key. */
  listed: ({ number, prompt, passage, answer, reason }: ObjectedQuestion) =>
    `Question ${number}: ${prompt} ${passage === null ? `The key says: ${quoted(answer)}` : quoted(passage)} Reason: ${objections[reason]}.`,
};
