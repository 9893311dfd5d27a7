/** Makes a quiz out of an answer key: which questions, in which order, with which options. */
import type { Span } from '../article/span.ts';
import { type AnswerKey, SKILLS, type Skill } from '../key/answer-key.ts';
import type { QuizWords } from '../words/words.ts';
import { makeCertaintyQuestions } from './certainty-questions.ts';
import { makeClaimQuestions } from './claim-questions.ts';
import { easyFirst, type MadeRound, type RoundRequest } from './make-round.ts';
import type { Quiz, QuizSettings, Round } from './quiz.ts';
import { makeQuoteQuestions } from './quote-questions.ts';
import { shareOut } from './share-out.ts';
import { makeWrittenQuestions } from './written-questions.ts';

const MAKERS: Readonly<Record<Skill, (request: RoundRequest) => MadeRound>> = {
  quotes: makeQuoteQuestions,
  claims: makeClaimQuestions,
  certainty: makeCertaintyQuestions,
};

/** What does not change from round to round. */
type Common = Pick<RoundRequest, 'key' | 'seed' | 'reserved' | 'words'>;

/** What somebody wrote for this round comes before what is made of the items. */
function makeRound(skill: Skill, request: RoundRequest): MadeRound {
  const written = makeWrittenQuestions(request, skill);
  if (written.length === 0) return MAKERS[skill](request);
  const { sentences, content, offered } = request.used;
  const used = {
    sentences: new Set([...sentences, ...written.flatMap((question) => question.sentences)]),
    content: [...content, ...written.flatMap((question) => question.content)],
    offered,
  };
  const made = MAKERS[skill]({ ...request, count: request.count - written.length, used });
  return { ...made, questions: easyFirst([...written, ...made.questions]) };
}

/** The rounds in the order in which they choose from what the program found: what few articles have much of first, quotes last. */
const CHOOSING: readonly Skill[] = ['claims', 'certainty', 'quotes'];

/** Makes one round after the other, each told what the ones before ask about; in the order of the skills. */
function makeRounds(common: Common, skills: readonly Skill[], counts: readonly number[]) {
  const sentences = new Set<number>();
  const content: Span[] = [];
  const offered: Span[] = [];
  const rounds = new Map<Skill, MadeRound>();
  for (const skill of common.key.curated ? SKILLS : CHOOSING) {
    const index = skills.indexOf(skill);
    if (index < 0) continue;
    const made = makeRound(skill, {
      ...common,
      count: counts[index] ?? 0,
      used: { sentences: new Set(sentences), content: [...content], offered: [...offered] },
    });
    for (const question of made.questions) {
      for (const s of question.sentences) sentences.add(s);
      content.push(...question.content);
      offered.push(...question.offered);
    }
    rounds.set(skill, made);
  }
  return skills.flatMap((skill) => {
    const made = rounds.get(skill);
    return made ? [{ skill, ...made }] : [];
  });
}

/** The rounds with `count` questions shared out over them; beside each, its fair share and why it could not have more. */
function shareRounds(common: Common, skills: readonly Skill[], count: number) {
  const even = shareOut(
    count,
    skills.map(() => count),
  );
  const made = makeRounds(common, skills, even);
  if (made.every(({ questions }, index) => questions.length === even[index])) {
    return made.map((round, index) => ({ ...round, fair: even[index] ?? 0 }));
  }
  const most = makeRounds(
    common,
    skills,
    skills.map(() => count),
  );
  const capacities = most.map(({ questions }) => questions.length);
  const shares = shareOut(count, capacities);
  const shared = makeRounds(common, skills, shares);
  // Asked for as many as it can have, a round may make fewer than when asked for more.
  const isAll = shares.every((share, index) => share === capacities[index]);
  const isLess = shared.some(({ questions }, index) => questions.length < (shares[index] ?? 0));
  return (isAll && isLess ? most : shared).map((round, index) => ({
    ...round,
    fair: even[index] ?? 0,
    limit: most[index]?.limit ?? round.limit,
  }));
}

/** What is said of a round with few questions or none: a pack that people wrote just has no more, and a round that was chosen is enough as it is. */
function tellShortfall(
  { curated }: AnswerKey,
  skills: readonly Skill[],
  { skill, made, limit }: { readonly skill: Skill; readonly made: number; readonly limit: string },
  words: QuizWords,
): string {
  if (curated && limit !== words.limits.keptForHunt) return words.packShortfall(skill, made);
  const isChoice = skills.length < SKILLS.length;
  return isChoice && made > 0
    ? words.chosenShortfall(skill, made, limit)
    : words.shortfall(skill, made, limit);
}

/**
 * The quiz for these settings; the same key and settings give the same quiz. What one round cannot use
 * goes to the others, a round without questions is left out, and `shortfall` says what is missing. The hunt
 * is no round of a quiz.
 * @param reserved indexes of the sentences that are kept for the hunt
 */
export function makeQuiz(
  key: AnswerKey,
  settings: QuizSettings,
  words: QuizWords,
  reserved: ReadonlySet<number> = new Set(),
): Quiz {
  const count = Math.max(0, Math.floor(settings.count));
  const skills = [...new Set(settings.rounds)].filter((round) => round !== 'hunt');
  const made = shareRounds({ key, seed: settings.seed, reserved, words }, skills, count);
  const rounds = made
    .filter(({ questions }) => questions.length > 0)
    .map(
      ({ skill, questions }): Round => ({
        skill,
        title: words.titles[skill],
        rule: words.rules[skill],
        questions: questions.map(({ question }) => question),
      }),
    );
  const total = rounds.reduce((sum, { questions }) => sum + questions.length, 0);
  return {
    rounds,
    solutions: Object.fromEntries(
      made.flatMap(({ questions }) => questions.map(({ question, solution }) => [question.id, solution])),
    ),
    shortfall: made.flatMap(({ skill, questions, fair, limit }) => {
      const missing = questions.length < fair && (total < count || questions.length === 0);
      return missing ? [tellShortfall(key, skills, { skill, made: questions.length, limit }, words)] : [];
    }),
  };
}
