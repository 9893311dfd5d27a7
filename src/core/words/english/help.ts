/** What --help says. Lines of the texts below the options have 80 columns at most. */
import type { CommandHelp, HelpFacts } from '../help-facts.ts';

const LINEAR = 'plain lines, for screen readers and pipes';
const FORCE = 'with -o: replace a file that is there';
const ONE_ARTICLE = 'a file, a web address, or - for standard input';

function play({ typed, count, rounds, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'play a game',
    description: 'Play a game: read the article, answer three rounds of questions, see what you missed.',
    argument: 'what to play',
    options: {
      '--seed': 'the game to play, an integer (default: a new one each time)',
      '--count': `how many questions, ${count.least} to ${count.most}`,
      '--rounds': `the rounds to play, in this order: of ${rounds.join(', ')}`,
      '--feedback': 'the lessons: after each answer, or at the end of a round as in a test',
      '--timed': 'show the time that passes, and tell it in the result; it is never scored',
      '--linear': LINEAR,
      '--report': 'write the result to a new file: .html, .md or .json',
      '--name': 'whose result it is, to be put into the file',
      '--no-store': 'keep nothing of this game, and offer none that was left',
      '--data-dir': `where games are kept (default: ${dataFolder}, or the platform's data folder)`,
    },
    after: `
The article is a .txt, .md or .html file, a web address, a question pack
(.yaml), or - for standard input. Without it, the home screen offers the
bundled articles.

Examples:
  ${typed.with('play article.txt')}
  ${typed.with('play https://example.org/story.html --count 6')}
  ${typed.with('play article.txt --rounds quotes,certainty --seed 7')}
  ${typed.with('play article.txt --rounds hunt')}
  ${typed.with('play pack.yaml --name Ada --report ada.html')}
  pbpaste | ${typed.with('play -')}

In the hunt you go through the article sentence by sentence and flag what it
does not vouch for. It is a round without questions, and not among the three
that are played by default.

The same article with the same seed gives the same game. Plain lines instead
of a screen are used with --linear, where input or output is not a terminal,
on TERM=dumb, and with INK_SCREEN_READER=true.

At the result, r writes it to a file in the current folder: the answers with
their passages, the objections and the hunt. --report names the file instead
and writes it when you leave. No file is replaced, and nothing is sent
anywhere. ${typed.with('gradebook')} collects such files.

Your answers are kept on this machine as you give them: you can go on with a
game that you left, and ${typed.with('stats')} shows your progress.`,
  };
}

function tutorial({ dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'learn the three rules in two minutes',
    description: 'Answer five questions on a short invented article: who said it, says who, how sure?',
    argument: '',
    options: {
      '--linear': LINEAR,
      '--data-dir': `where it is noted that you did it (default: ${dataFolder}, or the platform's data folder)`,
    },
    after: '',
  };
}

function practice({ typed, count, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'practice what you missed',
    description: 'Practice what you missed: questions of the same kinds come back when they are due.',
    argument: '',
    options: {
      '--count': `how many questions, ${count.least} to ${count.most}`,
      '--ahead': 'practice what is not due yet, too',
      '--linear': LINEAR,
      '--data-dir': `where games are kept (default: ${dataFolder}, or the platform's data folder)`,
    },
    after: `
What you miss in a game comes back after ten minutes at the earliest, and then
after more and more days as long as you are right; how confident you were
counts as well. What is asked is another item of the same kind, or one that
has to be told from it, so that you cannot know the answer from being asked;
preferably on an article where you did not miss it: a bundled one, or a file
that you played and that has not changed since.

Examples:
  ${typed.with('practice')}
  ${typed.with('practice --count 4')}
  ${typed.with('practice --ahead')}

Whatever you leave out stays due. ${typed.with('stats')} shows what is due, and
when.`,
  };
}

