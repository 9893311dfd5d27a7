import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLAIM_STATUSES } from '../../../src/core/analysis/analysis.ts';
import { LEVELS } from '../../../src/core/key/answer-key.ts';
import { packFileSchema } from '../../../src/core/pack/pack-schema.ts';
import { packToKey } from '../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { ENGLISH } from '../../fixtures/english.ts';

const docs = readFileSync(join(import.meta.dirname, '../../../docs/pack-format.md'), 'utf8');

describe('the description of the pack format', () => {
  test('has a complete example that can be played', () => {
    const [, example] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(docs) ?? [];
    const key = packToKey(parsePack(example ?? '', 'docs/pack-format.md'), ENGLISH.article);
    expect(key.items.map((item) => item.skill)).toEqual(['quotes', 'claims', 'claims', 'certainty']);
  });

  test.each(Object.keys(packFileSchema.shape))('explains the key %s', (name) => {
    expect(docs).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
  });

  test.each([...CLAIM_STATUSES, ...LEVELS])('explains %s', (name) => {
    expect(docs).toContain(`\`${name}\``);
  });
});
