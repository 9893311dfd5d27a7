import { describe, expect, test } from 'vitest';
import { PACK_VERSION } from '../../../src/core/pack/pack-schema.ts';
import { PACK_MIGRATIONS, type PackMigration, toNewestVersion } from '../../../src/core/pack/pack-version.ts';
import { readYaml } from '../../../src/core/pack/read-yaml.ts';
import { packErrors } from '../../../src/core/words/english/pack-errors.ts';

/** What a program would do whose version 2 renamed a key, and whose version 3 added one. */
const planted: readonly PackMigration[] = [
  ({ headline, ...rest }) => ({ ...rest, title: headline }),
  (pack) => ({ ...pack, invented: false }),
];

function written(source: string) {
  const { yaml } = readYaml(source);
  if (yaml === null) throw new Error('not YAML');
  return yaml;
}

describe('a pack of an older version', () => {
  test('is brought up to date one version after the other', () => {
    const { yaml } = toNewestVersion(written('sayswho: 1\nheadline: The ferry stops\n'), planted);
    expect(yaml?.data).toEqual({ sayswho: 3, title: 'The ferry stops', invented: false });
  });

  test('goes through the later migrations only', () => {
    const { yaml } = toNewestVersion(written('sayswho: 2\ntitle: The ferry stops\n'), planted);
    expect(yaml?.data).toEqual({ sayswho: 3, title: 'The ferry stops', invented: false });
  });

  test('keeps the places of what did not move; what moved stands where its parent does', () => {
    const source = 'sayswho: 1\nheadline: x\nnote: y\n';
    const { yaml } = toNewestVersion(written(source), planted);
    expect(yaml?.offsetOf(['note'])).toBe(source.indexOf('y\n'));
    expect(yaml?.offsetOf(['title'])).toBe(0);
  });

  test('is itself left as it was', () => {
    const yaml = written('sayswho: 1\nheadline: x\n');
    toNewestVersion(yaml, planted);
    expect(yaml.data).toEqual({ sayswho: 1, headline: 'x' });
  });
});

describe('a version', () => {
  test.each(['0', '-1', '1.5', 'one', 'null'])('cannot be %s', (version) => {
    const { problem } = toNewestVersion(written(`sayswho: ${version}\n`), planted);
    expect(problem).toMatchObject({ code: 'pack-version', offset: 9 });
  });

  test('that is newer is not guessed at', () => {
    const { problem } = toNewestVersion(written('sayswho: 4\n'), planted);
    expect(problem?.say(packErrors).message).toBe(
      'the pack is written in version 4 of the format; this program reads version 3',
    );
  });

  test('follows from the number of migrations', () => {
    expect(PACK_VERSION).toBe(PACK_MIGRATIONS.length + 1);
  });
});
