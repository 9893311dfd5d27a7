/** The rules of the hunt: where it can be gone, what it tells when, and that it stays quick and small. */
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/core/game/game-event.ts';
import { playerView } from '../../../src/core/game/player-view.ts';
import { update } from '../../../src/core/game/update.ts';
import { proveSentences } from '../../../src/core/hunt/prove-sentences.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf, type WrittenItem } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player } from './play.ts';

const finished = (knowingly = false): GameEvent => ({ type: 'finished-hunt', knowingly });
const flagged = (...sentences: number[]): GameEvent[] =>
  sentences.map((sentence) => ({ type: 'flagged', sentence }));
const movedTo = (sentence: number) => ({ type: 'moved-to', sentence }) as const satisfies GameEvent;

/** A player in the hunt of the sample, whose sentence 0 is the headline. */
function hunting(key: AnswerKey = sampleKey()): Player {
  return Player.reading({ rounds: ['hunt'] }, key).continues(2);
}

/** The same, with every sentence gone through. */
function seeingAll(): Player {
  return hunting().does({ ...movedTo(23), through: true });
}

/** The sentences that count, by their sort. */
function scoredOf(player: Player, vouched: boolean): number[] {
  const { scored } = player.state.session!.hunt!.hunt;
  return scored.filter((each) => each.vouched === vouched).map(({ sentence }) => sentence);
}

describe('in the hunt', () => {
  test('the rule comes first, then the first sentence', () => {
    const player = Player.reading({ rounds: ['hunt'] });
    expect(player.at('reading').rounds).toEqual([{ skill: 'hunt', title: 'The hunt', sentences: 23 }]);
    const { rule, progress } = player.continues().at('hunt-intro');
    expect(rule.match(/[.:!?](?= [A-Z]|$)/g)).toHaveLength(2);
    expect(progress).toEqual({ roundNumber: 1, roundCount: 1, title: 'The hunt' });
    expect(player.continues().at('hunting')).toMatchObject({ current: 1, flags: [], asks: false });
  });

  test('one moves to sentences that there are, and past headings', () => {
    const player = hunting();
    expect(player.does(movedTo(7)).at('hunting').current).toBe(7);
    expect(player.does(movedTo(0)).at('hunting').current).toBe(1);
    expect(player.does(movedTo(999)).at('hunting').current).toBe(23);
    expect(player.does(movedTo(Number.NaN)).at('hunting').current).toBe(23);
  });

  test('flags are kept in reading order, each once, and can be taken away', () => {
    const player = hunting().does(...flagged(9, 3, 3));
    expect(player.at('hunting').flags).toEqual([3, 9]);
    expect(player.does({ type: 'unflagged', sentence: 3 }).at('hunting').flags).toEqual([9]);
    const { state } = player;
    for (const event of [
      ...flagged(0, 9, 24, -1, 1.5),
      { type: 'unflagged', sentence: 3 } as const,
      movedTo(1),
    ]) {
      expect(update(state, event).state).toBe(state);
    }
  });

  test('to finish with nothing flagged is asked about once', () => {
    const player = seeingAll().does(finished());
    expect(player.at('hunting')).toMatchObject({ asks: true, unseen: 0 });
    expect(player.does(movedTo(1)).at('hunting').asks).toBe(false);
    player.does(finished(), ...flagged(4), { type: 'unflagged', sentence: 4 });
    expect(player.at('hunting').asks).toBe(false);
    player.does(finished(), finished());
    expect(player.at('hunted').result.points).toBe(0);
    expect(hunting().does(finished(true)).scene.at).toBe('hunted');
  });

  test('to finish with sentences unseen is asked about once, and not with all of them seen', () => {
    const player = hunting().does(...flagged(5), finished());
    expect(player.at('hunting')).toMatchObject({ asks: true, unseen: 22, flags: [5] });
    expect(player.does(...flagged(6)).at('hunting').asks).toBe(false);
    expect(player.does(finished(), finished()).scene.at).toBe('hunted');
    const another = seeingAll().does(...flagged(5), finished());
    expect(another.scene.at).toBe('hunted');
  });

  test('a sentence is seen when one goes through it, and not when one jumps over it', () => {
    const player = hunting().does(movedTo(23));
    expect(player.at('hunting').unseen).toBe(21);
    expect(player.does({ ...movedTo(10), through: true }).at('hunting').unseen).toBe(8);
    expect(player.does({ ...movedTo(1), through: true }).at('hunting').unseen).toBe(0);
    expect(player.does(movedTo(7)).at('hunting').unseen).toBe(0);
  });

  test('nothing that a screen gets tells which sentences count', () => {
    const key = sampleKey();
    const secret = {
      ...key,
      items: key.items.map((item) => ({ ...item, explanation: `SECRET ${item.id}` })),
    };
    const player = hunting(secret).does(...flagged(3, 5), movedTo(5));
    const { scene } = playerView(player.state);
    expect(Object.keys(scene).sort()).toEqual([
      'asks',
      'at',
      'current',
      'flags',
      'instead',
      'progress',
      'sentences',
      'unseen',
    ]);
    expect(JSON.stringify(playerView(player.state))).not.toContain('SECRET');
    expect(JSON.stringify(playerView(player.does(finished(true)).state))).toContain('SECRET');
  });

  test('leaving is asked about, and the end of the input shows an unfinished hunt', () => {
    const player = hunting().does({ type: 'asked-to-quit' });
    expect(playerView(player.state).overlay).toBe('quit');
    const { result } = player.does({ type: 'input-ended' }).at('result');
    expect(result.hunt).toMatchObject({ points: null, inWords: ['Not finished.'] });
  });
});

