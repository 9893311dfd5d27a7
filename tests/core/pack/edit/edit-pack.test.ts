import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as toData } from 'yaml';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { LEVELS, SKILLS } from '../../../../src/core/key/answer-key.ts';
import { editPack, type PackEdit } from '../../../../src/core/pack/edit/edit-pack.ts';
import { type EditablePack, readEditable } from '../../../../src/core/pack/edit/entry-changes.ts';
import { isQuestion, type PackEntry } from '../../../../src/core/pack/pack.ts';
import { entryId } from '../../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';
import { serializePack } from '../../../../src/core/pack/serialize-pack.ts';
import { PACK } from '../written-pack.ts';
import { WITH_QUESTIONS, WORKED } from './worked-pack.ts';

/** The text after the edits; they must be possible. */
function edited(yaml: string, ...edits: PackEdit[]): string {
  const result = editPack(yaml, 'ferry.yaml', edits);
  if (!result.ok) throw result.problem;
  return result.yaml;
}

/** The code of the problem that the edits cause. */
function problem(yaml: string, ...edits: PackEdit[]): string {
  const result = editPack(yaml, 'ferry.yaml', edits);
  return result.ok ? 'none' : result.problem.code;
}

describe('marking an entry as reviewed', () => {
  test('adds one line behind the entry, and takes it away again', () => {
    const marked = edited(WORKED, { do: 'review', entry: 1, reviewed: true });
    expect(marked).toBe(
      WORKED.replace('    confidence: 0.97\n', '    confidence: 0.97\n    reviewed: true\n'),
    );
    expect(edited(marked, { do: 'review', entry: 1, reviewed: false })).toBe(WORKED);
  });

  test('works in an entry between brackets', () => {
    const entries =
      'entries:\n  - {claim: The last ferry left., status: own-voice, evidence: The last ferry left on Sunday., explanation: So it says.}\n';
    const flow = PACK.replace(/entries:[\s\S]*/, entries);
    const marked = edited(flow, { do: 'review', entry: 0, reviewed: true });
    expect(marked).toContain('explanation: So it says., "reviewed": true}');
    expect(edited(marked, { do: 'review', entry: 0, reviewed: false })).toBe(flow);
  });

  test('works where the mark stands behind the dash or beside a comment', () => {
    const first = PACK.replace('  - claim:', '  - reviewed: true # by Jo\n    claim:');
    const unmarked = edited(first, { do: 'review', entry: 1, reviewed: false });
    expect(parsePack(unmarked, 'a').entries[1]?.reviewed).toBe(false);
    expect(unmarked).toContain('# by Jo');
    expect(edited(first, { do: 'review', entry: 1, reviewed: true })).toBe(first);
  });
});

describe('changing the answer', () => {
  test('takes away what spoke for the old one: the mark of its source, the reason, the rule', () => {
    const changed = edited(WORKED, {
      do: 'answer',
      entry: 1,
      answer: { skill: 'quotes', speaker: 'Ada Quill' },
    });
    const entry = parsePack(changed, 'a').entries[1]!;
    expect(entry).toMatchObject({
      speaker: 'Ada Quill',
      notOffered: ['The harbor office'],
      rule: null,
      confidence: 1,
    });
    expect(entry.evidence.source).toBeNull();
    expect(entry.overrides.reasons).toBeUndefined();
    expect(parsePack(changed, 'a').built?.dropped).toEqual([entryId(parsePack(WORKED, 'a').entries[1]!)]);
    expect(changed).toContain("# Keep this one.\n  - quote: 'It creaks'\n    speaker: Ada Quill\n");
  });

  test('keeps the mark of a source that names the new speaker', () => {
    const yaml = WORKED.replace('      source: Ada Quill\n', '      source: the captain\n');
    const wrong = yaml.replace('    speaker: Ada Quill\n', '    speaker: Jo Pell\n');
    const right = edited(wrong, {
      do: 'answer',
      entry: 0,
      answer: { skill: 'quotes', speaker: 'Ada Quill' },
    });
    expect(right).toContain('source: the captain');
  });

  test('of a claim changes its sources with it', () => {
    const own = edited(WORKED, {
      do: 'answer',
      entry: 3,
      answer: { skill: 'claims', status: 'own-voice', sources: [] },
    });
    expect(parsePack(own, 'a').entries[3]).toMatchObject({
      status: 'own-voice',
      sources: [],
      evidence: { source: null, cues: [] },
    });
    const disputed = edited(own, {
      do: 'answer',
      entry: 3,
      answer: { skill: 'claims', status: 'disputed', sources: ['Jo Pell', 'Ada Quill'] },
    });
    expect(parsePack(disputed, 'a').entries[3]).toMatchObject({
      status: 'disputed',
      sources: ['Jo Pell', 'Ada Quill'],
    });
  });

  test('of a statement offers what is right now', () => {
    const changed = edited(WORKED, {
      do: 'answer',
      entry: 4,
      answer: { skill: 'certainty', level: 'attributed' },
    });
    expect(parsePack(changed, 'a').entries[4]).toMatchObject({ level: 'attributed', notOffered: [] });
  });

  test.each([
    ['claims', 3, { skill: 'claims', status: 'single-source', sources: [] }, 'pack-sources'],
    ['quotes', 0, { skill: 'quotes', speaker: 'Nobody' }, 'pack-unknown-speaker'],
  ] as const)('is refused where the entry would be invalid (%s)', (_, entry, answer, code) => {
    expect(problem(WORKED, { do: 'answer', entry, answer })).toBe(code);
  });

  test('that is the same changes nothing', () => {
    expect(
      edited(WORKED, { do: 'answer', entry: 0, answer: { skill: 'quotes', speaker: 'Ada Quill' } }),
    ).toBe(WORKED);
  });
});

