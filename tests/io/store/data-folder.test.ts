import { isAbsolute, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dataFolder } from '../../../src/io/store/data-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the data folder', () => {
  test('is the one that is asked for, before that of the environment', async () => {
    expect(await dataFolder('/asked', { SAYSWHO_DATA_DIR: '/env' })).toBe('/asked');
    expect(await dataFolder(undefined, { SAYSWHO_DATA_DIR: '/env' })).toBe('/env');
    expect(await dataFolder('mine', {})).toBe(resolve('mine'));
  });

  test('is the platform’s own otherwise, and never the working directory', async () => {
    for (const env of [{}, { SAYSWHO_DATA_DIR: '' }]) {
      const folder = await dataFolder(undefined, env);
      expect(isAbsolute(folder)).toBe(true);
      expect(folder).toMatch(/sayswho/);
      expect(folder.startsWith(process.cwd())).toBe(false);
    }
  });

  test.skipIf(process.platform !== 'linux')('follows XDG_DATA_HOME, unless that is relative', async () => {
    vi.stubEnv('XDG_DATA_HOME', '/xdg');
    expect(await dataFolder(undefined, {})).toBe('/xdg/sayswho');
    vi.stubEnv('XDG_DATA_HOME', 'xdg');
    expect(await dataFolder(undefined, {})).toMatch(/\/\.local\/share\/sayswho$/);
  });
});
