/** What is asked about an article, what is refused and why. */
import { describe, expect, test } from 'vitest';
import { contains, textOf } from '../../../src/core/article/span.ts';
import { THRESHOLDS } from '../../../src/core/key/thresholds.ts';
import { builtKey, itemsOf, keyWith } from '../../fixtures/built-key.ts';

const ARTICLE = `Peter Dahl, chief engineer of the valley water board, walked along the old dam on Monday.

“The wall has stood here for a hundred years,” Dahl said. “It will not fall tomorrow.”

Ada Quill said the wall of the dam had been mended with sand in 1994.

Officials said the money for a new wall was lost in 2011.

Port Alder bought the dam and the old mill from the navy in 1923.

The dam may need a new wall before the next winter.

It is unclear who will pay for a new wall.

The council has not approved the money for the wall.

Tomas Verrin denied that the night ferry was raised by a tug from Sweden.`;

test('whoever only wrote the article is none of the speakers', () => {
  const names = (byline: string) => builtKey(`${byline}\n\n${ARTICLE}`).speakers.map(({ name }) => name);
  expect(names('By Oliver Stannard, harbor reporter')).not.toContain('Oliver Stannard');
  expect(names('Oliver Stannard leads the harbor board.')).toContain('Oliver Stannard');
});

describe('claims', () => {
  const claims = itemsOf(builtKey(ARTICLE), 'claims');
  const statusOf = (words: string) => claims.find((c) => c.statement.includes(words))?.status;

  test('are asked with what stands behind each', () => {
    expect(statusOf('mended with sand')).toBe('single-source');
    expect(statusOf('was lost in 2011')).toBe('anonymous');
    expect(statusOf('from the navy in 1923')).toBe('own-voice');
    expect(statusOf('chief engineer')).toBe('own-voice');
  });

  test('are unverified where nothing but somebody’s word stands behind them', () => {
    for (const { status, unverified } of claims) {
      expect(unverified, status).toBe(
        ['disputed', 'unconfirmed', 'anonymous', 'single-source'].includes(status),
      );
    }
    expect(new Set(claims.map((c) => c.unverified))).toEqual(new Set([true, false]));
  });

  test.each([
    [THRESHOLDS.claims, true],
    [THRESHOLDS.claims - 0.01, false],
  ])('with a confidence of %d are asked or not by the threshold', (confidence, asked) => {
    const key = keyWith(ARTICLE, (analysis) => ({
      ...analysis,
      claims: analysis.claims.map((claim) => ({ ...claim, confidence })),
    }));
    expect(itemsOf(key, 'claims').length > 0).toBe(asked);
    expect(key.notAsked.some((n) => n.reason.includes('what stands behind it'))).toBe(!asked);
  });

  test('end with a period and begin with a capital', () => {
    for (const { statement } of claims) expect(statement).toMatch(/^[“\p{Lu}\p{N}].*[.”]$/u);
  });
});