describe('editing words', () => {
  test('keeps the way in which a text is written', () => {
    const text = 'The verb “said” comes first: “said Ada Quill” # so it is.';
    const changed = edited(WORKED, { do: 'word', entry: 0, part: 'explanation', text });
    expect(changed).toContain(
      '    explanation: >-\n      The verb “said” comes first: “said Ada Quill” # so it is.\n    difficulty: easy\n',
    );
    expect(parsePack(changed, 'a').entries[0]?.explanation).toBe(text);
    const quoted = edited(WORKED, {
      do: 'word',
      entry: 4,
      part: 'explanation',
      text: 'Das “may” läßt es offen: ≠ sicher.',
    });
    expect(quoted).toContain('    explanation: "Das “may” läßt es offen: ≠ sicher."\n');
  });

  test('of a quote moves the mark of its content along, and refuses other words than the article’s', () => {
    const short = edited(WORKED, {
      do: 'word',
      entry: 0,
      part: 'content',
      text: 'four passengers and a goat',
    });
    expect(short).toContain('- quote: four passengers and a goat # the best one');
    expect(parsePack(short, 'a').entries[0]?.rule).toBeNull();
    expect(problem(WORKED, { do: 'word', entry: 0, part: 'content', text: 'five passengers' })).toBe(
      'pack-quote-altered',
    );
  });

  test('adds and takes away a prompt, options and reasons', () => {
    const put = edited(
      WORKED,
      { do: 'word', entry: 0, part: 'prompt', text: 'Who was on board?' },
      { do: 'offer', entry: 0, options: ['Jo Pell', 'The harbor office'] },
      { do: 'reason', entry: 0, option: 'Jo Pell', text: 'Pell speaks of the bridge.' },
    );
    expect(parsePack(put, 'a').entries[0]?.overrides).toEqual({
      prompt: 'Who was on board?',
      options: ['Jo Pell', 'The harbor office'],
      reasons: { 'Jo Pell': 'Pell speaks of the bridge.' },
    });
    const taken = edited(
      put,
      { do: 'word', entry: 0, part: 'prompt', text: '' },
      { do: 'offer', entry: 0, options: [] },
      { do: 'reason', entry: 0, option: 'Jo Pell', text: '' },
    );
    expect(taken).toBe(WORKED);
  });

  test('refuses an empty explanation and one that is too long', () => {
    expect(problem(WORKED, { do: 'word', entry: 0, part: 'explanation', text: '  ' })).toBe('pack-shape');
    expect(problem(WORKED, { do: 'word', entry: 0, part: 'explanation', text: 'x'.repeat(801) })).toBe(
      'pack-shape',
    );
  });

  test('refuses control characters', () => {
    expect(problem(WORKED, { do: 'word', entry: 0, part: 'explanation', text: 'a\x1b[2Jb' })).toBe(
      'pack-control-character',
    );
  });
});

