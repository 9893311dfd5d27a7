import { describe, expect, test } from 'vitest';
import { addQuestions } from '../../../../src/core/pack/edit/add-questions.ts';
import type { PackQuestion } from '../../../../src/core/pack/pack.ts';
import { readPack } from '../../../../src/core/pack/read-pack.ts';
import { WITH_QUESTIONS, WORKED } from './worked-pack.ts';

const asked = (question: string, answer: string, ...options: readonly string[]): PackQuestion => ({
  question,
  answer,
  options,
  reasons: {},
  explanation: null,
  skill: null,
  evidence: null,
  difficulty: 'medium',
  reviewed: false,
});

function add(yaml: string, ...questions: readonly PackQuestion[]) {
  const read = readPack(yaml, 'ferry.yaml');
  if (read.pack === null) throw new Error('no pack');
  return addQuestions(read, questions);
}

const NEW = asked('Who creaks?', 'The bridge', 'The goat');

describe('questions added to a pack that somebody worked on', () => {
  test('come after its entries, and every byte of the rest stays', () => {
    const { yaml, added } = add(WORKED, NEW);
    expect(added).toEqual([NEW]);
    const at = WORKED.indexOf('# The end.');
    expect(yaml.slice(0, at - 1)).toBe(WORKED.slice(0, at - 1));
    expect(yaml.endsWith(WORKED.slice(at))).toBe(true);
    expect(yaml).toContain('  - question: Who creaks?\n    answer: The bridge\n');
  });

  test('are left alone where they are there, whatever their case, with what proves them', () => {
    const again = asked('what does the bridge do?', 'It creaks', 'It sways', 'it sings');
    const { yaml, known } = add(WITH_QUESTIONS, again);
    expect(yaml).toBe(WITH_QUESTIONS);
    expect(known).toEqual([again]);
  });

  test('are named where the pack has them with other answers, which it keeps', () => {
    const differs = asked('What does the bridge do?', 'It sways', 'It sings', 'It hums');
    const { yaml, differing, added } = add(WITH_QUESTIONS, differs, NEW);
    expect(differing).toEqual([differs]);
    expect(added).toEqual([NEW]);
    expect(yaml).toContain('options: [It sways, It sings]\n    difficulty: hard\n');
  });

  test('are known by their mark where somebody worded them anew, and the new words stay', () => {
    const imported = { ...NEW, imported: 'question-0123456789abcdef' };
    const { yaml } = add(WORKED, imported);
    expect(yaml).toContain('    imported: question-0123456789abcdef\n');
    const worded = yaml.replace('Who creaks?', 'What makes a noise?').replace('The goat', 'The ferry');
    const again = add(worded, imported, { ...NEW, question: 'Who sings?', imported: 'question-other' });
    expect(again.reworded).toMatchObject([
      { before: { question: 'Who creaks?' }, now: { question: 'What makes a noise?' } },
    ]);
    expect(again).toMatchObject({ known: [], differing: [], added: [{ question: 'Who sings?' }] });
    expect(again.yaml).toContain('What makes a noise?');
    expect(again.yaml).not.toContain('Who creaks?');
  });

  test('are known by what they say before they are known by their mark', () => {
    const imported = { ...NEW, imported: 'question-0123456789abcdef' };
    const { yaml } = add(WORKED, imported);
    expect(add(yaml, imported)).toMatchObject({ known: [NEW], reworded: [], added: [], yaml });
  });

  test('count as others where only the words of the question are the same', () => {
    const other = asked('What does the bridge do?', 'It opens in May', 'It closes', 'Nothing');
    expect(add(WITH_QUESTIONS, other)).toMatchObject({ added: [other], differing: [] });
  });
});