describe('after the hunt', () => {
  test('each sentence that counts has its outcome and its lesson', () => {
    const player = hunting();
    const [hit, missed] = scoredOf(player, false);
    const [alarm] = scoredOf(player, true);
    player.does(...flagged(hit!, alarm!, 10), finished(true));
    const { outcomes, result } = player.at('hunted');
    const outcomeAt = (sentence: number | undefined) =>
      outcomes.find((each) => each.sentence === sentence)?.outcome;
    expect([hit, missed, alarm].map(outcomeAt)).toEqual(['found', 'missed', 'false-alarm']);
    expect(outcomes.map(({ outcome }) => outcome).filter((each) => each === 'left-alone')).toHaveLength(3);
    for (const { proofs } of outcomes) expect(proofs.length).toBeGreaterThan(0);
    expect(result.tally).toEqual({ hits: 1, unverified: 4, falseAlarms: 1, vouched: 4 });
    expect(result.inWords.join(' ')).toMatch(
      /found 1 of 4 .* flagged 1 of 4 .*15 other sentences did not count: .*sure about 8 .*does not ask about 6 .*You flagged 1 of these/,
    );
  });

  test('Enter shows why, one after the other, and then goes on', () => {
    const player = hunting().does(...flagged(5), finished(true));
    const { outcomes } = player.at('hunted');
    expect(player.at('hunted').current).toBe(outcomes[0]!.sentence);
    for (const { sentence } of outcomes) {
      expect(player.continues().at('hunted').lesson?.sentence).toBe(sentence);
    }
    expect(player.continues().scene.at).toBe('result');
  });

  test('a lesson can be closed, left for another, and passed over', () => {
    const player = hunting()
      .does(...flagged(5), finished(true))
      .continues();
    const second = player.at('hunted').outcomes[1]!.sentence;
    expect(player.does(movedTo(second)).at('hunted').lesson?.sentence).toBe(second);
    expect(player.does({ type: 'went-back' }).at('hunted').lesson).toBeNull();
    expect(player.does(movedTo(7)).at('hunted')).toMatchObject({ current: 7, lesson: null });
    expect(player.does(...flagged(7)).at('hunted').flags).toEqual([5]);
    expect(player.does(finished()).scene.at).toBe('result');
  });

  test('Enter on a sentence that does not count says why, and then goes on to the next stop', () => {
    const player = hunting().does(...flagged(5), finished(true));
    const uncounted = player.state.session!.hunt!.hunt.uncounted.find(({ reason }) => reason === 'unasked')!;
    player.does(movedTo(uncounted.sentence)).continues();
    expect(player.at('hunted').lesson).toEqual(uncounted);
    const next = player.at('hunted').stops.find((sentence) => sentence > uncounted.sentence);
    expect(player.continues().at('hunted')).toMatchObject({ current: next, lesson: { sentence: next } });
  });

  test('a flag on a sentence that does not count is a stop on the way, too', () => {
    const { uncounted } = hunting().state.session!.hunt!.hunt;
    const [first] = uncounted;
    const player = hunting().does(...flagged(first!.sentence), finished(true));
    const { stops, outcomes, inVain } = player.at('hunted');
    expect(inVain).toEqual([first]);
    expect(stops).toEqual(
      [...outcomes.map(({ sentence }) => sentence), first!.sentence].sort((a, b) => a - b),
    );
  });

  test('its points stand apart from those of the questions', () => {
    const player = Player.reading({ rounds: ['hunt', 'quotes'], count: 2 }).continues(2);
    player.does(...flagged(...scoredOf(player, false)), finished(true), finished());
    expect(player.at('intro').progress).toMatchObject({ roundNumber: 2, roundCount: 2, points: 0 });
    const { result } = player
      .continues()
      .finishes(() => true)
      .at('result');
    expect(result).toMatchObject({ points: 4, maxPoints: 6, asked: 2 });
    expect(result.hunt?.points).toBe(100);
  });

  test('hunts are pooled, those of one article once', () => {
    const player = hunting().does(...flagged(5), finished(true), finished());
    expect(player.state.hunts).toHaveLength(1);
    player.does({ type: 'played-again' }).continues().does(finished(true), finished());
    expect(player.at('result').result.hunt?.points).toBe(0);
    expect(player.state.hunts).toHaveLength(1);
  });
});

