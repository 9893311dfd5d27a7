/** A process of its own that keeps one game: `node writer.ts FOLDER NAME COUNT`; of the name "practice", one of practice. */
import { createProgressStore } from '../../../src/io/store/progress-store.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const store = createProgressStore({ folder: async () => folder, version: 'test' });
const settings = { seed: 1, count: 6, rounds: ['quotes'] as const };
const id = await store.begin({
  ref: `/${name}`,
  text: name,
  title: name,
  settings,
  mark: 'm',
  asked: 6,
  pace: 'each',
  practice: name === 'practice',
});
for (let n = 0; n < Number(count); n++) {
  await store.answer(id, {
    questionId: `${name} ${n}`,
    itemId: null,
    skill: 'quotes',
    kind: 'direct',
    optionId: 'a',
    chosen: { of: 'speaker' },
    correct: { of: 'speaker' },
    right: n % 2 === 0,
    confidence: 1,
    points: n % 2 === 0 ? 1 : 0,
  });
}
await store.end(id, 'finished');
await store.close();
