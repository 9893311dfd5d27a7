/** What holds for entries of every kind: they are explained, credited as their evidence says, and asked. */
import { textOf } from '../article/span.ts';
import { SKILLS } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import { mostQuestions } from '../key/most-questions.ts';
import { creditedIn, type PackEntry } from '../pack/pack.ts';
import { entryId } from '../pack/pack-to-key.ts';
import { TELLS_WHO } from '../quiz/claim-pool.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import { plainText, wordsOf } from '../quiz/words-of.ts';
import type { CheckSubject } from './check-subject.ts';
import type { Finding } from './finding.ts';

/** What is chosen differs from seed to seed; an entry that so many games leave out is one that all leave out. */
const SEEDS = 4;
/** With fewer options, guessing pays. */
const ENOUGH = 3;
/** A sentence has at least so many words. */
const SENTENCE = 3;
/** Fewer entries need no order. */
const FEW = 6;

export function checkEntries(subject: CheckSubject): Finding[] {
  const { entries } = subject.pack;
  return [
    ...entries.flatMap((entry, index) => checkExplanation(subject, entry, index)),
    ...checkSources(subject),
    ...checkDifficulty(subject),
    ...checkAsked(subject),
    ...checkQuestions(subject),
  ];
}

function checkExplanation(subject: CheckSubject, { explanation }: PackEntry, index: number): Finding[] {
  return wordsOf(explanation).length >= SENTENCE
    ? []
    : [
        subject.finding(
          'explanation-thin',
          [...subject.pathOf(index), 'explanation'],
          subject.says.explanationThin,
        ),
      ];
}

/** Sources that name another speaker and not the credited one are slips, or one of the two lacks an alias. */
function checkSources(subject: CheckSubject): Finding[] {
  const { text, speakers, entries } = subject.pack;
  const cast = speakers.map(({ name, aliases }) => ({
    name,
    names: [name, name.split(' ').at(-1) ?? name, ...aliases].map((n) => ` ${plainText(n)} `),
  }));
  return entries.flatMap((entry, index) => {
    const credited = creditedIn(entry);
    if (entry.evidence.source === null || credited.length === 0) return [];
    const source = textOf(text, entry.evidence.source);
    const words = ` ${plainText(source)} `;
    const named = cast.filter(({ names }) => names.some((name) => words.includes(name)));
    const other = named[0];
    if (!other || named.some(({ name }) => credited.includes(name))) return [];
    const path = [...subject.pathOf(index), 'evidence', 'source'];
    return [
      subject.finding(
        'source-other',
        path,
        subject.says.sourceOther(source, other.name, credited.join(', ')),
      ),
    ];
  });
}

function checkDifficulty(subject: CheckSubject): Finding[] {
  const { entries } = subject.pack;
  const [first] = entries;
  const isMixed = entries.some(({ difficulty }) => difficulty !== first?.difficulty);
  return !first || isMixed || entries.length < FEW
    ? []
    : [
        subject.finding(
          'difficulty-alike',
          ['entries'],
          subject.says.difficultyAlike(first.difficulty, entries.length),
        ),
      ];
}

/** True for what a game should ask about: claims that are vouched for only stand beside others. */
function isToAsk(entry: PackEntry): boolean {
  // Of a claim that says whose word it is, that is told already.
  return entry.skill !== 'claims' || (isUnverified(entry.status) && !TELLS_WHO.test(entry.claim));
}

/** Plays, so to speak: the games themselves say what they ask, and with how many options. */
function checkAsked(subject: CheckSubject): Finding[] {
  const toAsk = subject.pack.entries.flatMap((entry, index) =>
    isToAsk(entry) ? [{ entry, index, id: entryId(entry) }] : [],
  );
  const fewest = fewestOptions(
    subject,
    toAsk.map(({ id }) => id),
  );
  return toAsk.flatMap(({ entry, index, id }) => {
    const options = fewest.get(id);
    if (options === undefined)
      return [subject.finding('never-asked', subject.pathOf(index), subject.says.neverAsked(entry.skill))];
    return options < ENOUGH
      ? [subject.finding('few-options', subject.pathOf(index), subject.says.fewOptions(options))]
      : [];
  });
}

/** With how few options each item is asked; what no game asks is left out. Another game is only made for what is missing. */
function fewestOptions({ key, words }: CheckSubject, ids: readonly string[]): Map<string, number> {
  const fewest = new Map<string, number>();
  const count = mostQuestions(key);
  for (let seed = 0; seed < SEEDS && fewest.size < ids.length; seed++) {
    const { rounds } = makeQuiz(key, { seed, count, rounds: SKILLS }, words.quiz);
    for (const question of rounds.flatMap(({ questions }) => questions)) {
      // Questions are named after the items in them.
      for (const id of ids.filter((one) => question.id.includes(one)))
        fewest.set(id, Math.min(question.options.length, fewest.get(id) ?? Number.POSITIVE_INFINITY));
    }
  }
  return fewest;
}

/** A question in somebody's own words waits for the passage that proves its answer. */
function checkQuestions(subject: CheckSubject): Finding[] {
  const written = subject.written(['entries']);
  return (Array.isArray(written) ? written : []).flatMap((entry: unknown, index) => {
    const isQuestion = typeof entry === 'object' && entry !== null && 'question' in entry;
    return isQuestion && !('evidence' in entry)
      ? [subject.finding('question-unproven', ['entries', index], subject.says.questionUnproven)]
      : [];
  });
}
