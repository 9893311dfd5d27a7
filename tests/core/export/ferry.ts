/** A short article with everything that an analysis can hold, found by hand. */
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import type { Span } from '../../../src/core/article/span.ts';

const text = `“The landing may close,” said Ines Kato, the harbor master. Owners say it will not.`;

/** The span of a passage that stands once in the text. */
function at(passage: string): Span {
  const start = text.indexOf(passage);
  if (start === -1 || text.includes(passage, start + 1)) throw new Error(`"${passage}" must stand once`);
  return { start, end: start + passage.length };
}

export const article = readArticle({
  path: 'ferry.txt',
  title: 'Ferry landing',
  byline: null,
  date: null,
  publisher: null,
  text,
});

export const analysis: Analysis = {
  speakers: [
    {
      id: 'ines-kato',
      name: 'Ines Kato',
      role: 'harbor master',
      kind: 'person',
      mentions: [at('Ines Kato')],
    },
    { id: 'owners', name: 'Owners', role: null, kind: 'group', mentions: [at('Owners')] },
  ],
  quotes: [
    {
      ...at('The landing may close,'),
      kind: 'direct',
      speaker: 'ines-kato',
      source: at('Ines Kato'),
      cue: at('said'),
      about: null,
      confidence: 0.98,
      rule: 'said-after',
    },
    {
      ...at('it will not'),
      kind: 'indirect',
      speaker: null,
      source: null,
      cue: null,
      about: 'owners',
      confidence: 0.5,
      rule: 'say-that',
    },
  ],
  statements: [
    {
      ...at('“The landing may close,” said Ines Kato, the harbor master.'),
      voice: 'ines-kato',
      certainty: 'possible',
      polarity: 'positive',
      future: false,
      cues: [
        { ...at('said'), kind: 'attribution' },
        { ...at('may'), kind: 'hedge' },
      ],
      confidence: 0.9,
      rule: 'modal-may',
    },
    {
      ...at('Owners say it will not.'),
      voice: 'unnamed',
      certainty: 'certain',
      polarity: 'negative',
      future: true,
      cues: [{ ...at('will not'), kind: 'negation' }],
      confidence: 0.8,
      rule: 'negation-not',
    },
  ],
  wholes: [],
  denials: [],
  leaning: [],
  readings: [{ ...at('Ines Kato'), speaker: 'ines-kato', by: 'name', confidence: 0.97 }],
  claims: [
    {
      ...at('it will not'),
      statement: 'The landing will not close.',
      status: 'prediction',
      sources: ['owners'],
      evidence: [at('Owners say it will not.')],
      cues: [at('will not')],
      confidence: 0.7,
      rule: 'future-will',
    },
  ],
  notAsked: [{ ...at('the harbor master'), reason: 'it is not said of which harbor' }],
  warnings: ['quotation mark opened at offset 0 is odd'],
};