function analyze({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'show speakers, quotes, claims and hedges',
    description: 'Show what the program finds: speakers, credited quotes, claims with their status, hedges.',
    argument: 'files, web addresses, or - for standard input',
    options: {
      '--json': 'print one JSON object per article',
      '--paraphrases': 'with --json: list words credited without marks too, as kind "indirect"',
      '--explain': 'tell for each finding which rule decided, and what it saw',
      '--only': 'with --explain: only what these words of the article are about',
    },
    after: `
Examples:
  ${typed.with('analyze article.txt')}
  ${typed.inPipe('analyze --json news/*.txt')} > found.ndjson
  curl -s ADDRESS | ${typed.inPipe('analyze --json -')}
  ${typed.with('analyze --explain --only "some words" article.txt')}

--json prints one object per line and article, in the order of the arguments;
its schema is schemas/analysis.schema.json. An article that fails is reported
on standard error and the others go on; the exit code is then that of the
first failure.

--explain tells for every quote, claim and statement which rule decided, what
that rule looks for, what it saw and where (line:column), and what the answer
key makes of it. --only narrows that to what stands where those words of the
article stand, or is shown to players in those words; line breaks, case and
the shape of marks do not matter. The article of a pack is explained as if it
came without its key. The JSON has the rules by name, so --explain and --json
exclude each other.`,
  };
}

function xray({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'show the whole article, marked',
    description:
      'Show the whole article with its speakers, quotes, claims and hedges marked, and say why of each.',
    argument: ONE_ARTICLE,
    options: {
      '--html': 'write one HTML page',
      '--output': 'with --html: the file to write',
      '--force': FORCE,
      '--linear': LINEAR,
    },
    after: `
The article is a .txt, .md or .html file, a web address, a question pack
(.yaml), or - for standard input. In a pack that people wrote or reviewed, what
they ask about is marked, and nothing else.

Examples:
  ${typed.with('xray article.txt')}
  ${typed.with('xray article.txt --html -o article.html')}
  ${typed.inPipe('xray article.txt')} | less

On the screen, the arrows and Tab go from mark to mark, Enter says why, and l
shows the legend. Plain lines are used instead with --linear, where input or
output is not a terminal, on TERM=dumb, and with INK_SCREEN_READER=true: the
article with numbered marks, and below it the list of marks.

--html makes one page that needs no network and no script. Without -o it goes
to standard output. A file that is there is replaced only with --force.`,
  };
}

function review({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'go through a pack and correct it',
    description:
      'Go through the entries of a question pack: accept, correct, drop or add. Each change goes into the file.',
    argument: 'a question pack (.yaml)',
    options: { '--linear': LINEAR },
    after: `
Examples:
  ${typed.with('review questions.yaml')}
  ${typed.inPipe('review questions.yaml --linear')}

Questions in somebody’s own words are gone through too: w chooses the passage
that proves one, and from then on games ask it.

Each change is written to the file at once; comments and layout of everything
else stay as they are, and u undoes. If another program changes the file
meanwhile, nothing is lost. ? lists the keys.

Plain lines are used instead with --linear, where input or output is not a
terminal, on TERM=dumb, and with INK_SCREEN_READER=true: "help" lists the
commands there.`,
  };
}

function build({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'make packs from articles',
    description: 'Make a pack from each article: the article with its questions, answers and evidence.',
    argument: 'files, folders, web addresses, or - for standard input',
    options: {
      '--output': 'the file to write, - for standard output',
      '--directory': 'the folder to write to; it is made where it is missing',
      '--count': 'only what a game of that many questions asks (default: all that is sure)',
      '--min-confidence': 'leave out what is less sure, from 0 to 1',
      '--title': 'a title in place of the article’s own',
      '--force': 'replace files that are there; what people did in packs stays',
    },
    after: `
An article is a .txt, .md or .html file, a web address, or - for standard
input; a folder stands for all such files in it, but not in its folders. Each
gives one pack: a YAML file with the article and its questions, which you can
review, correct, print and share. A finding that is not sure enough is left out.

Examples:
  ${typed.with('build article.txt')}
  ${typed.with('build article.txt -o lesson.yaml --title "The bridge"')}
  ${typed.with('build news -d packs')}
  ${typed.with('build news/*.txt -d packs')}
  ${typed.inPipe('build article.txt -o -')} | less

Without -o, the pack of news/bridge.txt is bridge.yaml in the folder that -d
names, or in this one. A file that is there is replaced only with --force. If
it is a pack of the same article, all that you reviewed, wrote or dropped in it
stays, as long as the article has what proves it. Otherwise the old file is
kept beside the new one, with .old at the end of its name.
Many articles are built on all cores; one that fails does not stop the others.`,
  };
}