describe('dropping an entry', () => {
  test('takes its lines and one blank line, and notes its id', () => {
    const [id] = parsePack(WORKED, 'a').entries.slice(3, 4).map(entryId);
    const dropped = edited(WORKED, { do: 'drop', entry: 3 });
    expect(dropped).toContain(`built: { by: sayswho 0.1.0, confidence: 0.8, "dropped": ["${id}"] }`);
    expect(dropped).toContain('explanation: The article says so itself.\n  - statement: A bridge');
    const again = edited(dropped, { do: 'drop', entry: 0 });
    expect(parsePack(again, 'a').built?.dropped).toHaveLength(2);
    expect(again).toContain('# --- Who said it? ---');
  });

  test('notes nothing in a pack that a person wrote', () => {
    expect(edited(PACK, { do: 'drop', entry: 0 })).not.toContain('built');
  });

  test('of the last one is refused', () => {
    expect(problem(PACK, { do: 'drop', entry: 0 }, { do: 'drop', entry: 0 }, { do: 'drop', entry: 0 })).toBe(
      'pack-last-entry',
    );
  });
});

test('an entry is added behind the others, and the end of the file stays', () => {
  const { text } = parsePack(WORKED, 'a');
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const entry: PackEntry = {
    skill: 'claims',
    claim: 'The harbor office expects a bridge: soon.',
    status: 'single-source',
    sources: ['The harbor office'],
    evidence: {
      passage: span('A bridge may take the traffic, the harbor office says.'),
      source: span('the harbor office'),
      cues: [],
      content: [span('A bridge may take the traffic')],
    },
    explanation: 'It is the word of the office alone.',
    difficulty: 'medium',
    overrides: {},
    rule: null,
    confidence: 1,
    reviewed: true,
  };
  const added = edited(WORKED, { do: 'add', entry });
  expect(added.startsWith(WORKED.slice(0, WORKED.indexOf('# The end.')))).toBe(true);
  expect(added.endsWith('    reviewed: true\n# The end.\n')).toBe(true);
  expect(parsePack(added, 'a').entries.at(-1)).toEqual(entry);
});

