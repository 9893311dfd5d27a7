import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/article/span.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { changed, PACK, refusal } from './written-pack.ts';

describe('a pack', () => {
  const pack = parsePack(PACK, 'ferry.yaml');
  const [quote, claim, statement] = pack.entries;

  test('has its head, its article and its speakers', () => {
    expect(pack).toMatchObject({
      path: 'ferry.yaml',
      title: 'The ferry to Merrin Point stops',
      byline: null,
      source: 'written for this test',
      license: 'CC0-1.0',
      invented: true,
    });
    expect(pack.text.split('\n')).toHaveLength(2);
    expect(pack.speakers).toEqual([
      { name: 'Ada Quill', role: 'captain', kind: null, aliases: ['Quill', 'the captain'], speaks: true },
      { name: 'Jo Pell', role: null, kind: null, aliases: [], speaks: false },
    ]);
  });

  test('finds the parts of the evidence within the passage', () => {
    const evidence = quote!.evidence;
    expect(textOf(pack.text, evidence.passage)).toBe(
      '“We were four passengers and a goat,” said Ada Quill, the captain.',
    );
    expect(textOf(pack.text, evidence.source!)).toBe('Ada Quill');
    expect(evidence.cues.map((cue) => textOf(pack.text, cue))).toEqual(['said']);
    expect(evidence.content.map((part) => textOf(pack.text, part))).toEqual([
      'We were four passengers and a goat',
    ]);
  });

  test('takes the words of a quote and of a statement for the content, and of a claim nothing', () => {
    expect(textOf(pack.text, statement!.evidence.content[0]!)).toBe('A bridge may take the traffic');
    expect(claim!.evidence.content).toEqual([]);
  });

  test('fills in what may be left out', () => {
    expect(quote).toMatchObject({ kind: 'direct', notOffered: [], difficulty: 'medium', overrides: {} });
  });

  test('lets an entry name a speaker by an alias', () => {
    const byAlias = parsePack(changed('speaker: Ada Quill', 'speaker: the captain'), 'ferry.yaml');
    expect(byAlias.entries[0]).toMatchObject({ speaker: 'Ada Quill' });
  });

  test('takes everybody whom the entries name where it lists no speakers', () => {
    const [head, rest] = PACK.split('speakers:\n');
    const unlisted = `${head}${rest!.slice(rest!.indexOf('entries:'))}`.replace(
      'speaker: Ada Quill',
      'speaker: Ada Quill\n    notOffered: [Jo Pell]',
    );
    expect(parsePack(unlisted, 'ferry.yaml').speakers).toEqual([
      { name: 'Ada Quill', role: null, kind: null, aliases: [], speaks: true },
      { name: 'Jo Pell', role: null, kind: null, aliases: [], speaks: false },
    ]);
  });

  test('tells words apart that occur twice by what stands before or after them', () => {
    const selected = changed(
      'passage: “We were four passengers and a goat,” said Ada Quill, the captain.\n      source: Ada Quill\n      cue: said',
      'passage: “We were four passengers and a goat,” said Ada Quill, the captain. She said the goat paid.\n' +
        '      cue: {exact: said, prefix: She, suffix: the goat}',
    );
    const [cue] = parsePack(selected, 'ferry.yaml').entries[0]!.evidence.cues;
    expect(cue!.start).toBe(pack.text.indexOf('said the goat'));
  });

  test('matches evidence over folded lines and paragraphs', () => {
    const folded = changed(
      'evidence: The last ferry left on Sunday.',
      'evidence: >\n      She said the\n      goat paid. A bridge may take the traffic',
    );
    const { passage } = parsePack(folded, 'ferry.yaml').entries[1]!.evidence;
    expect(textOf(pack.text, passage)).toBe('She said the goat paid.\nA bridge may take the traffic');
  });

  test('keeps the wording that it brings itself', () => {
    const worded = changed(
      'explanation: The credit follows the quote.',
      'explanation: The credit follows the quote.\n    prompt: Who counted?\n    options: [Jo Pell]\n' +
        '    reasons: {Jo Pell: He only speaks of the bridge.}',
    );
    expect(parsePack(worded, 'ferry.yaml').entries[0]!.overrides).toEqual({
      prompt: 'Who counted?',
      options: ['Jo Pell'],
      reasons: { 'Jo Pell': 'He only speaks of the bridge.' },
    });
  });

  test('is read whatever its line ends and with a byte order mark', () => {
    expect(parsePack(`\ufeff${PACK.replaceAll('\n', '\r\n')}`, 'ferry.yaml')).toEqual(pack);
  });
});

