/** The game in plain lines: what is printed, what can be typed, and how it ends. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { startGame } from '../../src/core/game/start-game.ts';
import type { QuizSettings } from '../../src/core/quiz/quiz.ts';
import type { Services } from '../../src/core/services.ts';
import { EXIT, UserError } from '../../src/core/user-error.ts';
import type { Words } from '../../src/core/words/words.ts';
import { runLinear } from '../../src/ui/linear/run-linear.ts';
import type { Score } from '../../src/ui/outcome.ts';
import { ENGLISH } from '../fixtures/english.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { SPANISH } from '../fixtures/spanish.ts';
import { readFrame, updatesFrames, writeFrame } from './frame-files.ts';
import { PACKS, SETTINGS } from './start.ts';

interface Played {
  readonly text: string;
  readonly exitCode: number;
  readonly seed: number;
  readonly score: Score | null;
}

const SAMPLE: Services = { loadKey: async () => sampleKey() };

function paper(terminal: { isTTY?: true; columns?: number } = {}): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      text += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, terminal), text: () => text };
}

/** Plays with everything typed beforehand, as a pipe would deliver it. */
async function plays(
  chunks: readonly string[],
  ref: string | null = 'ferry.txt',
  services = SAMPLE,
  terminal: Parameters<typeof paper>[0] = {},
  set: QuizSettings = SETTINGS,
  timed = false,
  words: Words = ENGLISH,
): Promise<Played> {
  const { stream, text } = paper(terminal);
  const { exitCode, settings, score } = await runLinear({
    first: startGame({ words, settings: set, packs: PACKS, ref, timed }),
    services,
    stdin: Readable.from(chunks),
    stdout: stream,
    ownCommand: 'sayswho play ARTICLE',
  });
  return { text: text(), exitCode, seed: settings.seed, score };
}

/** What the tutorial prints; any article passes for it. */
async function playsTutorial(chunks: readonly string[]): Promise<string> {
  const { stream, text } = paper();
  const first = {
    words: ENGLISH,
    settings: SETTINGS,
    packs: PACKS,
    ref: 'first.yaml',
    tutorial: 'first.yaml',
  };
  await runLinear({
    first: startGame(first),
    services: SAMPLE,
    stdin: Readable.from(chunks),
    stdout: stream,
    ownCommand: 'sayswho play ARTICLE',
  });
  return text();
}

