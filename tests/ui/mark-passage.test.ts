/** The passage with its parts: brackets that name them, nested even where parts cross. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markPassage, partsOf } from '../../src/ui/text/mark-passage.ts';
import { plainText, type Run } from '../../src/ui/text/rich-text.ts';

const NAMES = { source: 'source', cue: 'cue', content: 'content' };
function shown(runs: readonly Run[]): string {
  return plainText(runs).replaceAll('\u00a0', ' ');
}

const TEXT = 'Before. Ada Quill said the pier may close. After.';

function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const PASSAGE = at('Ada Quill said the pier may close.');

describe('markPassage', () => {
  test('names source, cue and content', () => {
    const runs = markPassage(
      TEXT,
      { passage: PASSAGE, source: at('Ada Quill'), cues: [at('said')], content: [at('the pier may close')] },
      NAMES,
    );
    expect(shown(runs)).toBe('[source: Ada Quill] [cue: said] [content: the pier may close].');
    expect(runs.find(({ text }) => text === 'Ada Quill')?.tones).toEqual(['source']);
    expect(runs.find(({ text }) => text === 'the pier may close')?.tones).toEqual(['content']);
  });

  test('shows a cue inside the content', () => {
    const runs = markPassage(
      TEXT,
      { passage: PASSAGE, source: null, cues: [at('may')], content: [at('the pier may close')] },
      NAMES,
    );
    expect(shown(runs)).toBe('Ada Quill said [content: the pier [cue: may] close].');
    expect(runs.find(({ text }) => text === 'may')?.tones).toEqual(['content', 'cue']);
  });

  test('closes and opens again where two parts cross', () => {
    const runs = markPassage(
      TEXT,
      { passage: PASSAGE, source: null, cues: [at('may close.')], content: [at('the pier may')] },
      NAMES,
    );
    expect(shown(runs)).toBe('Ada Quill said [content: the pier [cue: may]][cue:  close.]');
  });

  test('leaves parts out that do not lie in the passage', () => {
    const runs = markPassage(TEXT, { passage: PASSAGE, source: at('After'), cues: [], content: [] }, NAMES);
    expect(shown(runs)).toBe('Ada Quill said the pier may close.');
  });

  test('changes no word of the passage, and closes every bracket', () => {
    const span = fc
      .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(span, fc.array(span), fc.array(span), (source, cues, content) => {
        const passage = { start: 0, end: 30 };
        const runs = markPassage(TEXT, { passage, source, cues, content }, NAMES);
        const words = runs.filter(({ tones }) => !tones.includes('label'));
        expect(plainText(words)).toBe(TEXT.slice(0, 30));
        const labels = runs.filter(({ tones }) => tones.includes('label')).map(({ text }) => text);
        let depth = 0;
        for (const label of labels) {
          depth += label === ']' ? -1 : 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe('partsOf', () => {
  test('gives each part as words', () => {
    expect(
      partsOf(TEXT, { passage: PASSAGE, source: at('Ada Quill'), cues: [at('said')], content: [] }),
    ).toEqual({
      source: ['Ada Quill'],
      cue: ['said'],
      content: [],
    });
  });
});
