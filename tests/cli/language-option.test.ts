/** Which language the program speaks. */
import { describe, expect, test } from 'vitest';
import { meantLanguage, wantedLanguage } from '../../src/cli/language-option.ts';
import { languageOf } from '../../src/core/words/languages.ts';

describe('the environment', () => {
  test.each([
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'es' }, 'es'],
    [{ LANG: 'es@euro' }, 'es'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'est' }, 'en'],
    [{}, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_ES.UTF-8' }, 'es'],
    [{ LANG: 'es_ES.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: 'es_ES' }, 'es'],
    [{ LANG: 'en_US.UTF-8', SAYSWHO_LANG: 'es' }, 'es'],
    [{ LANG: 'es_ES.UTF-8', SAYSWHO_LANG: 'en' }, 'en'],
    [{ LANG: 'es_ES.UTF-8', SAYSWHO_LANG: 'xx' }, 'es'],
  ] as const)('%o speaks %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

describe('--lang', () => {
  test.each([
    [['--lang', 'es'], []],
    [
      ['--lang=es', 'play', 'a.txt'],
      ['play', 'a.txt'],
    ],
    [
      ['play', 'a.txt', '--lang', 'ES'],
      ['play', 'a.txt'],
    ],
    [['--lang', 'en', 'stats', '--lang', 'es'], ['stats']],
  ])('%o is taken out, wherever it stands', (argv, rest) => {
    expect(wantedLanguage(argv, { LANG: 'en' })).toEqual({ language: 'es', given: 'es', argv: rest });
  });

  test.each([
    [['play', '--lang', 'xx']],
    [['play', '--lang']],
    [['play', '--lang=']],
    [['play', '--', '--lang', 'es']],
  ])('%o is left to be refused, or is the name of a file', (argv) => {
    expect(wantedLanguage(argv, {})).toEqual({ language: 'en', given: null, argv });
  });

  test('a language of the environment was not given', () => {
    const argv = ['play', 'a.txt'];
    expect(wantedLanguage(argv, { LANG: 'es_MX.UTF-8' })).toEqual({ language: 'es', given: null, argv });
  });

  test.each([
    ['spanish', 'es'],
    ['español', 'es'],
    ['castellano', 'es'],
    ['es_MX', 'es'],
    ['English', 'en'],
    ['inglés', 'en'],
    ['klingon', null],
  ])('%s stands for %s', (value, language) => {
    expect(meantLanguage(value)).toBe(language);
  });
});