describe('the hunt in lines', () => {
  const hunts = (...lines: string[]) =>
    plays(
      [lines.map((line) => `${line}\n`).join('')],
      'ferry.txt',
      SAMPLE,
      {},
      {
        ...SETTINGS,
        rounds: ['hunt'],
      },
    );

  test('reads as a transcript from the article to the result', async () => {
    const { text, exitCode, score } = await hunts('2 5, 10', 'q');
    if (updatesFrames()) writeFrame('linear-hunt', text);
    expect(text).toBe(readFrame('linear-hunt'));
    expect(exitCode).toBe(EXIT.done);
    expect(score?.hunt?.tally).toMatchObject({ unverified: 4, vouched: 4 });
  });

  test('takes “none” at its word, without asking again', async () => {
    const { text } = await hunts('None', 'q');
    expect(text.match(/^0 points of 100$/gm)).toHaveLength(1);
    expect(text).toContain('You found 0 of 4 sentences');
  });

  test.each([
    ['0', '0'],
    ['24', '24'],
    ['3 99', '99'],
  ])('says of “%s” how far the numbers go', async (line, wrong) => {
    const { text } = await hunts(line);
    expect(text).toContain(`There is no ${wrong} here: the numbers go from 1 to 23.`);
    expect(text).toContain('Not finished.');
  });

  test.each(['some', '3-7', '1e1'])('does not take “%s”', async (line) => {
    const { text } = await hunts(line);
    expect(text).toContain(`“${line}” is not an answer here.`);
    expect(text).toContain('Not finished.');
  });

  test('says what to type to an empty line, and tells the sentences again on t', async () => {
    const { text } = await hunts('', 't');
    expect(text.match(/Type the numbers of the sentences/g)).toHaveLength(2);
    expect(text.match(/^23\. Minister Odo Hark/gm)).toHaveLength(2);
  });

  test('asks before flags are lost, and ends with what there is when the input ends', async () => {
    const { text } = await hunts('q', 'n');
    expect(text).toContain('This game is not kept');
    expect(text).toContain('this is the result so far');
  });

  test('hears more numbers than fit on a screen’s line', async () => {
    const { text } = await hunts(`${'5 '.repeat(300)}2`, 'q');
    expect(text).toContain('You found 1 of 4');
  });

  test('takes objections to the key of its sentences, by the numbers they had in it', async () => {
    const { text } = await hunts('cs 2', '2 5', 'cs 2', '2', 'cs 4', 'cs 2', '4', 'q');
    expect(text).toContain('There is no finished hunt whose key could be wrong.');
    expect(text).toMatch(/About the key of sentence 2 of the hunt:\nThe pier opened in 1931/);
    expect(text).toMatch(/You object: The passage does not prove it\. Not counted\.\n25 points of 100/);
    expect(text).toContain('Sentence 4 of the hunt did not count: it has no key.');
    expect(text).toMatch(/Taken back: the sentence counts\.\n0 points of 100/);
  });

  test('holds no escape code', async () => {
    const { text } = await hunts('2 5', 'q');
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});

describe('the game in lines', () => {
  test('reads as a transcript from the article to the result', async () => {
    const { text, exitCode } = await plays([`${'1\n2\n'.repeat(9)}q\n`]);
    if (updatesFrames()) writeFrame('linear-game', text);
    expect(text).toBe(readFrame('linear-game'));
    expect(exitCode).toBe(EXIT.done);
  });

  test('reads as a transcript in Spanish, and takes Spanish for an answer', async () => {
    const game = '1\n2\n'.repeat(9);
    const settings = { ...SETTINGS, rounds: [...SETTINGS.rounds, 'hunt'] as const };
    const typed = `${game}ninguna\ne\nc 2\n1\nr\n?\nfoo\nx\na\nq\ns\n`;
    const { text, exitCode } = await plays([typed], 'ferry.txt', SAMPLE, {}, settings, false, SPANISH);
    if (updatesFrames()) writeFrame('linear-game-es', text);
    expect(text).toBe(readFrame('linear-game-es'));
    expect(exitCode).toBe(EXIT.done);
  });

  test('lets one object to the key that was told last', async () => {
    const { text } = await plays(['c\n1\n2\nc\n2\nq\ny\n']);
    expect(text).toContain('No answer was explained yet.');
    expect(text).toContain('You object: The passage does not prove it. Not counted.');
  });

  test('says once, after the first lesson, that a key can be challenged', async () => {
    const { text } = await plays(['1\n2\n1\n2\n?\nq\ny\n']);
    expect(text.match(/^c: say that the key of this answer is wrong/gm)).toHaveLength(1);
    expect(text.indexOf('c: say that the key of this')).toBeLessThan(text.indexOf('question 2 of 9'));
    expect(text).toMatch(/^c: after an answer, say that its key is wrong/m);
    expect(text).toMatch(/^t: print the text of the article again/m);
  });

  test('tells the question at hand again after an objection, and after the article', async () => {
    const { text } = await plays(['1\n2\nc\n2\nt\n1\nc\n9\nq\ny\n']);
    expect(text).toMatch(/You object: .*\n\nRound 1 of 3 · Who said it\? · question 2 of 9\n/);
    expect(text.match(/question 2 of 9/g)).toHaveLength(3);
    expect(text.match(/How confident are you\?/g)).toHaveLength(3);
    expect(text.match(/^Type the number of your answer and press Enter/gm)).toHaveLength(4);
  });

  test('tells the claims of a question when its key is challenged', async () => {
    const settings = { ...SETTINGS, rounds: ['claims'] as const };
    const { text } = await plays(['1\n2\nc\n9\nq\ny\n'], 'ferry.txt', SAMPLE, {}, settings);
    const asked = /question 1 of \d\n.*\n1\. (.*)\n2\. (.*)\n3\. (.*)\n4\. (.*)\n/.exec(text)!;
    const [, a, b, c, d] = asked;
    expect(text).toMatch(/About the key of question 1:\n.*\nA\. /);
    expect(text).toContain(`\nA. ${a}\nB. ${b}\nC. ${c}\nD. ${d}\nWhat is wrong with it?`);
  });

  test('offers the hunt instead of the rounds, and back, as long as nothing is answered', async () => {
    const { text } = await plays(['m\nm\n1\nm\nm\n1\n2\nm\nq\ny\n']);
    expect(text).toContain('m: the hunt instead. Go through the article');
    expect(text).toMatch(/q: leave\. m: the hunt instead\.$/m);
    expect(text).toContain('Then comes 1 round: The hunt (23 sentences).');
    expect(text).toMatch(/q: leave\. m: rounds of questions instead\.$/m);
    // The article is not read twice, and an answer is not lost.
    expect(text.match(/seven to two on Tuesday to close the old ferry pier\. The pier/g)).toHaveLength(1);
    expect(text.match(/^m: the hunt instead\./gm)).toHaveLength(1);
    expect(text.match(/^m changes to the hunt.*Later: at the result/gm)).toHaveLength(1);
    expect(text.match(/question 1 of 9/g)).toHaveLength(3);
  });

  test('says why there is no hunt to change to', async () => {
    const tutorial = await playsTutorial(['m\n1\nm\n']);
    expect(tutorial.match(/^There is no hunt in the tutorial and in practice\.$/gm)).toHaveLength(2);
    const home = await plays(['m\n'], null);
    expect(home.text).toContain('m works once an article is picked');
    const result = await plays([`${'1\n2\n'.repeat(9)}m\nq\n`]);
    expect(result.text).toContain('m works at the first question: type a to play again, and then m.');
  });

  test('introduces the numbers for confidence once', async () => {
    const text = await playsTutorial(['1\n2\n1\n2\n']);
    expect(text.match(/1, 2 and 3 are how sure you are/g)).toHaveLength(1);
    expect(text.match(/How confident are you\?/g)).toHaveLength(2);
  });

  const COMMANDS = ['m', 'b', 't', 'c', 'c 3', 'cs', 'cs 3', 'e', 'x', 'r', 'a', 'h', 'none'];
  test.each([
    ['a question', ''],
    ['the confidence', '1\n'],
    ['the lesson', '1\n2\n'],
    ['the hunt', 'm\n'],
    ['the result', '1\n2\n'.repeat(9)],
    ['home', null],
  ])('every command works or says where it does, at %s', async (_place, before) => {
    for (const command of COMMANDS) {
      const { text } = await plays(
        [`${before ?? ''}${command}\n`],
        before === null ? null : 'ferry.txt',
        before === null ? SAMPLE : { ...SAMPLE, writeResult: async () => 'result.html' },
      );
      expect(text).not.toContain('is not an answer here');
    }
  });

  test('prints the article at the result, too, and the prompt behind the commands', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}t\n?\nq\n`]);
    expect(text.match(/seven to two on Tuesday to close the old ferry pier\. The pier/g)).toHaveLength(2);
    expect(text).toMatch(/^q: leave\.\n\ne: go through the misses\./m);
  });

  test('tells the result in short where it was told before, and whole after an objection', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}e\nc 1\n1\nx\nq\n`]);
    expect(text.match(/^Back at the result: /gm)).toHaveLength(1);
    expect(text.match(/^Skill by skill$/gm)).toHaveLength(2);
  });

  test('does not say content twice that is the whole passage', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}e\nq\n`]);
    expect(text).toMatch(/^In the article: The last boat may leave as early as May\.$/m);
    expect(text).not.toMatch(/^Content: The last boat may leave as early as May\.$/m);
  });

  test('tells nothing at the end of rounds that were not chosen', async () => {
    const settings = { ...SETTINGS, rounds: ['quotes'] as const };
    const { text } = await plays(['1\n2\n'], 'ferry.txt', SAMPLE, {}, settings);
    expect(text).toContain('1 of 8 questions answered');
    expect(text).toContain('This pack has no more than 8 “Who said it?” questions.');
    expect(text).not.toMatch(/Says who|How sure|Too trusting|How firmly/);
  });

  test('lets one object to an earlier question by its number, which is asked again', async () => {
    const { text } = await plays(['1\n2\n1\n2\nc 1\n3\nq\ny\n']);
    const first = /question 1 of 9\n(.*\n.*)\n1\. /.exec(text)?.[1];
    expect(text).toContain(`About the key of question 1:\n${first}\n`);
    expect(text).toContain('You object: The question cannot be understood by itself. Not counted.');
  });

  test('lets one object at the end of the game, and tells the points that are left', async () => {
    const { text, score } = await plays([`${'1\n2\n'.repeat(9)}C4\n1\nc 9\n1\nq\n`]);
    expect(text).toContain('About the key of question 4:');
    expect(text).toMatch(/Not counted\.\n.* points? of 24\n/);
    expect(text).toMatch(/Not counted\.\n.* points? of 21\n/);
    expect(score?.maxPoints).toBe(21);
  });

  test.each(['c 2', 'c 0', 'c 99'])('says of “%s” that it was not explained', async (line) => {
    const { text } = await plays([`1\n2\n${line}\nq\ny\n`]);
    expect(text).toMatch(/Question \d+ was not explained yet\./);
  });

  test('does not let one object before the lesson, where that comes at the end of the round', async () => {
    const { stream, text } = paper();
    await runLinear({
      first: startGame({ words: ENGLISH, settings: SETTINGS, packs: PACKS, ref: 'ferry.txt', pace: 'end' }),
      services: SAMPLE,
      stdin: Readable.from(['1\n2\nc 1\n1\n2\n1\n2\nc 1\n2\nq\ny\n']),
      stdout: stream,
      ownCommand: 'sayswho play ARTICLE',
    });
    expect(text()).toContain('Question 1 was not explained yet.');
    expect(text()).toContain('About the key of question 1:');
    // The lessons are announced, and each says again what it is about.
    expect(text()).toContain('All answered.\nNow the lessons on your 3 answers');
    expect(text().match(/question 1 of 9/g)).toHaveLength(2);
    expect(text().match(/question 3 of 9/g)).toHaveLength(2);
  });

  test('holds no escape code', async () => {
    const { text } = await plays(['1\n2\n'.repeat(9)]);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  test('names source, cue and content in words', async () => {
    const { text } = await plays(['1\n2\n']);
    expect(text).toMatch(/^Source: .+$/m);
    expect(text).toMatch(/^Cue: .+$/m);
    expect(text).toMatch(/^Content: .+$/m);
  });

  test('hears a last line without a line break', async () => {
    const { text } = await plays(['1\n2']);
    expect(text).toContain('1 of 9 questions answered');
  });

  test('hears the same however the input is cut', async () => {
    const whole = await plays(['1\r\n3\n2\n1\n']);
    const cut = await plays([...'1\r\n3\n2\n1\n']);
    expect(cut).toEqual(whole);
  });

  test('ends with the result so far, and 0, when the input ends', async () => {
    const { text, exitCode } = await plays(['1\n3\n1\n']);
    expect(text).toContain('this is the result so far');
    expect(text).toContain('1 of 9 questions answered');
    expect(exitCode).toBe(EXIT.done);
  });

  test('prints home and its numbered packs where there is nobody to answer', async () => {
    const { text, exitCode } = await plays([], null);
    expect(text).toContain('1. Ferry plan splits Marrow Bay');
    expect(text).toContain('sayswho play ARTICLE');
    expect(exitCode).toBe(EXIT.done);
  });

  test('plays the pack whose number is typed', async () => {
    const { text } = await plays(['2\n'], null);
    expect(text).toContain('The town council of Marrow Bay voted');
  });

  test('says that a line means nothing, and asks again', async () => {
    const { text } = await plays(['9\nferry\n1\n2\n']);
    expect(text).toContain('There is no 9 here: the numbers go from 1 to 3.');
    expect(text).toContain('“ferry” is not an answer here.');
    expect(text).toContain('1 of 9 questions answered');
  });

  test('takes an empty line for a slip, not for an answer', async () => {
    const { text } = await plays(['\n1\n\n2\n']);
    expect(text.match(/^Type the number of your answer\.$/gm)).toHaveLength(2);
    expect(text).not.toContain('is not an answer here');
    expect(text).toContain('1 of 9 questions answered');
  });

  test('breaks lines between words on a terminal only', async () => {
    const piped = await plays(['1\n2\n']);
    const { text } = await plays(['1\n2\n'], 'ferry.txt', SAMPLE, { isTTY: true, columns: 40 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(text.replace(/\s+/g, ' ')).toBe(piped.text.replace(/\s+/g, ' '));
  });

  test('sets the paragraphs of the article apart', async () => {
    const { text } = await plays([]);
    expect(text).toMatch(/of its 30 pillars\.\n\n“We are not going to wait/);
  });

  test('plays again with the next seed on a, and tells no points of a game that was left', async () => {
    const { text, seed, score } = await plays([`${'1\n2\n'.repeat(9)}a\nq\ny\n`]);
    expect(text.match(/^Round 1 of 3: /gm)).toHaveLength(2);
    expect(seed).toBe(SETTINGS.seed + 1);
    expect(score).toBeNull();
  });

  test('tells the points of a finished game', async () => {
    const { text, score } = await plays([`${'1\n2\n'.repeat(9)}q\n`]);
    expect(score?.maxPoints).toBe(27);
    expect(text.replaceAll('−', '-')).toContain(`${score?.points} points of 27`);
  });

  test('does not let typed escape codes back out', async () => {
    const { text } = await plays(['\x1b[31mred\n']);
    expect(text).toContain('“red” is not an answer here.');
    expect(text).not.toContain('\x1b');
  });

  test('tells the time at the end, once, where that was asked for', async () => {
    let now = 0;
    const clock = { now: () => (now += 500), everySecond: () => () => undefined };
    const typed = ['1\n2\n'.repeat(9)];
    const timed = await plays(typed, 'ferry.txt', { ...SAMPLE, clock }, {}, SETTINGS, true);
    expect(timed.text).toMatch(
      /^Your time, which is never scored\n\d+ s in all: .* answering \(about 1 s a question\)/m,
    );
    expect(timed.text.match(/scored/g)).toHaveLength(1);
    const plain = await plays(typed);
    expect(plain.text).not.toContain('scored');
    expect(plain.score?.points).toBe(timed.score?.points);
  });

  test('prints the article again on t', async () => {
    const { text } = await plays(['t\n']);
    expect(text.split('The town council of Marrow Bay voted seven to two').length).toBeGreaterThanOrEqual(3);
  });

  test('lists the commands on ?', async () => {
    const { text } = await plays(['?\n']);
    expect(text).toContain('b: from the confidence back to the answers.');
  });

  test('goes back from the confidence on b', async () => {
    const { text } = await plays(['1\nb\n2\n2\n']);
    expect(text.match(/How confident are you\?/g)).toHaveLength(2);
    expect(text).toContain('1 of 9 questions answered');
  });

  test('asks before answers are lost, and goes on without repeating the question', async () => {
    const { text } = await plays(['1\n2\nq\nn\nq\ny\n']);
    expect(text.match(/This game is not kept/g)).toHaveLength(2);
    expect(text.match(/question 2 of/g)).toHaveLength(1);
    expect(text).not.toContain('this is the result so far');
  });

  test('goes through the misses after the result', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}e\nq\n`]);
    expect(text).toMatch(/^Miss 1 of \d/m);
  });

  test('an empty line at the result only says what can be typed', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}\n\nq\n`]);
    expect(text.match(/^e: go through the misses\. .* q: leave\./gm)).toHaveLength(3);
    expect(text).not.toMatch(/^Miss 1 of/m);
  });

  test('m at the result is still the hunt, and goes nowhere by itself', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}m\nq\n`]);
    expect(text).toContain('type a to play again, and then m');
    expect(text).not.toMatch(/^Miss 1 of/m);
  });

  test('says that there are no misses where e is typed without any', async () => {
    const settings = { ...SETTINGS, rounds: ['hunt'] as const };
    const { text } = await plays(['none\ne\nq\n'], 'ferry.txt', SAMPLE, {}, settings);
    expect(text).toContain('No misses to go through.');
  });

  test('prints the x-ray after the result, and goes back to it', async () => {
    const { text } = await plays([`${'1\n2\n'.repeat(9)}x\nh\nq\n`]);
    expect(text).toContain('“[6: We are not going to wait');
    expect(text).toMatch(/^6\. " direct quote by A Ada Quill: /m);
    expect(text.match(/Skill by skill/g)).toHaveLength(1);
    expect(text).toMatch(/^Back at the result: .* points? of 27$/m);
    expect(text).not.toContain('is not an answer here');
  });

  test('prints no x-ray while questions are open', async () => {
    const { text } = await plays(['x\n1\nx\n2\n']);
    expect(text.match(/^x prints the x-ray of the article, at the result\.$/gm)).toHaveLength(2);
    expect(text).not.toContain('29 marks');
  });

  test('reports what cannot be played with its exit code', async () => {
    const services = {
      loadKey: () =>
        Promise.reject(
          new UserError('file-missing', ({ file }) => file.missing('x.txt', 'Check the path.'), {
            exitCode: EXIT.unreadable,
          }),
        ),
    };
    const { text, exitCode } = await plays([], 'x.txt', services);
    expect(text).toContain('There is no file x.txt.');
    expect(text).toContain('Check the path.');
    expect(exitCode).toBe(EXIT.unreadable);
  });

  test('reports a bug with 70', async () => {
    const { exitCode } = await plays([], 'x.txt', { loadKey: () => Promise.reject(new TypeError('broken')) });
    expect(exitCode).toBe(EXIT.bug);
  });

  test('prints each question once while somebody thinks, and ends when aborted', async () => {
    const controller = new AbortController();
    const stdin = new PassThrough();
    const { stream, text } = paper();
    const exit = runLinear({
      first: startGame({ words: ENGLISH, settings: SETTINGS, packs: PACKS, ref: 'ferry.txt' }),
      services: SAMPLE,
      stdin,
      stdout: stream,
      ownCommand: 'sayswho play ARTICLE',
      signal: controller.signal,
    });
    await expect.poll(() => text()).toContain('question 1 of');
    stdin.write('1\n');
    await expect.poll(() => text()).toContain('How confident are you?');
    expect(text().match(/question 1 of/g)).toHaveLength(1);
    controller.abort(143);
    expect(await exit).toMatchObject({ exitCode: 143 });
    expect(['data', 'end'].map((name) => stdin.listenerCount(name))).toEqual([0, 0]);
  });
});
