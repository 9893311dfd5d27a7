/** `review` as a teacher uses it: a whole review in a real terminal, and what the file holds then. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf } from '../../src/core/pack/pack.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { WITH_QUESTIONS, WORKED } from '../core/pack/edit/worked-pack.ts';
import { Player } from './player.ts';
import { runProgram } from './run-program.ts';

/** The path of a new pack in a folder of its own. */
function writePack(yaml: string = WORKED): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sayswho-review-')), 'ferry.yaml');
  writeFileSync(path, yaml);
  return path;
}

const GIFT = `Who paid for the crossing? {
=The goat
~The captain
}

What does the bridge do? {
=It creaks
~It sings
}
`;

const read = (path: string) => readFileSync(path, 'utf8');

describe('on a terminal', () => {
  test('a whole review: accept, change, explain, drop, undo, add, leave; then the pack is played', async () => {
    const path = writePack();
    const teacher = new Player(['review', path]);
    await teacher.sees('Entry 2 of 6');
    teacher.presses('a');
    await teacher.sees('2 of 6 reviewed');

    // From the article's own voice to a claim that somebody denies.
    teacher.presses('c', '4');
    await teacher.sees('Whose word is it?');
    teacher.presses('1', '5');
    await teacher.sees('The answer is another one now');
    teacher.presses('\x15', 'Straße ≠ Fähre: Quill sagt’s, Pell nicht. 渡船', 'enter');
    await teacher.sees('3 of 6 reviewed');
    const explanation = 'explanation: "Straße ≠ Fähre: Quill sagt’s, Pell nicht. 渡船"';
    await teacher.waitsFor(() => read(path).includes(explanation), 'until the file has the explanation');

    teacher.presses('\x1b[C', 'e', '2');
    await teacher.sees('Ctrl+W');
    teacher.presses('\x17', '\x17', '\x1b[200~Quill, die Kapitänin\n \x1b[201~', 'enter');
    await teacher.sees('4 of 6 reviewed');
    await teacher.waitsFor(() => read(path).includes('Kapitänin'), 'until the file has the change');
    const before = read(path);
    teacher.presses('\x1b[C', 'd');
    await teacher.sees('Dropped.');
    await teacher.waitsFor(() => read(path) !== before, 'until the file has changed');
    expect(parsePack(read(path), path).built?.dropped).toHaveLength(1);
    teacher.presses('u');
    await teacher.sees('Undone.');
    await teacher.waitsFor(() => read(path) === before, 'until the file is as it was');

    teacher.presses('i');
    await teacher.sees('Choose the words');
    teacher.presses('up', '\x1b[D', '\x1b[D', '\x1b[D', 'enter');
    await teacher.sees('What is it?');
    teacher.presses('5');
    await teacher.sees('How firmly is it put?');
    teacher.presses('2');
    await teacher.sees('Which words decide');
    teacher.presses('enter');
    await teacher.sees('Why is the answer right?');
    // One step back, and on again.
    teacher.presses('\x1b');
    await teacher.sees('Which words decide');
    teacher.presses('enter', 'enter');
    await teacher.sees('Added at the end');
    teacher.presses('q');
    expect(await teacher.leaves()).toBe(0);
    expect(teacher.onAlternateScreen).toBe(false);
    expect(teacher.output).toContain('5 of 7 entries reviewed.');
    teacher.close();

    const pack = parsePack(read(path), path);
    expect(contentOf(pack.entries.at(-1)!)).toBe('She said');
    for (const comment of WORKED.match(/^\s*# .*$/gm) ?? []) expect(read(path)).toContain(comment);
    expect(readdirSync(dirname(path))).toEqual(['ferry.yaml']);

    const played = await runProgram(['play', path, '--no-store'], { input: '1\n1\n' });
    expect(played).toMatchObject({ exitCode: 0, stderr: '' });
    expect(played.stdout).toContain('The ferry to Merrin Point stops');
  });

  test('questions of one’s own: import, choose the passage, play', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayswho-review-'));
    const at = (name: string) => join(folder, name);
    writeFileSync(at('mine.gift'), GIFT);
    writeFileSync(at('ferry.txt'), parsePack(WORKED, 'a').text);
    const path = at('lesson.yaml');
    const imported = await runProgram(['import', at('mine.gift'), '--article', at('ferry.txt'), '-o', path]);
    expect(imported).toMatchObject({ exitCode: 0, stderr: '' });
    const before = read(path);

    const teacher = new Player(['review', path]);
    await teacher.sees('Entry 1 of 2');
    await teacher.sees('No evidence yet');
    teacher.presses('a');
    await teacher.sees('Not accepted');
    teacher.presses('w');
    await teacher.sees('Which words prove');
    teacher.presses('\x1b[B', '\x1b[B', 'enter');
    await teacher.sees('In which round');
    teacher.presses('1');
    await teacher.sees('How does the passage prove');
    teacher.presses('So she said: über alles.', 'enter');
    await teacher.sees('1 of 2 reviewed');
    await teacher.waitsFor(() => read(path).includes('über alles'), 'until the file has the proof');
    const proven = read(path);
    teacher.presses('u');
    await teacher.waitsFor(() => read(path) === before, 'until the file is as it was');
    teacher.presses('U');
    await teacher.waitsFor(() => read(path) === proven, 'until the file has the proof again');
    teacher.presses('\x1b[C', 'w');
    await teacher.sees('Which words prove “It creaks”?');
    await teacher.isKilled();
    teacher.close();
    expect(read(path)).toBe(proven);
    expect(readdirSync(folder).toSorted()).toEqual(['ferry.txt', 'lesson.yaml', 'mine.gift']);

    const played = await runProgram(['play', path, '--no-store'], { input: '\n1\n1\n1\n1\n' });
    expect(played).toMatchObject({ exitCode: 0, stderr: '' });
    expect(played.stdout).toContain('Who paid for the crossing?');
    expect(played.stdout).toContain('She said the goat paid.');
    expect(played.stdout).toContain('So she said: über alles.');
    expect(played.stdout).not.toContain('What does the bridge do?');
  });

  test('that is killed in the middle leaves a valid file', async () => {
    const path = writePack();
    const teacher = new Player(['review', path]);
    await teacher.sees('Entry 2 of 6');
    teacher.presses('a', 'a', 'a', 'a');
    await teacher.sees(/[3-6] of 6 reviewed/);
    await teacher.isKilled();
    teacher.close();
    expect(parsePack(read(path), path).entries).toHaveLength(6);
    expect(read(path).split('    reviewed: true\n').length).toBeGreaterThanOrEqual(2);
    expect(read(path).replaceAll('    reviewed: true\n', '')).toBe(
      WORKED.replaceAll('    reviewed: true\n', ''),
    );
  });

  test('loses nothing that another program writes meanwhile', async () => {
    const path = writePack();
    const teacher = new Player(['review', path]);
    await teacher.sees('Entry 2 of 6');
    writeFileSync(path, WORKED.replace('# Mine. Please ask', '# Ours. Please ask'));
    teacher.presses('a');
    await teacher.sees('Another program changed the file');
    teacher.presses('q');
    expect(await teacher.leaves()).toBe(0);
    teacher.close();
    expect(read(path)).toContain('# Ours.');
    expect(parsePack(read(path), path).entries[1]?.reviewed).toBe(true);
  });
});

describe('without a terminal', () => {
  test('takes commands line by line', async () => {
    const path = writePack();
    const run = await runProgram(['review', path], {
      input: [
        'list unread',
        'show 2',
        'accept 2',
        'answer 5 hedged',
        'explain 5 “May” hedges – so: ß.',
        'answer 4 single-source',
        'drop 6',
        'undo',
        'accept 99',
        'dance',
        'quit',
      ].join('\n'),
    });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain(
      '6. [ ] How sure? The bridge is likely to open in May. (hedged: probable: likely, appears)',
    );
    expect(run.stdout).toContain('Not done: a claim of a single source has one source');
    expect(run.stdout).toContain('There is no entry 99.');
    expect(run.stdout).toContain('“dance” is not a command here');
    expect(run.stdout).toMatch(/3 of 6 entries reviewed\.\n\n$/);
    const { entries } = parsePack(read(path), path);
    expect(entries[4]).toMatchObject({
      level: 'hedged',
      explanation: '“May” hedges – so: ß.',
      reviewed: true,
    });
    expect(entries).toHaveLength(6);
  });
});

test('adds entries and chooses passages line by line, each asked for in order', async () => {
  const path = writePack(WITH_QUESTIONS);
  const run = await runProgram(['review', path], {
    input: [
      'accept 8',
      'passage 8 It sings',
      '"it creaks"',
      '1',
      'Jo Pell says so.',
      'answer 8 It sways',
      '',
      'undo',
      'add the',
      '3',
      'cancel',
      'add the goat paid',
      '4',
      'single-source',
      'Ada Quill',
      'cancel',
      'add the goat paid',
      'statement',
      'attributed',
      'bridge',
      'said',
      'She said it.',
      'show 9',
      'quit',
    ].join('\n'),
  });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  await expect(run.stdout).toMatchFileSnapshot('../frames/pack-review-lines.txt');
  const pack = parsePack(read(path), path);
  expect(pack.questions?.[1]).toMatchObject({
    answer: 'It creaks',
    explanation: 'Jo Pell says so.',
    skill: 'quotes',
    reviewed: true,
  });
  expect(pack.entries.at(-1)).toMatchObject({ statement: 'the goat paid', level: 'attributed' });
  expect(pack.entries).toHaveLength(7);
});

describe('what is no pack', () => {
  test.each([
    ['article.txt', 'Rain fell.', 2, 'is not a question pack'],
    ['pack.yaml', 'sayswho: 1\n', 65, 'pack.yaml:1:'],
  ])('%s is refused', async (name, text, exitCode, message) => {
    const path = join(dirname(writePack()), name);
    writeFileSync(path, text);
    const run = await runProgram(['review', path]);
    expect(run.exitCode).toBe(exitCode);
    expect(run.stderr).toContain(message);
    expect(read(path)).toBe(text);
  });
});
