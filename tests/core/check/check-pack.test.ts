import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/core/check/check-pack.ts';
import { findingLines } from '../../../src/core/check/check-report.ts';
import { CHECKS, READING_ERRORS } from '../../../src/core/check/checks.ts';
import { CHECK_WORDS, ENGLISH } from '../../fixtures/english.ts';
import { SPANISH, SPANISH_CHECK_WORDS } from '../../fixtures/spanish.ts';
import { FAIR, findingsAfter, findingsIn } from './fair-pack.ts';

const root = join(import.meta.dirname, '../../..');

test('nothing is found in a fair pack', () => {
  expect(findingsIn(FAIR)).toEqual([]);
});

describe('bundled packs are without errors and warnings', () => {
  const files = readdirSync(join(root, 'questions'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.yaml'),
  );

  test('all of them are looked at', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
  });

  test.each(files)('%s', (file) => {
    const yaml = readFileSync(join(root, 'questions', file), 'utf8');
    expect(findingLines(checkPack(yaml, file, ENGLISH, CHECK_WORDS))).toEqual([]);
  });
});

const QUOTE = '    explanation: The credit follows the quote.\n  - quote: It creaks';

/** With more keys for the first entry. */
const withKeys = (keys: string) => findingsAfter(QUOTE, `${keys}${QUOTE}`);

describe('a key with two right answers is an error', () => {
  test('when two quotes of the same words are credited to two people', () => {
    const second = `  - quote: four passengers and a goat
    kind: partial
    speaker: Jo Pell
    evidence:
      passage: “We were four passengers and a goat,” said Ada Quill, the captain.
      cue: said
    explanation: This is what is wrong here.
`;
    expect(findingsAfter('entries:\n', `entries:\n${second}`)).toContain('error two-credited');
    const known = second.replace('    evidence:', '    notOffered: [Ada Quill]\n    evidence:');
    const both = FAIR.replace('entries:\n', `entries:\n${known}`).replace(
      'speaker: Ada Quill\n    difficulty',
      'speaker: Ada Quill\n    notOffered: [Jo Pell]\n    difficulty',
    );
    expect(findingsIn(both).join()).not.toContain('two-credited');
  });

  test('when a wrong option is the right speaker in other letters, or one who is not to be offered', () => {
    expect(withKeys('    options: [Jo Pell, ADA QUILL]\n')).toContain('error option-right');
    expect(withKeys('    options: [Bea Ostrom, "Ada Quill, captain"]\n')).toContain('error option-right');
    expect(withKeys('    notOffered: [Jo Pell]\n    options: [Bea Ostrom, Pell]\n')).toContain(
      'error option-right',
    );
  });

  test('when a wrong option of a claim is not vouched for either', () => {
    const options = '    options: [The bridge has two lanes and a path for walkers., GOAT]\n';
    const right = options.replace('GOAT', 'The goat on the last ferry paid the full fare');
    const at = '    explanation: Only the captain says so.\n';
    expect(findingsAfter(at, at + right)).toContain('error option-right');
    expect(findingsAfter(at, at + options.replace('GOAT', 'The village has forty houses.'))).toEqual([]);
  });

  test('when a wrong option of a statement is its level, or one that could be defended', () => {
    const at = '    explanation: “Unclear” leaves';
    expect(findingsAfter(at, `    options: [denied, "Open: not known"]\n${at}`)).toContain(
      'error option-right',
    );
    expect(findingsAfter(at, `    notOffered: [denied]\n    options: [fact, denied]\n${at}`)).toContain(
      'error option-right',
    );
  });

  test('when one name stands for two speakers', () => {
    expect(findingsAfter('aliases: [Pell]', 'aliases: [Pell, The captain]')).toContain('error alias-shared');
    expect(findingsAfter('  - name: Bea Ostrom', '  - name: Pell')).toContain('error alias-shared');
  });

  test('when a claim or statement is there in two ways', () => {
    const claim = FAIR.replace(
      'claim: The goat on the last ferry paid the full fare.',
      'claim: The bridge has two lanes, and a path for walkers!',
    );
    expect(findingsIn(claim)).toContain('error claims-contradict');
    const again = `  - statement: Whether it can carry trucks, is unclear
    level: denied
    evidence: {passage: Whether it can carry trucks is unclear., content: unclear}
    explanation: This is what is wrong here.
`;
    expect(findingsIn(FAIR + again)).toContain('error levels-contradict');
  });

  test('when an option is there twice', () => {
    expect(withKeys('    options: [Jo Pell, Pell]\n')).toEqual(['error option-repeated']);
  });
});