describe('a malformed pack is refused with file, line and column:', () => {
  const cases: readonly [string, string, string, string, string][] = [
    ['YAML that is none', 'invented: true', 'invented: [true', 'pack-syntax', '6:1: not valid YAML'],
    [
      'a key twice',
      'invented: true',
      'invented: true\ninvented: false',
      'pack-repeated',
      '6:1: the key "invented" is there twice',
    ],
    ['an unknown key', 'license:', 'licence:', 'pack-unknown-key', '4:1: unknown key "licence"'],
    [
      'an unknown key of an entry',
      '    explanation: The credit',
      '    explantion: The credit',
      'pack-unknown-key',
      '23:5: unknown key "explantion"',
    ],
    ['a missing key', 'license: CC0-1.0\n', '', 'pack-shape', '1:1: license is missing'],
    ['an empty value', 'license: CC0-1.0', 'license:', 'pack-shape', '4:9: license is missing'],
    [
      'no entries',
      PACK.slice(PACK.indexOf('entries:')),
      'entries: []\n',
      'pack-shape',
      '16:10: the pack has no entries, and so nothing to ask',
    ],
    ['an empty text', 'license: CC0-1.0', 'license: ""', 'pack-shape', '4:10: license is empty'],
    [
      'a text of which nothing is seen',
      'license: CC0-1.0',
      'license: "\u200b \u00ad"',
      'pack-shape',
      '4:10: license is empty',
    ],
    ['a number for a text', 'license: CC0-1.0', 'license: 7', 'pack-shape', '4:10: license must be text'],
    [
      'a text for true or false',
      'invented: true',
      'invented: yes',
      'pack-shape',
      '5:11: invented must be true or false',
    ],
    [
      'a long title',
      'title: The ferry to Merrin Point stops',
      `title: ${'ferry '.repeat(50)}`,
      'pack-shape',
      '2:8: title is too long; the limit is 200',
    ],
    [
      'an entry of no kind',
      'claim: The last ferry left on Sunday.',
      'clam: The last ferry left on Sunday.',
      'pack-entry-kind',
      '24:5: an entry has one of the keys',
    ],
    [
      'an unknown status',
      'status: own-voice',
      'status: own-voise',
      'pack-shape',
      '25:13: entries[2].status must be opinion',
    ],
    [
      'evidence of the wrong kind',
      'evidence: The last ferry left on Sunday.',
      'evidence: 7',
      'pack-shape',
      '26:15: entries[2].evidence must be text, or a mapping',
    ],
    [
      'a misspelled part of the evidence',
      '      source: Ada Quill\n',
      '      sorce: Ada Quill\n',
      'pack-unknown-key',
      '21:7: unknown key "sorce"',
    ],
    [
      'evidence that is not there',
      'evidence: The last ferry left on Sunday.',
      'evidence: The last ferry left on Monday.',
      'pack-evidence-missing',
      '26:15: "The last ferry left on Monday." is not found in the article',
    ],
    [
      'evidence that is there twice',
      'evidence: The last ferry left on Sunday.',
      'evidence: said',
      'pack-evidence-ambiguous',
      '26:15: "said" is found 3 times in the article',
    ],
    [
      'a cue outside the passage',
      '      cue: said',
      '      cue: creaks',
      'pack-evidence-missing',
      '22:12: "creaks" is not found in the passage',
    ],
    [
      'a quote that the evidence does not hold',
      '      cue: said\n',
      '      cue: said\n      content: a goat\n',
      'pack-quote-altered',
      '17:12: the quote is not what its evidence says',
    ],
    [
      'a quote that names its speaker',
      'quote: We were four passengers and a goat\n',
      'quote: We were four passengers and a goat,” said Ada Quill\n',
      'pack-gives-away',
      '17:12: the quote holds its speaker\'s name, "Ada Quill"',
    ],
    [
      'a speaker who is not listed',
      'speaker: Ada Quill',
      'speaker: Ada Quil',
      'pack-unknown-speaker',
      '18:14: "Ada Quil" is not among the speakers',
    ],
    [
      'a speaker listed twice',
      'name: Jo Pell',
      'name: Ada Quill',
      'pack-repeated',
      '15:5: the speaker "Ada Quill" is listed twice',
    ],
    [
      'the right answer kept from the options',
      'notOffered: [attributed]',
      'notOffered: [speculative]',
      'pack-right-not-offered',
      '30:17: the right answer must be offered',
    ],
    [
      'the right answer among the wrong ones',
      'explanation: The credit follows the quote.',
      'explanation: The credit follows the quote.\n    options: [Jo Pell, Quill]',
      'pack-right-among-wrong',
      '24:24: "Quill" is the right answer',
    ],
    [
      'sources of a claim in the own voice of the article',
      'status: own-voice',
      'status: own-voice\n    sources: [Jo Pell]',
      'pack-sources',
      '25:13: a claim in the own voice of the article has no sources',
    ],
    [
      'no source of a claim of a single source',
      'status: own-voice',
      'status: single-source',
      'pack-sources',
      '25:13: a claim of a single source has one source',
    ],
    [
      'the same entry twice',
      'entries:\n',
      'entries:\n  - claim: The last FERRY left on Sunday.\n    status: own-voice\n    evidence: She said\n    explanation: x\n',
      'pack-repeated',
      '28:5: this claims entry repeats an earlier one',
    ],
    ['a newer version', 'sayswho: 1', 'sayswho: 2', 'pack-newer', '1:10: the pack is written in version 2'],
    ['a version of no kind', 'sayswho: 1', 'sayswho: one', 'pack-version', '1:10: the version of the format'],
    ['no version', 'sayswho: 1\n', '', 'pack-not-a-pack', '1:1: this is not a question pack'],
    [
      'an alias',
      'title: The ferry',
      'publisher: &name Post\nbyline: *name\ntitle: The ferry',
      'pack-alias',
      '3:9: the alias *name is not allowed',
    ],
    [
      'an escape character as it is',
      'title: The ferry',
      'title: The \u001b[31mferry',
      'pack-control-character',
      '2:12: control character U+001B is not allowed',
    ],
    [
      'an escape character in an escape',
      'title: The ferry to Merrin Point stops',
      'title: "The \\e[31mferry"',
      'pack-control-character',
      '2:8: control character U+001B is not allowed',
    ],
    [
      'an escape character in a key',
      'invented: true',
      'invented: true\n"\\e[2J": x',
      'pack-control-character',
      '6:1: control character U+001B is not allowed',
    ],
    [
      'a mark that turns the reading order',
      'title: The ferry',
      'title: The \u202eferry',
      'pack-control-character',
      '2:12: control character U+202E is not allowed',
    ],
    [
      'half a surrogate pair',
      'title: The ferry to Merrin Point stops',
      'title: "The \\ud800 ferry"',
      'pack-control-character',
      '2:8: half of a surrogate pair is not a character',
    ],
  ];

  test.each(cases)('%s', (_, before, after, code, message) => {
    const error = refusal(changed(before, after));
    expect(error.message).toContain(`ferry.yaml:${message}`);
    expect(error).toMatchObject({ code, exitCode: 65, hint: expect.stringMatching(/\S\.?$/) });
  });

  test.each([
    ['an empty file', ''],
    ['a list', '- 1\n'],
    ['a text', 'The ferry stops.\n'],
  ])('%s', (_, yaml) => {
    expect(refusal(yaml)).toMatchObject({ code: 'pack-not-a-pack', exitCode: 65 });
  });

  test('an article of nothing but white space', () => {
    const [head, rest] = PACK.split('article: >\n');
    const entries = rest!.slice(rest!.indexOf('speakers:'));
    expect(refusal(`${head}article: "  \\n  "\n${entries}`).message).toBe(
      'ferry.yaml:6:10: article is empty',
    );
  });

  test('two documents in one file', () => {
    const { code, message } = refusal(`${PACK}---\n${PACK}`);
    expect(code).toBe('pack-syntax');
    expect(message).toMatch(/:\d+:1: a second YAML document begins here/);
  });
});

