/** Marks of every shape, paired; and those without a partner, reported. */
import { describe, expect, test } from 'vitest';
import { findMarkedPassages } from '../../../src/core/article/quotation-marks.ts';
import { textOf } from '../../../src/core/article/span.ts';
import { articleOf } from '../../fixtures/key-of.ts';

function marked(text: string) {
  const article = articleOf(text);
  const { passages, warnings } = findMarkedPassages(article);
  return { passages, warnings, words: passages.map((p) => textOf(article.text, p)) };
}

describe('a passage stands between', () => {
  test.each([
    ['curly marks', 'Quill said “the ferry sank” today.'],
    ['straight marks', 'Quill said "the ferry sank" today.'],
    ['guillemets', 'Quill said «the ferry sank» today.'],
    ['guillemets turned inward', 'Quill said »the ferry sank« today.'],
    ['low and high marks', 'Quill said „the ferry sank“ today.'],
    ['low and right marks', 'Quill said „the ferry sank” today.'],
    ['a curly mark and a guillemet', 'Quill said “the ferry sank» today.'],
    ['a guillemet and a curly mark', 'Quill said «the ferry sank” today.'],
    ['a curly and a straight mark', 'Quill said “the ferry sank" today.'],
    ['two right curly marks', 'Quill said ”the ferry sank” today.'],
    ['wide marks', 'Quill said ＂the ferry sank＂ today.'],
    ['single curly marks', 'Quill said ‘the ferry sank’ today.'],
    ['single straight marks', "Quill said 'the ferry sank' today."],
  ])('%s', (_, text) => {
    const { words, warnings } = marked(text);
    expect(words).toEqual(['the ferry sank']);
    expect(warnings).toEqual([]);
  });

  test('guillemets with spaces inside, which are no part of it', () => {
    expect(marked('Quill said « the ferry sank » today.').words).toEqual(['the ferry sank']);
  });

  test('marks at the very start and end of the text', () => {
    expect(marked('“The ferry sank”').words).toEqual(['The ferry sank']);
  });

  test('marks before punctuation, and behind it', () => {
    expect(marked('“It sank,” said Quill; “it rose”, said Verrin.').words).toEqual(['It sank,', 'it rose']);
  });

  test('several pairs in one sentence', () => {
    expect(marked('He saw “a ship”, “a boat” and "a raft".').words).toEqual(['a ship', 'a boat', 'a raft']);
  });

  test('outer marks where marks of the same kind stand inside', () => {
    expect(marked('“He called it “a raft” to my face,” said Quill.').words).toEqual([
      'He called it “a raft” to my face,',
    ]);
  });

  test('outer marks where single ones stand inside', () => {
    expect(marked('“He called it ‘a raft’ to my face,” said Quill.').words).toEqual([
      'He called it ‘a raft’ to my face,',
    ]);
  });
});

describe('no passage is opened by', () => {
  test.each([
    ['apostrophes', 'The ferry’s captain doesn’t like the captains’ club.'],
    ['straight apostrophes', "The ferry's captain doesn't like the captains' club."],
    ['a shortened word', '’Twas the night when rock ’n’ roll came to the ’90s.'],
    ['inches', 'The hole was 6" wide and 12" deep.'],
    ['feet and inches', 'The captain is 6\'2" tall.'],
  ])('%s', (_, text) => {
    const { words, warnings } = marked(text);
    expect(words).toEqual([]);
    expect(warnings).toEqual([]);
  });
});

describe('a single mark', () => {
  test('closes a passage that holds an apostrophe', () => {
    const { words, passages } = marked('‘The captain doesn’t like fog,’ Quill said.');
    expect(words).toEqual(['The captain doesn’t like fog,']);
    expect(passages[0]?.single).toBe(true);
  });

  test('is told from a double one', () => {
    expect(marked('“The captain likes fog,” Quill said.').passages[0]?.single).toBe(false);
  });
});

describe('a quote over paragraphs', () => {
  const OPEN = '“The ferry sank on Monday.\n\n“It was old,” Quill said.';

  test('gives one passage in each, tied together', () => {
    const { passages, words, warnings } = marked(OPEN);
    expect(words).toEqual(['The ferry sank on Monday.', 'It was old,']);
    expect(passages.map((p) => [p.runsOn, p.resumes])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(passages.map((p) => p.paragraph)).toEqual([0, 1]);
    expect(warnings).toEqual([]);
  });

  test('may run over three', () => {
    const { passages, words } = marked('“The ferry sank.\n\n“It was old.\n\n“Nobody cared,” Quill said.');
    expect(words).toEqual(['The ferry sank.', 'It was old.', 'Nobody cared,']);
    expect(passages.map((p) => [p.runsOn, p.resumes])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
  });

  test('reaches to the end of its paragraph, in doubt, where the next one opens none', () => {
    const { passages, words, warnings } = marked('Quill said: “The ferry sank.\n\nNobody was hurt.');
    expect(words).toEqual(['The ferry sank.']);
    expect(passages[0]).toMatchObject({ runsOn: false, unclosed: true });
    expect(warnings).toEqual(['quotation mark opened at offset 12 never closes']);
  });
});

describe('a mark without a partner', () => {
  test('that opens is reported with its place', () => {
    expect(marked('Quill called it “a wreck and left.').warnings).toEqual([
      'quotation mark opened at offset 16 never closes',
    ]);
  });

  test('that closes is reported with its place', () => {
    expect(marked('Quill called it a wreck” and left.').warnings).toEqual([
      'quotation mark at offset 23 has no partner',
    ]);
  });

  test('does not swallow the quotes behind it', () => {
    const { words, warnings } = marked('Quill called “it a wreck. Verrin called it “a boat” again.');
    expect(words).toEqual(['a boat']);
    expect(warnings).toHaveLength(1);
  });

  test('in one paragraph leaves the others alone', () => {
    expect(marked('Quill called it “a wreck.\n\nVerrin called it “a boat” again.').words).toContain('a boat');
  });
});

describe('pairs of apostrophes', () => {
  test('open and close like double marks, and are known as what they are', () => {
    const { passages, words, warnings } = marked("''The ferry is late,'' Quill said. ''It leaks.''");
    expect(words).toEqual(['The ferry is late,', 'It leaks.']);
    expect(passages.every((p) => p.typewriter)).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('hold single marks', () => {
    expect(marked("''He said 'no' to the ferry,'' Quill said.").words).toEqual([
      "He said 'no' to the ferry,",
    ]);
  });

  test('are told from double marks', () => {
    expect(marked('“The ferry is late,” Quill said.').passages[0]).toMatchObject({ typewriter: false });
  });
});

describe('a block of quoted paragraphs', () => {
  test('may hold quotes of its own', () => {
    const { words, passages, warnings } = marked(
      'Quill wrote:\n\n"The “old ferry” is a wreck.\n\n"Nobody buys “a wreck” today."',
    );
    expect(words).toEqual(['The “old ferry” is a wreck.', 'Nobody buys “a wreck” today.']);
    expect(passages.map((p) => [p.runsOn, p.resumes])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(warnings).toEqual([]);
  });

  test('is none where the words between are the reporter’s', () => {
    expect(marked('"It is late," Quill said. "It leaks."\n\n"It is a wreck," Verrin said.').words).toEqual([
      'It is late,',
      'It leaks.',
      'It is a wreck,',
    ]);
  });
});