describe('an answer that is given away', () => {
  test('by the question is an error', () => {
    expect(withKeys('    prompt: What did Quill count?\n')).toEqual(['error gives-away']);
    const at = '    explanation: Only the captain says so.\n';
    expect(findingsAfter(at, `${at}    prompt: What does Quill alone say?\n`)).toEqual(['error gives-away']);
  });

  test('by a wrong option is a warning', () => {
    expect(withKeys('    options: [Jo Pell, The cook of Ada Quill]\n')).toEqual([
      'warning option-names-answer',
    ]);
  });

  test('by another entry is a warning', () => {
    const told = 'explanation: Only the captain says so, as Pell says “It creaks whenever the wind is up.”';
    expect(findingsAfter('explanation: Only the captain says so.', told)).toEqual(['warning told-elsewhere']);
  });

  test('by a claim that says whose word it is is a warning', () => {
    expect(
      findingsAfter('claim: The goat on the last', 'claim: According to the captain, the goat on the last'),
    ).toContain('warning claim-tells-who');
  });
});

describe('a warning is given', () => {
  test('when a vouched claim is missing for every other one', () => {
    const one =
      FAIR.slice(0, FAIR.indexOf('  - claim: The bridge')) + FAIR.slice(FAIR.indexOf('  - statement'));
    expect(findingsIn(one)).toEqual(['warning claims-unfair']);
  });

  test('when no claim is unverified', () => {
    const none =
      FAIR.slice(0, FAIR.indexOf('  - claim: The goat')) + FAIR.slice(FAIR.indexOf('  - claim: The last'));
    expect(findingsIn(none)).toEqual(['warning claims-unfair']);
  });

  test('when nearly all statements are of one level', () => {
    const more = ['The village has forty houses.', 'Jo Pell, a carpenter.', 'The bridge has two lanes'];
    const facts = more.map(
      (words) =>
        `  - statement: ${words}\n    level: fact\n    evidence: ${words}\n    explanation: The article says so itself.\n`,
    );
    expect(findingsIn(FAIR + facts.join(''))).toEqual([]);
    const alike = FAIR.replace('level: open', 'level: fact') + facts.join('');
    expect(findingsIn(alike)).toEqual(['warning levels-alike']);
  });

  test('when all entries are equally difficult', () => {
    expect(findingsAfter('    difficulty: easy\n', '')).toEqual(['warning difficulty-alike']);
  });

  test('when a name could be a slip of another', () => {
    expect(findingsAfter('name: Bea Ostrom', 'name: Ada Qill')).toContain('warning names-alike');
  });

  test('when an entry uses an alias for a name', () => {
    expect(findingsAfter('sources: [Ada Quill]', 'sources: [Quill]')).toEqual(['warning alias-as-name']);
  });

  test('when the source of a quote is another speaker than the one who is credited', () => {
    expect(findingsAfter('    speaker: Jo Pell\n', '    speaker: Bea Ostrom\n')).toContain(
      'warning source-other',
    );
  });

  test('when an explanation explains nothing', () => {
    expect(findingsAfter('explanation: Only the captain says so.', 'explanation: todo')).toEqual([
      'warning explanation-thin',
    ]);
  });

  test('when a statement is not in the words of the article', () => {
    const at = '  - statement: Whether it can carry trucks is unclear.\n';
    const other = '  - statement: It is unclear whether it carries trucks.\n';
    const evidence = '    evidence: Whether it can carry trucks is unclear.\n';
    const marked = '    evidence: {passage: Whether it can carry trucks is unclear., content: unclear}\n';
    expect(findingsIn(FAIR.replace(at, other).replace(evidence, marked))).toEqual([
      'warning statement-altered',
    ]);
    const built = marked.replace('    evidence', '    rule: open\n    evidence');
    expect(findingsIn(FAIR.replace(at, other).replace(evidence, built))).toEqual([]);
  });

  test('when two quotes ask about the same words', () => {
    const again = `  - quote: a goat
    kind: partial
    speaker: Ada Quill
    evidence:
      passage: “We were four passengers and a goat,” said Ada Quill, the captain.
      cue: said
    explanation: The credit follows the quote.
`;
    expect(findingsIn(FAIR + again)).toContain('warning asked-twice');
  });

  test('when no game asks about an entry', () => {
    const alone = FAIR.replace(/ {2}- name: Jo Pell[\s\S]*?(?=entries:)/, '').replace(
      / {2}- quote: It creaks[\s\S]*?(?= {2}- claim: The goat)/,
      '',
    );
    expect(findingsIn(alone)).toContain('warning never-asked');
  });

  test('when a question has two options', () => {
    expect(withKeys('    options: [Jo Pell]\n')).toEqual(['warning few-options']);
  });

  test('when claims can be told by their length', () => {
    const long = (
      index: number,
    ) => `  - claim: The ferry that is number ${index} of all the ferries has been painted in a color like that of the autumn sea before a storm.
    status: single-source
    sources: [Ada Quill]
    evidence: She said the goat paid the full fare.
    explanation: Only the captain says so.
`;
    const short = (word: string) => `  - claim: ${word}.
    status: own-voice
    evidence: The village has forty houses.
    explanation: The article says so itself.
`;
    const yaml =
      FAIR +
      [1, 2].map(long).join('') +
      ['Houses are there', 'Forty is right', 'Villages have walls', 'Roofs exist'].map(short).join('');
    expect(findingsIn(yaml)).toContain('warning claim-lengths');
  });
});

