/** Makes the round "How sure?". */
import { type CertaintyItem, LEVELS, type Level } from '../key/answer-key.ts';
import type { QuizWords } from '../words/words.ts';
import { SCALE } from './certainty-options.ts';
import { type Candidate, chooseVaried, unused } from './choose-varied.ts';
import { shuffled } from './draw.ts';
import {
  easyFirst,
  lookedAt,
  type MadeQuestion,
  type MadeRound,
  optionId,
  type RoundRequest,
} from './make-round.ts';
import { mixWays } from './mix-ways.ts';
import type { Meaning, OptionSolution } from './quiz.ts';
import { sentencesOf } from './sentences-of.ts';
import { inShares, mostVouching, shareLevels, sharesAsChosen } from './share-levels.ts';
import { shownStatement } from './shown-quote.ts';
import { spreadPositions } from './spread-positions.ts';
import { unlike } from './unlike.ts';
import { type LabeledLevel, type WordedStatement, waysToAsk } from './ways-to-ask.ts';
import { plainText } from './words-of.ts';

function meaningOf({ level, label }: LabeledLevel): Meaning {
  return level === null ? { of: 'other', label } : { of: 'level', level, scale: SCALE[level] };
}

/** Levels in the order of the scale; a pack's own words, which have none, with the right one at the position. */
function arranged({ right, wrong }: WordedStatement, position: number): LabeledLevel[] {
  const all = [...wrong.slice(0, position), right, ...wrong.slice(position)];
  const place = ({ level }: LabeledLevel) => (level === null ? -1 : LEVELS.indexOf(level));
  return all.some(({ level }) => level === null) ? all : all.sort((a, b) => place(a) - place(b));
}

function questionOf(request: RoundRequest, worded: WordedStatement, position: number): MadeQuestion {
  const { item, prompt, right } = worded;
  const options = arranged(worded, position);
  const solutions = options.map((option, index): [string, OptionSolution] => [
    optionId(index),
    { meaning: meaningOf(option), why: option.why, evidence: null },
  ]);
  return {
    question: {
      id: `certainty-${item.id}`,
      skill: 'certainty',
      prompt,
      passage: shownStatement(item.statement),
      options: options.map(({ label }, index) => ({ id: optionId(index), label })),
    },
    solution: {
      right: optionId(options.indexOf(right)),
      evidence: item.evidence,
      explanation: item.explanation,
      byOption: Object.fromEntries(solutions),
    },
    difficulty: item.difficulty,
    sentences: sentencesOf(request.key.article, item.evidence),
    content: item.evidence.content,
    offered: [],
  };
}

/**
 * The facts to be asked as "who vouches": where a source's word is asked about, as many, so that "no" is not always right,
 * and up to half of the facts as long as half of the round is left to the other question; none where no source's word is
 * asked about.
 */
function vouchedFacts(chosen: readonly CertaintyItem[], seed: number): Set<string> {
  const facts = chosen.filter(({ level, overrides }) => level === 'fact' && overrides.prompt === undefined);
  const attributed = chosen.filter(({ level }) => level === 'attributed').length;
  const room = Math.max(0, mostVouching(chosen.length) - attributed);
  const half = Math.min(Math.ceil(facts.length / 2), room);
  const asked = attributed > 0 ? Math.max(half, Math.min(attributed, facts.length)) : 0;
  return new Set(
    shuffled(seed, 'vouched facts', facts)
      .slice(0, asked)
      .map(({ id }) => id),
  );
}

/** The statements, each once, without those to which the key gives two levels. */
function undisputed(items: readonly CertaintyItem[]): CertaintyItem[] {
  const levels = new Map<string, Set<string>>();
  for (const { statement, level } of items) {
    const text = plainText(statement);
    levels.set(text, (levels.get(text) ?? new Set()).add(level));
  }
  const agreed = items.filter(({ statement }) => levels.get(plainText(statement))?.size === 1);
  return unlike(agreed, ({ statement }) => statement);
}

/** Why no more are asked: of the `found` statements so many are `free` of earlier rounds, and so many `fit` together. */
function limitOf({ limits }: QuizWords, asked: number, fit: number, free: number, found: number): string {
  if (free === 0 && found > 0) return limits.statementsUsed;
  if (fit < free) return limits.oneSided(asked);
  if (free < found) return limits.othersUsed;
  return asked === 0 ? limits.noStatements : limits.statements(asked);
}

/** At most `count` questions on how firmly statements are made, spread over the levels. */
export function makeCertaintyQuestions(request: RoundRequest): MadeRound {
  const { key, seed, count, used, words, reserved = new Set<number>() } = request;
  const asking = { key, words };
  const items = undisputed(
    key.items.filter((item) => item.skill === 'certainty').filter((item) => item.statement.trim() !== ''),
  );
  const candidates = shuffled(seed, 'certainty', items)
    .slice(0, lookedAt(count))
    .map(
      (item): Candidate<CertaintyItem> => ({
        item,
        sentences: sentencesOf(key.article, item.evidence),
        content: item.evidence.content,
        group: item.level,
        difficulty: item.difficulty,
      }),
    )
    .filter(({ sentences }) => !sentences.some((sentence) => reserved.has(sentence)));
  const free = key.curated ? candidates : unused(candidates, used);
  const shares = (key.curated ? sharesAsChosen : shareLevels)(
    free.map(({ group }) => group as Level),
    count,
  );
  const askable = (item: CertaintyItem) => (waysToAsk(asking, item, false, seed).length === 0 ? null : item);
  const varied = chooseVaried(free, { count: shares.total, used, most: shares.most }, askable);
  const chosen = easyFirst(key.curated ? varied : inShares(varied));
  const vouched = vouchedFacts(chosen, seed);
  const worded = mixWays(
    chosen.map((item) => {
      const ways = waysToAsk(asking, item, vouched.has(item.id), seed);
      return ways.length > 0 ? ways : waysToAsk(asking, item, false, seed);
    }),
  );
  const places = spreadPositions(
    seed,
    ['certainty', ...worded.map(({ item }) => item.id)].join(' '),
    worded.map(({ wrong }) => wrong.length + 1),
  );
  return {
    questions: worded.map((statement, index) => questionOf(request, statement, places[index] ?? 0)),
    limit:
      reserved.size > 0
        ? words.limits.keptForHunt
        : limitOf(
            words,
            worded.length,
            chosen.length < varied.length ? chosen.length : shares.total,
            free.length,
            candidates.length,
          ),
  };
}