describe('between the rounds', () => {
  test('the hunt is played where it was named', () => {
    const player = Player.reading({ rounds: ['quotes', 'hunt', 'certainty'], count: 2 });
    expect(player.at('reading').rounds.map(({ skill }) => skill)).toEqual(['quotes', 'hunt', 'certainty']);
    expect(player.continues().at('intro').progress).toMatchObject({ roundNumber: 1, roundCount: 3 });
    player.continues().answers(true).continues();
    expect(player.at('hunt-intro').progress).toMatchObject({ roundNumber: 2, roundCount: 3 });
    player.continues().does(finished(true), finished());
    expect(player.at('intro').progress).toMatchObject({ roundNumber: 3, roundCount: 3 });
  });

  test('before the first round, the hunt alone can be chosen, and the rounds again', () => {
    const player = Player.reading({ rounds: ['certainty', 'quotes'] });
    expect(player.at('reading').instead).toBe('hunt');
    player.does({ type: 'switched-rounds' });
    expect(player.at('reading')).toMatchObject({ instead: 'rounds', rounds: [{ skill: 'hunt' }] });
    player.does({ type: 'switched-rounds' });
    expect(player.at('reading').rounds.map(({ skill }) => skill)).toEqual(['certainty', 'quotes']);
    const { state } = player.continues();
    expect(update(state, { type: 'switched-rounds' }).state).toBe(state);
  });

  test('before the first answer and the first flag, the rounds can still be switched, and then no more', () => {
    const player = Player.choosing().does({ type: 'switched-rounds' });
    expect(player.at('reading').rounds).toMatchObject([{ skill: 'hunt' }]);
    player.continues(2);
    expect(player.at('hunting').instead).toBe('rounds');
    player.does({ type: 'flagged', sentence: player.at('hunting').sentences[0]! });
    expect(player.at('hunting').instead).toBeNull();
    const hunting = player.state;
    expect(update(hunting, { type: 'switched-rounds' }).state).toBe(hunting);
    const answered = Player.choosing().answers(true).continues();
    expect(answered.at('choosing').instead).toBeNull();
    expect(update(answered.state, { type: 'switched-rounds' }).state).toBe(answered.state);
  });

  test('the choice of the hunt goes with the article', () => {
    const player = Player.reading().does({ type: 'switched-rounds' }, { type: 'went-home' });
    player.does({ type: 'picked', ref: 'other.txt' }, { type: 'loaded', key: sampleKey() });
    expect(player.at('reading').rounds).toHaveLength(3);
  });

  test('no hunt is offered where the article gives none, and a reader who asks for it is told why', () => {
    const key = sampleKey();
    const player = Player.reading({}, { ...key, items: key.items.filter(({ skill }) => skill === 'quotes') });
    const { state } = player;
    expect(player.at('reading').instead).toBeNull();
    const asked = update(state, { type: 'switched-rounds' });
    expect(asked).toEqual({
      state: { ...state, overlay: 'notice', notice: ENGLISH.lines.elsewhere.mTooFew },
      effects: [],
    });
    expect(update(asked.state, { type: 'closed-overlay' }).state).toEqual(state);
    const choosing = player.continues(2).state;
    expect(update(choosing, { type: 'switched-rounds' }).state).toBe(choosing);
  });

  test('a reader who asks for a hunt in the tutorial is told that it has none', () => {
    const { state } = Player.reading();
    const tutorial = { ...state, session: { ...state.session!, of: 'tutorial' as const, offersHunt: false } };
    const { overlay, notice } = update(tutorial, { type: 'switched-rounds' }).state;
    expect([overlay, notice]).toEqual(['notice', ENGLISH.lines.elsewhere.mNoHunt]);
  });

  test('a hunt with next to nothing to find is not offered, and whoever asks for it by name is told so', () => {
    const key = sampleKey();
    const few = {
      ...key,
      items: key.items.filter(({ skill, id }) => skill === 'quotes' || ['c-plank', 'c-1931'].includes(id)),
    };
    expect(Player.reading({}, few).at('reading').instead).toBeNull();
    expect(Player.reading({ rounds: ['hunt'] }, few).at('failed').hint).toContain(
      'takes 3 sentences of either',
    );
  });

  test('an article that gives no hunt says why', () => {
    const key = sampleKey();
    const quotes = { ...key, items: key.items.filter(({ skill }) => skill === 'quotes') };
    expect(Player.reading({ rounds: ['hunt'] }, quotes).at('failed').hint).toContain('No hunt could be made');
    expect(Player.reading({ rounds: ['quotes', 'hunt'] }, quotes).at('reading').shortfall).toContainEqual(
      expect.stringContaining('No hunt could be made'),
    );
  });
});

