/** What is marked, with what label, and what the reasons say. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/article/span.ts';
import { legendSigns } from '../../../src/core/xray/legend.ts';
import { isWordKind, type Xray, type XrayMark } from '../../../src/core/xray/xray.ts';
import { builtKey } from '../../fixtures/built-key.ts';
import { xrayed } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';

const TEXT = `The council of Marrow Bay voted on Monday to close the old pier in the harbor.

“We cannot wait until somebody falls into the water,” Mayor Ada Quill told the council. Quill said the repair would cost nine million crowns.

Bram Oster, who runs the café, said the inspectors had looked at the pier for less than an hour. “Nobody has shown us a single bill,” Oster said.

The last boat may leave as early as May. It is clearly the end of an era.`;

function xray(): Xray {
  return xrayed(builtKey(TEXT));
}

function markAt(found: Xray, words: string, kind: string): XrayMark {
  const mark = found.marks.find(
    (each) => each.of.kind === kind && textOf(found.article.text, each).includes(words),
  );
  if (!mark) throw new Error(`no ${kind} on “${words}”`);
  return mark;
}

const reasonsOf = (mark: XrayMark) => mark.reasons.map(({ title, text }) => `${title}: ${text}`).join('\n');

describe('of an article of one’s own', () => {
  test('gives every speaker a letter in the order of their first words', () => {
    expect(xray().speakers.map(({ letter, name, shortName }) => [letter, name, shortName])).toEqual([
      ['A', 'Ada Quill', 'Quill'],
      ['B', 'Bram Oster', 'Oster'],
    ]);
  });

  test('credits a quote, and says by which rule, by which cue and how surely', () => {
    const mark = markAt(xray(), 'We cannot wait', 'quote');
    expect(mark.label).toBe('direct quote by A Ada Quill');
    expect(mark.letters).toEqual(['A']);
    const reasons = reasonsOf(mark);
    expect(reasons).toContain('The rule: Right behind the marks stands a speaker');
    expect(reasons).toContain('The cue: “told”');
    expect(reasons).toContain('In the article: “');
    expect(reasons).toMatch(/How sure: About 9\d in 100 careful readers/);
    expect(reasons).toContain('In the game: It can be asked: Who said it?');
  });

  test('marks a claim by its status, with the letter of the one it rests on', () => {
    const mark = markAt(xray(), 'the inspectors had looked', 'claim');
    expect(mark.label).toBe('claim, single-source (unverified), from B Bram Oster');
    expect(mark.sign).toBe('1');
    expect(reasonsOf(mark)).toContain('By itself it reads: The inspectors had looked at the pier');
  });

  test('marks hedges and boosters, and says that a booster adds no evidence', () => {
    expect(reasonsOf(markAt(xray(), 'may', 'hedge'))).toContain('How firmly: speculative');
    expect(reasonsOf(markAt(xray(), 'clearly', 'booster'))).toContain('adds no evidence');
  });

  describe('words', () => {
    const marked = (text: string) => {
      const { marks, article } = xrayed(builtKey(`The bridge at Fell closed on Monday.\n\n${text}`));
      return marks
        .filter(({ of }) => isWordKind(of.kind))
        .map((mark) => `${mark.sign} ${textOf(article.text, mark)}`);
    };

    test.each([
      ['The cause of the crack is unknown.', ['¿ unknown']],
      ['The company would neither confirm nor deny that it had known.', ['¿ neither confirm nor deny']],
      ['Nobody told the council why the bridge was closed.', ['¿ Nobody told']],
      ['The mayor would not say whether the road had sunk.', ['¿ would not say', '¿ whether']],
      ['The road may have sunk.', ['~ may']],
      ['It is unclear whether the road may sink.', ['¿ unclear', '¿ whether', '~ may']],
    ])('that leave something open are told apart from those that weaken: %s', (text, expected) => {
      expect(marked(text)).toEqual(expected);
    });

    test('that leave something open are named so, in the legend and in the reasons', () => {
      const found = xrayed(builtKey('The cause of the crack is unknown.'));
      expect(legendSigns(found)).toMatchObject([
        { sign: '¿', name: 'open', meaning: expect.stringContaining('nobody knows, or nobody says') },
      ]);
      const mark = markAt(found, 'unknown', 'open');
      expect(mark.label).toBe('open');
      expect(reasonsOf(mark)).toContain('How firmly: open');
    });
  });

  test('tells what is not asked about a quote by the mark of the quote, not by another one around it', () => {
    const found = xrayed(builtKey('Ada Quill said that “the bridge was never safe for trucks.”'));
    expect(found.marks.map(({ of }) => of.kind)).toEqual(['quote']);
    expect(reasonsOf(found.marks[0]!)).toMatch(/^Not asked: /m);
  });

  test('says of what is not asked about why not', () => {
    const all = xray().marks.map(reasonsOf).join('\n');
    expect(all).toMatch(/^(?:In the game: Not asked|Not asked): .+\.$/m);
  });

  test('numbers the marks in reading order', () => {
    const { marks } = xray();
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).sort((a, b) => a - b));
  });
});

describe('of a pack', () => {
  test('marks what its items ask about, in the words of those who wrote it', () => {
    const key = sampleKey();
    const found = xrayed(key);
    expect(found.curated).toBe(true);
    const ids = new Set(found.marks.flatMap(({ items }) => items));
    expect(key.items.filter(({ id }) => !ids.has(id))).toEqual([]);
    const reasons = reasonsOf(markAt(found, 'We are not going to wait', 'quote'));
    expect(reasons).toContain('The mayor is named right after');
    expect(reasons).toContain('A person wrote or reviewed this entry');
  });

  test('that nobody has read yet says how sure an entry is, and no limit that never decided about it', () => {
    const [item, ...others] = sampleKey().items;
    const items = [{ ...item!, id: 'quotes-only-in-the-pack', confidence: 0.93 }, ...others];
    const { marks } = xrayed({ ...sampleKey(), items, curated: false });
    const reasons = marks.filter(({ items }) => items.includes('quotes-only-in-the-pack')).map(reasonsOf);
    expect(reasons.join()).toContain('About 93 in 100 careful readers would agree (an estimate).');
    expect(reasons.join()).not.toContain('Questions begin');
  });

  test('points at the word that decides how firmly a statement is put', () => {
    const mark = markAt(xrayed(sampleKey()), 'may', 'hedge');
    expect(textOf(sampleKey().article.text, mark)).toBe('may');
    expect(reasonsOf(mark)).toContain('How firmly: speculative');
  });
});

test('an article in which nothing is found has no marks and no speakers', () => {
  expect(xrayed(builtKey('Rain.'))).toMatchObject({ marks: [], speakers: [] });
});