describe('certainty', () => {
  const items = itemsOf(builtKey(ARTICLE), 'certainty');
  const itemOf = (words: string) => items.find((i) => i.statement.includes(words));

  test.each([
    ['fact', 'from the navy in 1923'],
    ['attributed', 'mended with sand'],
    ['speculative', 'may need a new wall'],
    ['open', 'unclear who will pay'],
    ['denied', 'was raised by a tug'],
  ] as const)('%s: %s', (level, words) => {
    expect(itemOf(words)).toMatchObject({ level });
  });

  test('hedged: likely', () => {
    const [item] = itemsOf(builtKey('The dam is likely to need a new wall next year.'), 'certainty');
    expect(item).toMatchObject({ level: 'hedged' });
  });

  test('does not offer what could be defended too', () => {
    expect(itemOf('unclear who will pay')?.notOffered).toContain('denied');
    expect(itemOf('was raised by a tug')?.notOffered).toEqual(['fact', 'open']);
    const said = itemsOf(builtKey('Ada Quill said the dam may need a new wall next year.'), 'certainty');
    expect(said).toMatchObject([{ level: 'speculative', notOffered: ['attributed'] }]);
  });

  test('is not asked of a plain “not” in the article’s own voice', () => {
    expect(itemOf('has not approved')).toBeUndefined();
    expect(builtKey(ARTICLE).notAsked.map((n) => n.reason)).toContainEqual(
      expect.stringMatching(/own voice states a fact as much as it denies one/),
    );
  });

  test('shows what a source denies in its positive form, and names who denies it', () => {
    const item = itemOf('was raised by a tug');
    expect(item?.statement).toBe('The night ferry was raised by a tug from Sweden.');
    expect(item?.explanation).toBe('This is what Tomas Verrin denies. The word to look at: “denied”.');
    const { text } = builtKey(ARTICLE).article;
    expect(item?.evidence.source && textOf(text, item.evidence.source)).toBe('Tomas Verrin');
    expect(item?.evidence.cues.map((cue) => textOf(text, cue))).toEqual(['denied']);
  });

  test('asks how firmly a source puts it by the name of the source', () => {
    expect(itemOf('was raised by a tug')?.overrides.prompt).toBe('How firmly is this put by Tomas Verrin?');
    const [said] = itemsOf(builtKey('Ada Quill said the dam may need a new wall next year.'), 'certainty');
    expect(said?.overrides.prompt).toBe('How firmly is this put by Ada Quill?');
    expect(itemOf('may need a new wall')?.overrides.prompt).toBeUndefined();
  });

  test('names the word that decides', () => {
    expect(itemOf('may need a new wall')?.explanation).toContain('“may”');
  });

  test.each([
    ['two words that weaken', 'The dam may perhaps need a new wall next year.'],
    ['“would”', 'The dam would need a new wall in another storm.'],
    ['“not yet”', 'The council has not yet bought the old ferry of Port Alder.'],
    ['“not all”', 'The council has not all the money for the old ferry.'],
    ['a hedge under a denial', 'The dam may not need a new wall next year.'],
  ])('is not asked where it can be read in two ways: %s', (_, text) => {
    const key = builtKey(text);
    expect(itemsOf(key, 'certainty')).toEqual([]);
    expect(key.notAsked.map((n) => n.reason)).toContainEqual(expect.stringMatching(/more than one way/));
  });

  test.each([
    ['a duty', 'The council of Port Alder may have to buy a new ferry next year.'],
    ['a label', 'Ferries: The council of Port Alder may buy a new one next year.'],
    ['a noun without its owner', 'Awards may include a journey to Port Alder and back.'],
    ['what “such” points at', 'Such misinformation may have cost the town of Port Alder two ferries.'],
  ])('is not asked of %s', (_, text) => {
    expect(itemsOf(builtKey(text), 'certainty')).toEqual([]);
  });

  test('does not ask whether the article vouches for what a factive verb reports', () => {
    expect(
      itemsOf(builtKey('Ada Quill admitted that the wall was mended with sand in 1994.'), 'certainty'),
    ).toEqual([]);
  });

  test('is not asked of a question, a heading or a clause that leans on another', () => {
    expect(itemsOf(builtKey('May the dam need a new wall before the next winter?'), 'certainty')).toEqual([]);
    expect(itemsOf(builtKey('Dam may need a new wall next year\n\nIt is old.'), 'certainty')).toEqual([]);
    expect(itemsOf(builtKey('The dam, which may need a new wall next year, is old.'), 'certainty')).toEqual(
      [],
    );
  });
});

