import { expect, test } from 'vitest';
import { programName } from '../../src/cli/program-name.ts';

const directory = '/home/ada/sayswho';
const script = '/home/ada/sayswho/dist/sayswho.js';

test.each<[string, Record<string, string>, string, string, string]>([
  [
    'npm start',
    { npm_lifecycle_event: 'start', npm_package_name: 'sayswho' },
    script,
    'npm start',
    'npm start -- ',
  ],
  ['npx', { npm_command: 'exec', npm_lifecycle_event: 'npx' }, script, 'npx sayswho', 'npx sayswho '],
  ['Node in the checkout', {}, script, 'node dist/sayswho.js', 'node dist/sayswho.js '],
  [
    'Node elsewhere',
    {},
    '/opt/says who/sayswho.js',
    "node '/opt/says who/sayswho.js'",
    "node '/opt/says who/sayswho.js' ",
  ],
  ['its own name', {}, '/usr/local/bin/sayswho', 'sayswho', 'sayswho '],
  ['its own name on Windows', {}, 'C:\\npm\\node_modules\\sayswho\\dist\\sayswho.js', 'sayswho', 'sayswho '],
  [
    'its own name from the start script of another project',
    { npm_lifecycle_event: 'start', npm_package_name: 'newsroom' },
    '/srv/newsroom/node_modules/.bin/sayswho',
    'sayswho',
    'sayswho ',
  ],
])('started by %s', (_, env, path, alone, before) => {
  const program = programName({ env, script: path, directory });
  expect(program.alone).toBe(alone);
  expect(program.with('play a.txt')).toBe(`${before}play a.txt`);
});

test('npm start is no command for a pipe, because npm writes lines of its own', () => {
  const env = { npm_lifecycle_event: 'start', npm_package_name: 'sayswho' };
  const program = programName({ env, script, directory });
  expect(program.inPipe('analyze --json a.txt')).toBe('npx sayswho analyze --json a.txt');
});
