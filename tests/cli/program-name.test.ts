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
  const program = programName({ env, script: path, directory, given: null });
  expect(program.alone).toBe(alone);
  expect(program.with('play a.txt')).toBe(`${before}play a.txt`);
});

test('npm start is no command for a pipe, because npm writes lines of its own', () => {
  const env = { npm_lifecycle_event: 'start', npm_package_name: 'sayswho' };
  const program = programName({ env, script, directory, given: null });
  expect(program.inPipe('analyze --json a.txt')).toBe('npx sayswho analyze --json a.txt');
});

test.each([
  [
    'npm start',
    { npm_lifecycle_event: 'start', npm_package_name: 'sayswho' },
    'npm start -- ',
    'npx sayswho ',
  ],
  ['npx', { npm_command: 'exec' }, 'npx sayswho ', 'npx sayswho '],
  ['Node in the checkout', {}, 'node dist/sayswho.js ', 'node dist/sayswho.js '],
])('started by %s with a language, what is to be typed next is in that language', (_, env, before, piped) => {
  const program = programName({ env, script, directory, given: 'es' });
  expect(program.alone).toBe(`${before}--lang es`);
  expect(program.with('play a.txt')).toBe(`${before}play a.txt --lang es`);
  expect(program.inPipe('analyze --json a.txt')).toBe(`${piped}analyze --json a.txt --lang es`);
  expect(program.plain.with('play a.txt')).toBe(`${before}play a.txt`);
});