function exporting({ typed, count }: HelpFacts): CommandHelp {
  return {
    summary: 'write the questions for Moodle, Canvas, Anki, Kahoot, …',
    description: 'Write the questions of a pack or an article in a format that other tools read.',
    argument: 'a pack, a file, a web address, or - for standard input',
    options: {
      '--to': 'the format, see below',
      '--output': 'the file to write',
      '--force': 'replace a file that is there',
      '--seed': 'choose other questions',
      '--count': `how many questions, at most ${count.most} (default: all)`,
      '--rounds': 'of quotes,claims,certainty (default: all three)',
      '--paper': 'with --to pdf: the size of the paper',
    },
    after: `
Formats:
  html        a page to play on in a browser, offline; prints as a worksheet
  pdf         a worksheet to print, with line numbers and a separate key
  markdown    the same worksheet as text
  gift        Moodle's text format; other quiz tools read it, too
  moodle-xml  Moodle, with feedback for each answer
  qti         QTI 2.1 package: TAO, OpenOlat, Inspera and others
  qti12       QTI 1.2 package as Canvas has it
  h5p         H5P Question Set; the site must have that content type
  anki        Anki package (.apkg)
  anki-text   Anki's text format
  kahoot      Kahoot's spreadsheet template (.xlsx)
  csv, json   spreadsheets and programs

Examples:
  ${typed.with('export article.txt --to moodle-xml -o lesson.xml')}
  ${typed.with('export pack.yaml --to pdf --paper letter')}
  ${typed.with('export pack.yaml --to html -o lesson.html')}
  ${typed.with('export pack.yaml --to anki')}
  ${typed.inPipe('export pack.yaml --to csv')} > lesson.csv

The questions are those that a game would ask, each with its evidence and
its explanations. The same pack or article gives the same questions each
time; another --seed gives others. Without --count, all are exported that
can be made.

Text formats go to standard output unless -o names a file. The others are
written to a file named after the pack, in the current folder; -o - sends
them to standard output. A file that is there is replaced only with --force.`,
  };
}

function importing({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'bring your own questions into a pack',
    description:
      'Bring multiple-choice questions from Moodle or a GIFT file into a pack, beside the article.',
    argument: 'a GIFT or Moodle XML file, or - for standard input',
    options: {
      '--article': 'what the questions are about',
      '--output': 'the pack to write',
      '--force': FORCE,
    },
    after: `
The file is GIFT (.gift, .txt) or Moodle XML (.xml). Its multiple-choice
questions with one right answer go into a pack beside the article that they
are about; every other question is named and left out. The article is a file,
a web address, or a pack, whose entries then stay as they are.

Examples:
  ${typed.with('import questions.gift --article news.txt -o lesson.yaml')}
  ${typed.with('import new.xml --article a.yaml -o a.yaml --force')}

The questions come in without evidence, and a game does not ask them yet.
With "review", choose for each the passage of the article that proves its
answer, the round that it belongs to, and a sentence that says why; or write
them into the pack ("evidence", "skill", "explanation"). "export" takes the
questions along with evidence and without.

Without -o, the pack goes to standard output. A file that is there is replaced
only with --force: a pack of the same article takes the new questions, and all
else in it stays; any other file is kept beside, with .old after its name.`,
  };
}

function check({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'check question packs',
    description: 'Check packs: is the evidence there, one answer right, none given away, the mix fair?',
    argument: 'packs, folders of packs, or - for standard input',
    options: {
      '--strict': 'make warnings count like errors',
      '--json': 'print one JSON object per pack',
      '--sarif': 'print a SARIF log, for continuous integration',
    },
    after: `
Examples:
  ${typed.with('check my-pack.yaml')}
  ${typed.with('check --strict questions')}
  ${typed.inPipe('check --sarif questions')} > check.sarif

In a folder, all .yaml and .yml files are checked, at any depth. Each finding
is one line: file:line:column: error or warning, its code, what is wrong, what
to do. docs/pack-format.md lists the codes.

An error keeps a pack from being played, or its key from being right; a warning
is yours to judge. What cannot be read is an error of that file, and the others
are checked all the same. The exit code is 1 where there are errors, with
--strict also where there are warnings, and 66 where nothing could be read.
--json prints one object per pack and line, --sarif one SARIF 2.1.0 log.`,
  };
}

function list({ typed, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'list packs and your progress',
    description: 'List question packs: title, topic, how many questions, and how you did on each.',
    argument: 'a folder of packs (default: those that come with the program)',
    options: {
      '--json': 'print one JSON object per pack',
      '--data-dir': `where games are kept (default: ${dataFolder}, or the platform's data folder)`,
    },
    after: `
Examples:
  ${typed.with('list')}
  ${typed.with('list my-course')}
  ${typed.inPipe('list --json my-course')}

A folder of packs is a course, in the order of the files' names:
${typed.with('play my-course')} offers them and says how you did on each.
--json prints one object per pack and line.`,
  };
}

