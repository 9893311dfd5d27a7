/** The command "play": a game on an article, on a pack, or from the home screen. */
import { type Command, Option } from 'commander';
import { PACES, type Pace } from '../core/game/game.ts';
import { SKILLS } from '../core/key/answer-key.ts';
import { type QuizSettings, ROUND_KINDS } from '../core/quiz/quiz.ts';
import type { Door } from './door.ts';
import { COUNT, readCount, readName, readReport, readRounds, readSeed } from './play-options.ts';
import type { ProgramName } from './program-name.ts';
import { play } from './run-play.ts';
import { type StorageOptions, withDataFolder } from './storage.ts';

interface PlayOptions
  extends Partial<Pick<QuizSettings, 'seed'>>,
    Omit<QuizSettings, 'seed'>,
    StorageOptions {
  readonly feedback: Pace;
  readonly timed?: true;
  readonly linear?: true;
  readonly report?: string;
  readonly name?: string;
  /** False for a game of which nothing is kept. */
  readonly store: boolean;
}

const after = (program: ProgramName) => `
The article is a .txt, .md or .html file, a web address, a question pack
(.yaml, or the address of one), a folder of packs, or - for standard input.
Without it, the home screen offers the bundled articles.

Examples:
  ${program.with('play article.txt')}
  ${program.with('play https://example.org/news/story.html --count 6')}
  ${program.with('play article.txt --rounds quotes,certainty --seed 7')}
  ${program.with('play article.txt --rounds hunt')}
  ${program.with('play pack.yaml --seed 7 --name "Ada Quill" --report ada.html')}
  pbpaste | ${program.with('play -')}

In the hunt you go through the article sentence by sentence and flag what it
does not vouch for. It is a round without questions, and not among the three
that are played by default.

The same article with the same seed gives the same game. Plain lines instead
of a screen are used with --linear, where input or output is not a terminal,
on TERM=dumb, and with INK_SCREEN_READER=true.

At the result, w writes it to a file in the current folder: the answers with
their passages, the objections and the hunt. --report names the file instead
and writes it when you leave. No file is replaced, and nothing is sent
anywhere. ${program.with('gradebook')} collects such files.

Your answers are kept on this machine as you give them: a game that was left
can be gone on with, and ${program.with('stats')} shows your progress.`;

/** Adds the command to the program; `finish` receives the exit code of the game. */
export function playCommand(program: Command, door: Door, finish: (exitCode: number) => void): Command {
  const command = program
    .command('play')
    .argument('[article]', 'what to play')
    .summary('play a game')
    .description('Play a game: read the article, answer three rounds of questions, see what you missed.')
    .option('--seed <n>', 'the game to play, an integer (default: a new one each time)', readSeed)
    .option('--count <n>', `how many questions, ${COUNT.least} to ${COUNT.most}`, readCount, COUNT.usual)
    .addOption(
      new Option('--rounds <list>', `the rounds to play, in this order: of ${ROUND_KINDS.join(', ')}`)
        .argParser(readRounds)
        .default(SKILLS, SKILLS.join(',')),
    )
    .addOption(
      new Option('--feedback <when>', 'the lessons: after each answer, or at the end of a round as in a test')
        .choices(PACES)
        .default('each' satisfies Pace),
    )
    .option('--timed', 'show the time that passes, and tell it in the result; it is never scored')
    .option('--linear', 'plain lines, for screen readers and pipes')
    .option('--report <file>', 'write the result to a new file: .html, .md or .json', readReport)
    .option('--name <name>', 'whose result it is, to be put into the file', readName)
    .option('--no-store', 'keep nothing of this game, and offer none that was left');
  return withDataFolder(command)
    .helpOption('-h, --help', 'explain this command')
    .addHelpText('after', () => after(door.program))
    .action(async (article: string | undefined, options: PlayOptions) => {
      const settings = {
        seed: options.seed ?? door.randomSeed(),
        count: options.count,
        rounds: options.rounds,
      };
      const { feedback: pace } = options;
      const storage = options.store ? options : null;
      const { report, name } = options;
      const timed = options.timed === true;
      const request = { ref: article ?? null, settings, pace, timed, storage, report, name };
      finish(await play(door, request, options.linear === true));
    });
}
