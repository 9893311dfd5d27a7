/** `import` as a teacher uses it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { TEXT, writeArticle } from './bridge-article.ts';
import { runProgram } from './run-program.ts';

const GIFT = `::Contract::What will the mayor not sign? {
=A contract#It says so at the start.
~A petition
~A check
}

::Bridge::The bridge is old. {T}
`;

function files() {
  const article = writeArticle();
  const folder = dirname(article);
  const gift = join(folder, 'mine.gift');
  writeFileSync(gift, GIFT);
  return { article, gift, pack: join(folder, 'lesson.yaml'), folder };
}

test('writes a pack with the article and the questions, and names what it leaves out', async () => {
  const { article, gift, pack } = files();
  const run = await runProgram(['import', gift, '--article', article, '-o', pack]);
  expect(run).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /^Wrote .*lesson\.yaml with 1 question more, without evidence yet\.\nChoose the passages that prove them: .* review .*lesson\.yaml\n$/,
    ),
    stderr: expect.stringContaining(
      'Question 2, “Bridge”, is left out: it is not a multiple-choice question.',
    ),
  });
  const { questions, entries, text } = parsePack(readFileSync(pack, 'utf8'), pack);
  expect(entries).toEqual([]);
  expect(questions).toMatchObject([{ question: 'What will the mayor not sign?', evidence: null }]);
  expect(text.slice(0, 40)).toBe(TEXT.trim().slice(0, 40));
});

test('adds to a pack, and adds nothing a second time', async () => {
  const { gift, article, pack } = files();
  await runProgram(['build', article, '-o', pack]);
  const before = parsePack(readFileSync(pack, 'utf8'), pack);
  const refused = await runProgram(['import', gift, '--article', pack, '-o', pack]);
  expect(refused).toMatchObject({ exitCode: 73, stderr: expect.stringContaining('is there already') });
  await runProgram(['import', gift, '--article', pack, '-o', pack, '--force']);
  const again = await runProgram(['import', gift, '--article', pack, '-o', pack, '--force']);
  expect(again.stdout).toContain('with 0 questions more; 1 was there already.');
  const after = parsePack(readFileSync(pack, 'utf8'), pack);
  expect(after.entries).toEqual(before.entries);
  expect(after.questions).toHaveLength(1);
});

test('keeps comments, order and reviewed entries of the pack that it replaces, named by its article', async () => {
  const { gift, article, pack, folder } = files();
  await runProgram(['build', article, '-o', pack]);
  await runProgram(['review', pack], { input: 'accept 1\nexplain 1 Read it aloud.\nquit\n' });
  const worked = readFileSync(pack, 'utf8').replace('entries:\n', '# Mine.\nentries:\n');
  writeFileSync(pack, worked);
  const run = await runProgram(['import', gift, '--article', article, '-o', pack, '--force']);
  expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('with 1 question more') });
  const after = readFileSync(pack, 'utf8');
  expect(after.startsWith(worked.trimEnd())).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['bridge.txt', 'lesson.yaml', 'mine.gift']);
  // The question was corrected by hand, and comes again.
  const corrected = after.replace('- A check', '- A check # or a bill').replace('A petition', 'The petition');
  writeFileSync(pack, corrected);
  const again = await runProgram(['import', gift, '--article', article, '-o', pack, '--force']);
  expect(again.stderr).toContain(
    '“What will the mayor not sign?” is in the pack with answers that were worded anew',
  );
  expect(readFileSync(pack, 'utf8')).toBe(corrected);
  const reworded = corrected.replace('What will the mayor not sign?', 'What is left without a signature?');
  writeFileSync(pack, reworded);
  const third = await runProgram(['import', gift, '--article', article, '-o', pack, '--force']);
  expect(third.stderr).toContain(
    '“What will the mayor not sign?” is in the pack as “What is left without a signature?”',
  );
  expect(readFileSync(pack, 'utf8')).toBe(reworded);
});

test('keeps a file that it cannot add to beside the new one', async () => {
  const { gift, article, pack } = files();
  writeFileSync(pack, 'mine');
  const run = await runProgram(['import', gift, '--article', article, '-o', pack, '--force']);
  expect(run.stdout).toContain(`cannot be read as a pack. It is kept as ${pack}.old.`);
  expect(readFileSync(`${pack}.old`, 'utf8')).toBe('mine');
  const other = writeArticle(
    'Rain fell on Port Ellery for nine days without a pause, the almanac says.\n',
    'rain.txt',
  );
  const replaced = await runProgram(['import', gift, '--article', other, '-o', pack, '--force']);
  expect(replaced.stdout).toContain(`a pack of another article. It is kept as ${pack}.old-2.`);
});

test('keeps the article of the pack where another version of it is named, and says so', async () => {
  const { gift, article, pack } = files();
  await runProgram(['build', article, '-o', pack]);
  const before = readFileSync(pack, 'utf8');
  writeFileSync(article, `${TEXT}\nThe council has not answered.\n`);
  const run = await runProgram(['import', gift, '--article', article, '-o', pack, '--force']);
  expect(run.stderr).toContain('the pack has the article in another version, and keeps it');
  expect(readFileSync(pack, 'utf8').startsWith(before.trimEnd())).toBe(true);
});

test('exports the questions again, and says that they have no evidence', async () => {
  const { gift, article } = files();
  const pack = await runProgram(['import', gift, '--article', article]);
  const path = join(dirname(gift), 'own.yaml');
  writeFileSync(path, pack.stdout);
  const run = await runProgram(['export', path, '--to', 'json']);
  expect(JSON.parse(run.stdout).questions).toMatchObject([
    { prompt: 'What will the mayor not sign?', evidence: null },
  ]);
  expect(run.stderr).toContain('One question has no evidence yet');
});

test('says what is wrong, and where', async () => {
  const { article, folder, gift } = files();
  const said = async (...args: string[]) => {
    const { exitCode, stderr } = await runProgram(['import', ...args]);
    return `${exitCode} ${stderr}`;
  };
  expect(await said(gift)).toMatch(/^2 .*"import" needs the option --article/);
  const broken = join(folder, 'broken.gift');
  writeFileSync(broken, 'Who? {=a ~b}\n\nWhy? {=a');
  expect(await said(broken, '--article', article)).toMatch(/^65 .*broken\.gift:3:\d+: this is not GIFT/);
  writeFileSync(broken, '<quiz><question></quiz>');
  expect(await said(broken, '--article', article)).toMatch(/^65 .*broken\.gift:1:\d+: this is not XML/);
  expect(await said(join(folder, 'no.gift'), '--article', article)).toMatch(/^66 /);
  writeFileSync(broken, '<?xml version="1.0"?>\n<quiz>\n</quiz>');
  expect(await said(broken, '--article', article)).toMatch(/^65 .*no question that a pack can hold/s);
  for (const content of ['', new Uint8Array(3000), 'x'.repeat(6_000_000)]) {
    writeFileSync(broken, content);
    const told = await said(broken, '--article', article);
    expect(told).toMatch(/^65 .*broken\.gift.*\nBring the questions as GIFT or Moodle XML/s);
    expect(told.match(/article/g) ?? []).toEqual([]);
  }
  expect(await said(folder, '--article', article)).toMatch(/^66 .*is a folder.*\nBring the questions/s);
  writeFileSync(broken, 'The bridge is old. {T}');
  expect(await said(broken, '--article', article)).toMatch(/^65 .*no question that a pack can hold/s);
});

test('explains itself within 80 columns, with examples', async () => {
  const { stdout } = await runProgram(['import', '--help']);
  expect(stdout).toContain('Examples:');
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