function gradebook({ typed }: HelpFacts): CommandHelp {
  return {
    summary: 'collect the results of a class',
    description: 'Collect result files into one table (CSV), and tell how each question went.',
    argument: 'the folder with the results',
    options: { '--output': 'the file to write', '--force': FORCE },
    after: `
Results are what r writes at the end of a game, and play --report: .json and
.html files, in the folder and the folders in it.

Examples:
  ${typed.with('play pack.yaml --name Ada --report ada.json')}
  ${typed.with('gradebook handed-in/')}
  ${typed.with('gradebook handed-in/ -o class.csv')}

The table has a row for each student and, for each article that was played, a
column for each question: 1 is right, 0 wrong, empty not asked or not answered.
Rows below tell of each question the share right, how well it tells students
apart (discrimination, with 20 answers or more), and which wrong answer was
chosen most. See docs/gradebook.md.

Files without a readable result are listed with the reason, and the others
count. Where a student played the same game twice, the latest counts.
Without -o, a terminal shows a summary, and anything else gets the table, as it
does with -o -. A file that is there is replaced only with --force.`,
  };
}

function stats({ typed, dataFolder }: HelpFacts): CommandHelp {
  return {
    summary: 'show your progress',
    description: 'Show your progress: skills over time, how well your confidence fits, what you miss most.',
    argument: '',
    options: {
      '--json': 'print one JSON object',
      '--csv': 'print every answer as a line of comma-separated values',
      '--erase': 'delete everything that is kept',
      '--yes': 'with --erase: do not ask',
      '--data-dir': `where games are kept (default: ${dataFolder}, or the platform's data folder)`,
    },
    after: `
Examples:
  ${typed.with('stats')}
  ${typed.inPipe('stats --json')} > practice.json
  ${typed.inPipe('stats --csv')} > answers.csv
  ${typed.with('stats --erase')}

Shares come with their 95\u00a0% interval (Wilson); below 8 answers there are too
few to say. --csv prints every answer as a row of its own, --json what the
text says, as data. --erase asks first; with --yes it does not.

All data is in one file, history.db, in a folder that --data-dir or the
environment variable ${dataFolder} names; nothing of it ever leaves this
machine.`,
  };
}

export const help = {
  /** Commander's own words. */
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  placeholders: { '[options]': '[options]', '[command]': '[command]' },
  usual: (value: string) => `(default: ${value})`,
  choices: (values: readonly string[]) => `(${values.join(', ')})`,
  ofCommand: 'explain this command',
  ofProgram: 'explain the program or a command',
  helpCommand: 'explain a command',
  version: 'print the version',
  language: ({ languages }: HelpFacts) =>
    `what the program speaks: ${languages.join(', ')} (default: the system’s)`,

  about:
    'Says who? A news-literacy game for the terminal: credit quotes, spot the claims that an article does not vouch for, judge how firmly things are said.',
  after: ({ typed }: HelpFacts) => `
Without a command, the home screen opens; the options of "play" work there,
too.

Examples:
  ${typed.alone.padEnd(40)}  choose a bundled article
  ${typed.with('tutorial').padEnd(40)}  learn how, in two minutes
  ${typed.with('play article.txt').padEnd(40)}  play one of your own
  ${typed.with('practice').padEnd(40)}  practice what you missed
  ${typed.with('analyze article.txt').padEnd(40)}  see what is found in it
  ${typed.with('xray article.txt').padEnd(40)}  see it marked, and why
  ${typed.with('export pack.yaml --to gift').padEnd(40)}  take it to Moodle & co.
  ${typed.with('stats').padEnd(40)}  see your progress
  ${typed.with('gradebook handed-in/').padEnd(40)}  collect the results of a class

Exit codes: 0 done, 1 "check" found something, 2 wrong usage, 65 unusable
input, 66 cannot be read, 69 cannot be fetched, 70 a bug, 73 cannot be written.`,

  commands: {
    play,
    tutorial,
    practice,
    analyze,
    xray,
    review,
    build,
    check,
    list,
    export: exporting,
    import: importing,
    gradebook,
    stats,
  },
};