describe('in an article of 100,000 characters', () => {
  const pairs = 1000;
  const text = Array.from(
    { length: pairs },
    (_, n) =>
      `The bridge number ${n} of the town was opened in the year ${1000 + n}. Quill said that the pump number ${n} had lost ${n} bolts.`,
  ).join('\n\n');
  const items = Array.from({ length: pairs }, (_, n): WrittenItem[] => [
    {
      skill: 'claims',
      content: `The bridge number ${n} of the town was opened in the year ${1000 + n}.`,
      status: 'own-voice',
    },
    { skill: 'claims', content: `the pump number ${n} had lost ${n} bolts`, status: 'single-source' },
  ]).flat();
  const long = keyOf(text, [], items);

  test('a key press takes next to no time, and the state grows by the sentences that were seen and flagged alone', () => {
    expect(text.length).toBeGreaterThan(100_000);
    const player = hunting(long);
    const { sentences } = player.at('hunting');
    const size = () =>
      JSON.stringify({ ...player.state, session: { ...player.state.session, key: 0 } }).length;
    const before = size();
    const start = performance.now();
    for (const sentence of sentences) {
      player.does(movedTo(sentence), ...flagged(sentence));
      playerView(player.state);
    }
    expect((performance.now() - start) / (2 * sentences.length)).toBeLessThan(2);
    expect(size() - before).toBeLessThan(16 * sentences.length);
    player.does(finished());
    expect(player.at('hunted').result.points).toBe(0);
  });

  test('what can be proven is told in well under a second', () => {
    const start = performance.now();
    expect(proveSentences(long).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