describe('every item', () => {
  const key = builtKey(ARTICLE);
  const { text } = key.article;

  test('of all three kinds is there', () => {
    expect(new Set(key.items.map((i) => i.skill))).toEqual(new Set(['quotes', 'claims', 'certainty']));
  });

  test('points at its proof: the passage is whole sentences around source, cues and content', () => {
    for (const { evidence } of key.items) {
      const parts = [...evidence.content, ...evidence.cues, ...(evidence.source ? [evidence.source] : [])];
      expect(evidence.content.length).toBeGreaterThan(0);
      for (const part of parts) expect(contains(evidence.passage, part)).toBe(true);
      expect(key.article.sentences.map((s) => s.start)).toContain(evidence.passage.start);
      expect(key.article.sentences.map((s) => s.end)).toContain(evidence.passage.end);
    }
  });

  test('of a quote has its own words as content', () => {
    for (const { quote, evidence } of itemsOf(key, 'quotes')) {
      expect(evidence.content.map((s) => textOf(text, s).replace(/\s+/g, ' ')).join('')).toBe(quote);
    }
  });

  test('explains itself in sentences of its own', () => {
    for (const { explanation } of key.items) expect(explanation).toMatch(/^\p{Lu}.*[.]$/u);
    expect(new Set(key.items.map((i) => i.explanation)).size).toBeGreaterThan(5);
  });

  test('has a speaker that the key lists, with a name', () => {
    const ids = new Map(key.speakers.map((s) => [s.id, s]));
    for (const { speaker, notOffered } of itemsOf(key, 'quotes')) {
      expect(ids.get(speaker)?.speaks).toBe(true);
      for (const id of notOffered) expect(ids.has(id)).toBe(true);
    }
    for (const { sources } of itemsOf(key, 'claims'))
      for (const id of sources) expect(ids.has(id)).toBe(true);
  });

  test('has an id of its own that says what it is about', () => {
    const ids = key.items.map((i) => i.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, skill } of key.items) expect(id.startsWith(`${skill}-`)).toBe(true);
  });

  test('keeps its id from run to run, and where the article grows around it', () => {
    const again = builtKey(ARTICLE);
    expect(again.items).toEqual(key.items);
    const longer = builtKey(`The wind blew over the bay all night.\n\n${ARTICLE}`);
    const ids = new Set(longer.items.map((i) => i.id));
    for (const { id } of key.items) expect(ids).toContain(id);
  });

  test('changes its id with its answer', () => {
    const [a] = itemsOf(builtKey('“The ferry is never on time,” Ada Quill said.'), 'quotes');
    const [b] = itemsOf(builtKey('“The ferry is never on time,” Peter Dahl said.'), 'quotes');
    expect(a?.id).not.toBe(b?.id);
  });
});

describe('the speakers of a key', () => {
  const { speakers } = builtKey(
    'Ada Quill met Peter Dahl, the chief engineer. “It is late,” she said. Quill left.',
  );

  test('are listed with every way in which the article names them, pronouns left out', () => {
    expect(speakers.find((s) => s.id === 'ada-quill')?.aliases).toEqual(['Ada Quill', 'Quill']);
  });

  test('tell who speaks from who is only named', () => {
    expect(speakers.map((s) => [s.id, s.speaks])).toEqual([
      ['ada-quill', true],
      ['peter-dahl', false],
    ]);
  });

  test('carry their role and kind', () => {
    expect(speakers.find((s) => s.id === 'peter-dahl')).toMatchObject({
      role: 'chief engineer',
      kind: 'person',
    });
  });
});

describe('the rest', () => {
  test('of what was found is listed with a place and a reason', () => {
    const { article, notAsked } = builtKey(
      `${ARTICLE}\n\nAda Quill said they had mended it with sand in 1994.`,
    );
    expect(notAsked.length).toBeGreaterThan(0);
    for (const { start, end, reason } of notAsked) {
      expect(article.text.slice(start, end).trim()).not.toBe('');
      expect(reason).toMatch(/\p{L}/u);
    }
  });

  test('warns of marks without a partner', () => {
    expect(builtKey('Ada Quill called it “a wreck and left.').warnings).toEqual([
      expect.stringContaining('never closes'),
    ]);
  });

  test('is nothing for an article that says nothing', () => {
    const { items, speakers } = builtKey('');
    expect(items).toEqual([]);
    expect(speakers).toEqual([]);
  });
});
