import { describe, expect, test } from 'vitest';
import { playerView } from '../../../src/core/game/player-view.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player } from './play.ts';

const SECRET_FIELDS = [
  'right',
  'solutions',
  'byOption',
  'explanation',
  'evidence',
  'why',
  'meaning',
  'status',
  'unverified',
  'sources',
  'level',
  'scale',
  'speaker',
  'speakers',
  'items',
  'difficulty',
  'answers',
];

/** Every field name and every string anywhere in a value. */
function contentsOf(value: unknown, fields = new Set<string>(), strings = new Set<string>()) {
  if (typeof value === 'string') strings.add(value);
  else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) fields.add(name);
      contentsOf(inner, fields, strings);
    }
  }
  return { fields, strings };
}

/** The sample key with explanations that can be told apart from everything else. */
function markedKey(): AnswerKey {
  const key = sampleKey();
  return { ...key, items: key.items.map((item) => ({ ...item, explanation: `SECRET ${item.id}` })) };
}

/** All questions of a long game, before and while they are answered. */
function eachQuestion(check: (player: Player) => void): void {
  const player = Player.reading({ count: 20 }, markedKey());
  while (player.scene.at !== 'result') {
    if (player.scene.at === 'choosing') {
      check(player);
      player.does({ type: 'chose', optionId: 'a' });
      check(player);
      player.does({ type: 'sure', confidence: 1 });
    }
    player.continues();
  }
}

describe('before a question is answered', () => {
  test('the view has no field that holds an answer', () => {
    eachQuestion((player) => {
      const { fields } = contentsOf(playerView(player.state));
      expect(SECRET_FIELDS.filter((field) => fields.has(field))).toEqual([]);
    });
  });

  test('the view holds no explanation and no reason', () => {
    eachQuestion((player) => {
      const { strings } = contentsOf(playerView(player.state));
      const { solutions } = player.state.session!.quiz;
      const reasons = Object.values(solutions).flatMap(({ byOption }) =>
        Object.values(byOption).map((o) => o.why),
      );
      expect([...strings].filter((text) => text.includes('SECRET') || reasons.includes(text))).toEqual([]);
    });
  });

  test('options are told apart by letters alone', () => {
    eachQuestion((player) => {
      const { scene } = player;
      if (scene.at !== 'choosing') return;
      const ids = scene.question.options.map(({ id }) => id);
      expect(ids).toEqual(['a', 'b', 'c', 'd'].slice(0, ids.length));
      for (const option of scene.question.options)
        expect(Object.keys(option).sort()).toEqual(['id', 'label']);
    });
  });

  test('the search finds what it looks for once the question is answered', () => {
    const player = Player.choosing({}, markedKey()).answers(false);
    const { fields, strings } = contentsOf(playerView(player.state));
    expect(fields).toContain('explanation');
    expect([...strings].some((text) => text.startsWith('SECRET'))).toBe(true);
  });
});
