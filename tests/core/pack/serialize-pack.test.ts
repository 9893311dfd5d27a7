import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAIM_STATUSES } from '../../../src/core/analysis/analysis.ts';
import { type Span, textOf, trimSpan } from '../../../src/core/article/span.ts';
import { type Evidence, LEVELS } from '../../../src/core/key/answer-key.ts';
import type { Pack, PackEntry } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { serializePack } from '../../../src/core/pack/serialize-pack.ts';
import { PACK } from './written-pack.ts';

describe('a pack written as YAML', () => {
  const pack = parsePack(PACK, 'ferry.yaml');

  test('reads as the same pack', () => {
    expect(parsePack(serializePack(pack), 'ferry.yaml')).toEqual(pack);
  });

  test('says where its schema is when asked', () => {
    const yaml = serializePack(pack, { schema: '../schemas/pack.schema.json' });
    expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=../schemas/pack.schema.json');
    expect(serializePack(pack)).not.toContain('yaml-language-server');
  });

  test('repeats what two entries share, for a pack may hold no aliases', () => {
    const [quote, ...rest] = pack.entries;
    const notOffered = [pack.speakers[1]!.name];
    if (quote?.skill !== 'quotes') throw new Error('no quote');
    const first = { ...quote, notOffered };
    const second = { ...quote, quote: 'four passengers and a goat', kind: 'partial', notOffered } as const;
    const shared = { ...pack, entries: [first, ...rest, { ...second, evidence: first.evidence }] };
    expect(serializePack(shared)).not.toMatch(/[&*]a\d/);
  });

  test('has its article in folded lines', () => {
    expect(serializePack(pack)).toContain('article: >\n  The last ferry left on Sunday.');
  });

  test('gives evidence a prefix and suffix only where its words occur twice', () => {
    const said = pack.text.indexOf('said the goat');
    const passage = { start: 0, end: pack.text.indexOf('\n') };
    const twice = { passage, source: null, cues: [{ start: said, end: said + 4 }], content: [] };
    const [quote, claim] = pack.entries;
    const yaml = serializePack({ ...pack, entries: [quote!, { ...claim!, evidence: twice }] });
    expect(yaml).toContain('exact: said\n          prefix: She\n          suffix: the\n');
    expect(yaml.match(/exact:/g)).toHaveLength(1);
  });
});

/** Articles that repeat their words, so that evidence needs its surroundings; marks that YAML cares about. */
const words = fc.constantFrom(
  'she',
  'said',
  'the pool,',
  '“no”',
  'closed.',
  "it's",
  '- x',
  '# y',
  'a: b',
  '{z}',
  '👍',
);
const paragraph = fc.array(words, { minLength: 6, maxLength: 40 }).map((parts) => parts.join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n').trim());
const fractions = fc.tuple(
  fc.double({ min: 0, max: 0.9, noNaN: true }),
  fc.double({ min: 0.1, max: 1, noNaN: true }),
);

function spanIn(text: string, area: Span, [from, share]: readonly [number, number]): Span {
  const length = area.end - area.start;
  const start = area.start + Math.floor(from * length);
  const end = Math.min(area.end, start + Math.max(1, Math.floor(share * length)));
  // Neither a pair cut in two nor white space can be told by its words.
  const [low, high] = [/[\udc00-\udfff]/, /[\ud800-\udbff]/];
  const wholeStart = low.test(text[start] ?? '') ? start - 1 : start;
  const wholeEnd = high.test(text[end - 1] ?? '') ? end + 1 : end;
  const span = trimSpan(text, { start: wholeStart, end: wholeEnd });
  return span.end > span.start ? span : trimSpan(text, area);
}

const line = fc
  .array(fc.constantFrom('why', 'no:', '#1', '“yes”', "'", '- a', '"', '|', '> b', 'null', '7'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(' '));

const packs = fc
  .record({
    text: article,
    note: fc.option(line),
    topic: fc.option(fc.constant('local news')),
    invented: fc.boolean(),
    aliases: fc.array(line, { maxLength: 2 }),
    built: fc.option(
      fc.record({
        by: fc.constant('sayswho 0.1.0'),
        leastConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
        dropped: fc.array(line, { maxLength: 2 }),
      }),
    ),
    entries: fc.array(
      fc.record({
        skill: fc.constantFrom('quotes', 'claims', 'certainty'),
        places: fc.tuple(fractions, fractions, fractions, fractions),
        explanation: line,
        difficulty: fc.constantFrom('easy', 'medium', 'hard'),
        status: fc.constantFrom(...CLAIM_STATUSES.filter((s) => s !== 'single-source' && s !== 'own-voice')),
        level: fc.constantFrom(...LEVELS),
        prompt: fc.option(line, { nil: undefined }),
        options: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { nil: undefined }),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        rule: fc.option(fc.constantFrom('verb-after', 'runs-on')),
        reviewed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ text, note, topic, invented, aliases, entries, built }): Pack => {
    const entriesOf = entries.map((drawn, index): PackEntry => {
      const passage = spanIn(text, { start: 0, end: text.length }, drawn.places[0]);
      const part = (place: readonly [number, number]) => spanIn(text, passage, place);
      const evidence: Evidence = {
        passage,
        source: index % 2 === 0 ? part(drawn.places[1]) : null,
        cues: [part(drawn.places[2])],
        content: [part(drawn.places[3])],
      };
      const { prompt, options, explanation, difficulty, confidence, rule, reviewed } = drawn;
      const overrides = { ...(prompt && { prompt }), ...(options && { options }) };
      const shared = { evidence, explanation, difficulty, overrides, confidence, rule, reviewed } as const;
      const shown = `${textOf(text, evidence.content[0]!).replace(/\s+/g, ' ')}`;
      if (drawn.skill === 'quotes') {
        const quote = `${index} ${shown}`;
        return {
          skill: 'quotes',
          quote,
          kind: 'indirect',
          speaker: 'Ødegård-Nwosu',
          notOffered: ['Bo'],
          ...shared,
        };
      }
      if (drawn.skill === 'claims') {
        return {
          skill: 'claims',
          claim: `${index} ${shown}`
            .slice(0, 300)
            .replace(/[\ud800-\udbff]$/, '')
            .trim(),
          status: drawn.status,
          sources: ['Bo'],
          ...shared,
        };
      }
      return {
        skill: 'certainty',
        statement: `${index} ${shown}`
          .slice(0, 600)
          .replace(/[\ud800-\udbff]$/, '')
          .trim(),
        level: drawn.level,
        notOffered: [],
        ...shared,
      };
    });
    const speaks = entriesOf.some((entry) => entry.skill === 'quotes');
    return {
      path: 'drawn.yaml',
      title: 'A title: with a colon',
      byline: null,
      date: '2025-02-08',
      publisher: null,
      source: '"drawn"',
      license: 'CC0-1.0',
      invented,
      note,
      topic,
      text,
      speakers: [
        { name: 'Ødegård-Nwosu', role: null, kind: 'person', aliases: [], speaks },
        { name: 'Bo', role: 'neighbor', kind: null, aliases, speaks: false },
      ],
      entries: entriesOf,
      built,
    };
  });

test('whatever a pack holds, it reads as it was written', () => {
  fc.assert(
    fc.property(packs, (pack) => {
      expect(parsePack(serializePack(pack), 'drawn.yaml')).toEqual(pack);
    }),
    { numRuns: 300 },
  );
});