test('a question in somebody’s own words is warned of until it has evidence, and moves no other finding', () => {
  const question =
    '  - question: Who steers the boat?\n    answer: Ada Quill\n    options: [Jo Pell, Bea Ostrom]\n';
  const yaml = FAIR.replace('entries:\n', `entries:\n${question}`).replace(
    'sources: [Ada Quill]',
    'sources: [Quill]',
  );
  const { source, findings } = checkPack(yaml, 'ferry.yaml', ENGLISH, CHECK_WORDS);
  expect(findings.map(({ code, offset }) => [code, source.slice(offset, offset + 10)])).toEqual([
    ['question-unproven', 'question: '],
    ['alias-as-name', 'Quill]\n   '],
  ]);
});

test('errors of reading are told together, and nothing is checked beyond them', () => {
  const yaml = FAIR.replace('speaker: Ada Quill', 'speaker: Ada Quil')
    .replace('status: single-source', 'status: single')
    .replace('title:', 'titel:')
    .replace('    difficulty: easy\n', '');
  expect(findingsIn(yaml)).toEqual([
    'error pack-unknown-key',
    'error pack-unknown-speaker',
    'error pack-shape',
  ]);
});

test('a finding is one line that ends in what to do, whatever the file holds', () => {
  const yaml = FAIR.replace('status: own-voice', 'status: own-voise').replace(
    'title:',
    `"${'x'.repeat(900)}\\n\\x1b[31m":`,
  );
  const lines = findingLines(checkPack(yaml, 'a\u001b[31m\nb.yaml', ENGLISH, CHECK_WORDS));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line).toMatch(/^a b\.yaml:\d+:\d+: error [a-z-]+: .*[.?]$/);
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(line.length).toBeLessThan(700);
  }
  expect(lines.join('\n')).toContain(
    ':13: error pack-shape: entries[4].status must be opinion, prediction, contradicted, disputed, unconfirmed, anonymous, single-source, supported or own-voice. Did you mean "own-voice"?',
  );
});

