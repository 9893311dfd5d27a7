/** The game through pipes: plain lines out, numbers in. */
import { describe, expect, test } from 'vitest';
import { TEXT, writeArticle } from './bridge-article.ts';
import { runProgram } from './run-program.ts';

const NOBODY = `The old landing is made of wood. A storm broke six of the posts of the old landing in March 1994. The water is cold.
A carpenter built two benches of oak and a low wall in the summer of 1995. The wood of the benches may be older.
A flood in May 2001 carried one bench into the meadow. It is unclear how deep the water of the river was in 2001.
`;

/** Begins, then answers every question with its first option at confidence 2. */
const ANSWERS = `${'\n1\n2\n'.repeat(60)}`;

describe('a piped game', () => {
  test('is played to the result', async () => {
    const run = await runProgram(['play', writeArticle(), '--seed', '5', '--count', '6'], { input: ANSWERS });
    expect(run.stdout).toContain('Council delays vote');
    expect(run.stdout).toContain('Skill by skill');
    expect(run.stdout).toMatch(/of 6 questions answered|points of 18/);
    expect(run.stdout).not.toContain('\x1b');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('is the same again with the same seed, and another with another', async () => {
    const path = writeArticle();
    const play = (seed: string) => runProgram(['play', path, '--seed', seed], { input: ANSWERS });
    const [first, second, other] = await Promise.all([play('5'), play('5'), play('6')]);
    expect(first).toEqual(second);
    expect(first?.stdout).not.toBe(other?.stdout);
  });

  test('names the seed that it chose, and that seed gives the same game', async () => {
    const path = writeArticle();
    const first = await runProgram(['play', path], { input: ANSWERS });
    const seed = /--seed (\d+)/.exec(first.stdout)?.[1];
    expect(seed).toBeDefined();
    expect(await runProgram(['play', path, '--seed', seed ?? ''], { input: ANSWERS })).toEqual(first);
  });

  test('plays only the rounds that are asked for, in that order', async () => {
    const args = ['play', writeArticle(), '--rounds', 'certainty,quotes', '--count', '4', '--seed', '2'];
    const { stdout } = await runProgram(args, { input: ANSWERS });
    expect(stdout).toMatch(/Round 1 of 2: How sure\?.*Round 2 of 2: Who said it\?/s);
    expect(stdout).not.toMatch(/Round \d of \d: Says who\?/);
  });

  test('ends with the result so far when the input ends', async () => {
    const run = await runProgram(['play', writeArticle(), '--seed', '5'], { input: '\n\n1\n2\n' });
    expect(run.stdout).toMatch(/1 of \d+ questions answered/);
    expect(run.exitCode).toBe(0);
  });

  test('with the article on standard input prints the article, the first question and an empty result', async () => {
    const run = await runProgram(['play', '-', '--seed', '5'], { input: TEXT });
    expect(run.stdout).toContain('Council delays vote');
    expect(run.stdout).toMatch(/0 of \d+ questions answered/);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('lets no escape sequence of the article through', async () => {
    const hostile = TEXT.replaceAll('Dana', '\x1b[5mDana\x1b]0;owned\x07');
    const run = await runProgram(['play', writeArticle(hostile), '--seed', '5'], { input: ANSWERS });
    expect(run.stdout).not.toMatch(/[\x1b\x07]/);
    expect(run.stdout).toContain('Dana Whitlock');
  });

  test('on an article without people offers what there is, and says why it is not more', async () => {
    const { stdout, exitCode } = await runProgram(['play', writeArticle(NOBODY), '--seed', '1']);
    expect(stdout).toMatch(/No “Who said it\?” questions could be made: /);
    expect(stdout).toContain('Round 1 of 1: How sure?');
    expect(exitCode).toBe(0);
  });

  // The tutorial stands first for whoever is new.
  test('plays a bundled pack chosen by its number at home', async () => {
    const run = await runProgram([], { input: `2\n${ANSWERS}` });
    expect(run.stdout).toMatch(/questions\/[\w-]+\.yaml --seed \d+/);
    expect(run.stdout).toContain('Skill by skill');
    expect(run.exitCode).toBe(0);
  });
});