describe('the hint', () => {
  test('names the key that was meant', () => {
    expect(refusal(changed('license:', 'licence:')).hint).toContain('Did you mean "license"?');
  });

  test('names the part of the evidence that was meant', () => {
    expect(refusal(changed('      source: Ada', '      sorce: Ada')).hint).toBe('Did you mean "source"?');
  });

  test('names the status that was meant', () => {
    expect(refusal(changed('own-voice', 'own-voise')).hint).toBe('Did you mean "own-voice"?');
  });

  test('names the speaker who was meant', () => {
    expect(refusal(changed('speaker: Ada Quill', 'speaker: Ada Quil')).hint).toBe(
      'Did you mean "Ada Quill"?',
    );
  });

  test('says that only the marks differ', () => {
    const straight = changed('passage: “We', 'passage: \'"We').replace(
      'a goat,” said Ada Quill, the captain.\n      s',
      "a goat,” said Ada Quill, the captain.'\n      s",
    );
    expect(refusal(straight).hint).toContain('quotation marks');
  });

  test('says that the words stand outside the passage', () => {
    expect(refusal(changed('cue: said', 'cue: creaks')).hint).toContain('widen the passage');
  });
});

test('several problems are reported together, in the order of the file', () => {
  const both = changed('evidence: The last ferry left on Sunday.', 'evidence: Nowhere.').replace(
    'speaker: Ada Quill',
    'speaker: Bo Fenn',
  );
  expect(refusal(both).message.split('\n')).toEqual([
    'ferry.yaml:18:14: "Bo Fenn" is not among the speakers',
    'ferry.yaml:26:15: "Nowhere." is not found in the article',
  ]);
});

test('very many problems are counted instead of listed', () => {
  const entries = Array.from({ length: 40 }, (_, index) => `  - clam: ${index}\n`).join('');
  const lines = refusal(`${PACK}${entries}`).message.split('\n');
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe('and 28 more');
});

test('problems of every kind are told at once: of characters, keys, entries and evidence', () => {
  const yaml = changed('title: The ferry', 'titel: The \u0007ferry')
    .replace('status: own-voice', 'status: own-voise')
    .replace('cue: may', 'cue: might');
  expect(refusal(yaml).message.split('\n')).toEqual([
    'ferry.yaml:2:1: unknown key "titel"',
    'ferry.yaml:2:12: control character U+0007 is not allowed',
    expect.stringMatching(/^ferry\.yaml:25:13: entries\[2\]\.status must be /),
    'ferry.yaml:33:12: "might" is not found in the passage',
  ]);
});

test('of an article that is missing, no evidence is missed', () => {
  expect(refusal(changed('article: >', 'artcle: >')).message).toBe('ferry.yaml:6:1: unknown key "artcle"');
});
