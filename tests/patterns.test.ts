/**
 * No pattern in core takes more than linear time, whatever the text: each is handed to recheck, which reads it as an automaton
 * or, where it looks behind, searches for a text that makes it slow. Its limits count steps, so that a busy machine finds the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildersOf, type Pattern, patternsOf } from './architecture/patterns.ts';

vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');
const { checkSync } = await import('recheck');

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src/core'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/core/${file.replaceAll('\\', '/')}`)
  .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** "linear" at most, or what is wrong. */
function slownessOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  const result = checkSync(source, flags, { timeout: null, attackTimeout: null, incubationTimeout: null });
  if (result.status === 'safe') return 'linear';
  return result.status === 'vulnerable' ? result.complexity.type : `not understood: ${result.error.kind}`;
}

describe('takes linear time at most:', () => {
  const patterns = patternsOf(files);

  test('the sources hold patterns at all', () => {
    expect(patterns.length).toBeGreaterThan(200);
  });

  test.each(patterns)('$path: /$source/$flags', { timeout: 120_000 }, (pattern) => {
    expect(slownessOf(pattern)).toBe('linear');
  });
});

describe('the check bites on', () => {
  test.each([
    ['a repetition inside a repetition', '(a+)+$', '', 'exponential'],
    ['two ways to read the same letter', '^(?:\\p{L}|[a-z])*$', 'u', 'exponential'],
    ['a run that is tried again from each of its places', '\\s+$', 'u', 'polynomial'],
    ['two repetitions of the same, behind a look back', '(?<!x)"[\\s"]*["]*\\.', '', 'polynomial'],
  ])('%s', (_, source, flags, slowness) => {
    expect(slownessOf({ source, flags })).toBe(slowness);
  });

  test('a pattern in a source file', () => {
    const planted = { path: 'src/core/planted.ts', code: 'export const SLOW = /^(?:a|a)*$/u.test("a");' };
    expect(patternsOf([planted]).map(slownessOf)).toEqual(['exponential']);
  });

  test('a file that builds a pattern', () => {
    const code = 'export const slow = (word: string) => new RegExp(word + "+$", "u");';
    expect(buildersOf([{ path: 'src/core/planted.ts', code }])).toEqual(['src/core/planted.ts']);
  });
});

describe('patterns that are put together at run time', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** What `act` builds with `RegExp` after its modules were loaded anew. */
  async function builtBy(act: () => Promise<unknown>): Promise<RegExp[]> {
    const built: RegExp[] = [];
    class Recorder extends RegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        built.push(this);
      }
    }
    vi.resetModules();
    vi.stubGlobal('RegExp', Recorder);
    await act();
    vi.unstubAllGlobals();
    return built;
  }

  test('stand in two files', () => {
    expect(buildersOf(files).sort()).toEqual([
      'src/core/article/clean-text.ts',
      'src/core/export/find-words.ts',
    ]);
  });

  test('the one that finds escape sequences is linear', async () => {
    const built = await builtBy(() => import('../src/core/article/clean-text.ts'));
    expect(built.map(slownessOf)).toEqual(['linear']);
  });

  test('those that find words which somebody typed are linear', async () => {
    const built = await builtBy(async () => {
      const { findWords } = await import('../src/core/export/find-words.ts');
      expect(findWords('the (old)  “ferry” a+ sank', '“(old) "ferry" a+”')).toHaveLength(1);
    });
    // `matchAll` makes one more of each.
    expect(new Set(built.map(slownessOf))).toEqual(new Set(['linear']));
  });
});