describe('other layouts', () => {
  const edits: PackEdit[] = [
    { do: 'review', entry: 1, reviewed: true },
    { do: 'word', entry: 0, part: 'explanation', text: 'Look: “said Ada Quill.”' },
    { do: 'rate', entry: 2, difficulty: 'hard' },
    { do: 'drop', entry: 1 },
  ];
  const json = (yaml: string) => JSON.stringify(toData(yaml), null, 2);

  test.each([
    ['lines that end in CR LF', WORKED.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${WORKED}`],
    ['no line break at the end', WORKED.replace('\n# The end.\n', '')],
    ['what the program writes itself', serializePack(parsePack(WORKED, 'a'))],
    ['JSON', json(WORKED)],
    [
      'no indentation of the entries',
      PACK.replace(/(?<=entries:\n)[\s\S]*/, (all) => all.replace(/^ {2}/gm, '')),
    ],
  ])('%s', (_, yaml) => {
    const changed = edited(yaml, ...edits);
    const pack = parsePack(changed, 'ferry.yaml');
    expect(pack.entries[0]?.explanation).toBe('Look: “said Ada Quill.”');
    expect(changed.includes('\r\n')).toBe(yaml.includes('\r\n'));
    expect(/[^\r]\n/.test(changed)).toBe(/[^\r]\n/.test(yaml));
    expect(changed.startsWith('\ufeff')).toBe(yaml.startsWith('\ufeff'));
  });
});

const anyEdit = fc.oneof(
  fc.record({ do: fc.constant('review' as const), entry: fc.nat(9), reviewed: fc.boolean() }),
  fc.record({
    do: fc.constant('word' as const),
    entry: fc.nat(9),
    part: fc.constantFrom('explanation' as const, 'prompt' as const, 'content' as const),
    text: fc
      .array(
        fc.constantFrom(
          'why',
          ': ',
          ' #',
          '“no”',
          "'",
          '- ',
          '"',
          '\n',
          'ß',
          '👍',
          '|',
          '{',
          'long '.repeat(30),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  }),
  fc.record({
    do: fc.constant('offer' as const),
    entry: fc.nat(9),
    options: fc.array(fc.constantFrom('Jo Pell', 'no: 1', '- x'), { maxLength: 3 }),
  }),
  fc.record({
    do: fc.constant('rate' as const),
    entry: fc.nat(9),
    difficulty: fc.constantFrom('easy' as const, 'hard' as const),
  }),
  fc.record({ do: fc.constant('drop' as const), entry: fc.nat(9) }),
  fc.record({
    do: fc.constantFrom('right' as const, 'round' as const, 'prove' as const),
    entry: fc.nat(9),
    at: fc.nat(5),
  }),
  fc.record({
    do: fc.constant('answer' as const),
    entry: fc.nat(9),
    level: fc.constantFrom(...LEVELS),
    speaker: fc.constantFrom('Ada Quill', 'Jo Pell', 'The harbor office'),
  }),
);

/** The edit for the pack as it is: an index that there is, an answer of the right kind. */
function fitted(
  pack: EditablePack,
  drawn: typeof anyEdit extends fc.Arbitrary<infer T> ? T : never,
): PackEdit {
  const entry = drawn.entry % pack.items.length;
  const item = pack.items[entry]!;
  switch (drawn.do) {
    case 'review':
    case 'offer':
    case 'rate':
    case 'drop':
      return { ...drawn, entry };
    case 'word':
      return isQuestion(item) && drawn.part === 'prompt'
        ? { ...drawn, entry, part: 'answer' }
        : { ...drawn, entry };
    case 'right':
    case 'round':
    case 'prove': {
      if (!isQuestion(item)) return { do: 'rate', entry, difficulty: 'hard' };
      if (drawn.do === 'right')
        return { do: 'right', entry, option: item.options[drawn.at % item.options.length]! };
      if (drawn.do === 'round') return { do: 'round', entry, skill: SKILLS[drawn.at % SKILLS.length]! };
      const { sentences } = readArticle({
        path: 'a',
        title: null,
        byline: null,
        date: null,
        publisher: null,
        text: pack.text,
      });
      const { start, end } = sentences[drawn.at % sentences.length]!;
      return { do: 'prove', entry, passage: { start, end }, content: { start: start + 1, end: start + 6 } };
    }
    case 'answer':
      break;
    default:
      return drawn satisfies never;
  }
  if (isQuestion(item)) return { do: 'review', entry, reviewed: true };
  const { skill } = item;
  const answer =
    skill === 'quotes'
      ? { skill, speaker: drawn.speaker }
      : skill === 'claims'
        ? { skill, status: 'disputed' as const, sources: [drawn.speaker] }
        : { skill, level: drawn.level };
  return { do: 'answer', entry, answer };
}

/** Comments that belong to no single value. */
const COMMENTS = [
  '# Mine. Please ask before you change it.',
  '# as printed',
  '# The captain goes by two names.',
  '# corrected',
  '# --- Who said it? ---',
  '# Keep this one.',
  '# Asked in class last year.',
  '# --- Says who? ---',
  '# The end.',
];

test('whatever is edited, all else stays: the other entries, the head, the comments', () => {
  let done = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(WORKED, WITH_QUESTIONS, WITH_QUESTIONS.replaceAll('\n', '\r\n')),
      fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
      (start, drawn) => {
        let yaml = start;
        for (const each of drawn) {
          const before = readEditable(yaml, 'a');
          const edit = fitted(before, each);
          const result = editPack(yaml, 'a', [edit]);
          if (!result.ok) {
            expect(result.problem.code).not.toBe('pack-layout');
            continue;
          }
          done++;
          const index = 'entry' in edit && typeof edit.entry === 'number' ? edit.entry : -1;
          const others = (pack: EditablePack, at: number) => pack.items.filter((_, i) => i !== at);
          expect(others(result.pack, edit.do === 'drop' ? -1 : index)).toEqual(others(before, index));
          const { entries: _a, questions: _q, items: _i, built: _b, ...head } = before;
          expect(result.pack).toMatchObject(head);
          for (const comment of COMMENTS.filter((each) => start.includes(each)))
            expect(result.yaml).toContain(comment);
          if (edit.do === 'review' && edit.reviewed && result.yaml !== yaml)
            expect(editPack(result.yaml, 'a', [{ ...edit, reviewed: false }])).toMatchObject({ yaml });
          expect(readEditable(result.yaml, 'a')).toEqual(result.pack);
          yaml = result.yaml;
        }
      },
    ),
    { numRuns: 90 },
  );
  expect(done).toBeGreaterThan(50);
});