test('what is found is the same in Spanish, and told in it', () => {
  const yaml = FAIR.replace('sources: [Ada Quill]', 'sources: [Quill]').replace('    difficulty: easy\n', '');
  const flawed = FAIR.replace('speaker: Ada Quill', 'speaker: Ada Quil');
  const [line] = findingLines(checkPack(flawed, 'ferry.yaml', SPANISH, SPANISH_CHECK_WORDS));
  expect(line).toBe(
    'ferry.yaml:27:14: error pack-unknown-speaker: "Ada Quil" no está entre los hablantes (speakers). ¿Querías decir "Ada Quill"?',
  );
  const { findings } = checkPack(yaml, 'ferry.yaml', SPANISH, SPANISH_CHECK_WORDS);
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(findingsIn(yaml));
  expect(findings.map(({ hint }) => hint)).toContain('Escribe "Ada Quill", el nombre que ve quien juega.');
});

describe('every code', () => {
  const docs = readFileSync(join(root, 'docs/pack-format.md'), 'utf8');

  test.each([...Object.keys(CHECKS), ...READING_ERRORS])('%s is told about', (code) => {
    expect(Object.entries(CHECK_WORDS.about).find(([name]) => name === code)?.[1]).toMatch(/^[A-Z].*\.$/);
    if (code in CHECKS) expect(docs).toContain(`\`${code}\``);
  });

  test('that the reader of packs uses is known', () => {
    const folder = join(root, 'src/core/pack');
    const code = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const used = new Set([...code.matchAll(/'((?:pack)-[a-z-]+)'/g)].map(([, name]) => name ?? ''));
    used.delete('pack-unusable');
    expect([...used].filter((name) => !READING_ERRORS.some((known) => known === name))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });
});

describe('a quote that somebody else may have said, too, is warned of', () => {
  const again = '“Nobody has asked the people who live out here,” said Bea Ostrom.';
  const withText = (text: string, keys = '') =>
    findingsIn(FAIR.replace(again, `${again} ${text}`).replace(QUOTE, `${keys}${QUOTE}`));

  test('when its words stand in marks near another name', () => {
    expect(withText('“We were four passengers and a goat,” Pell said, too.')).toEqual(['warning said-again']);
  });

  test('unless the other is not offered, the words are no quote, or nobody else is named there', () => {
    const told = '“We were four passengers and a goat,” Pell said, too.';
    expect(withText(told, '    notOffered: [Jo Pell, Bea Ostrom]\n').join()).not.toContain('said-again');
    expect(withText('Pell knew that we were four passengers and a goat.')).toEqual([]);
    const alone = FAIR.replace(
      'The village has forty houses.',
      'The village has forty houses.\n\n  “We were four passengers and a goat,” Quill said again.',
    );
    expect(findingsIn(alone)).toEqual([]);
  });
});

test('a title or a note that tells who said it is warned of', () => {
  const title = 'title: “We were four passengers and a goat,” says Ada Quill';
  expect(findingsAfter('title: The ferry to Merrin Point stops', title)).toEqual(['warning told-elsewhere']);
  const note = 'note: Quill said, “We were four passengers and a goat”';
  expect(findingsAfter('license: CC0-1.0', `license: CC0-1.0\n${note}`)).toEqual(['warning told-elsewhere']);
});

test('a reason for an option that there is not is warned of', () => {
  expect(withKeys('    reasons: {Jo Pel: He builds it.}\n')).toEqual(['warning reason-unused']);
  expect(withKeys('    reasons: {Jo Pell: He builds it.}\n')).toEqual([]);
  expect(withKeys('    options: [Jo Pell, The goat]\n    reasons: {The goat: It paid.}\n')).toEqual([]);
  const at = '    explanation: Only the captain says so.\n';
  expect(findingsAfter(at, `${at}    reasons: {None of them: One is hers alone.}\n`)).toEqual([]);
});
