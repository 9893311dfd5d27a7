/** Every text of the catalog is there in every language, whatever it is made of, and is said in that language. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/words/languages.ts';
import { loadWords } from '../../../src/core/words/load-words.ts';
import { type Parameters, parametersIn } from './read-parameters.ts';
import { argumentsFor, SAMPLE_WORDS } from './samples.ts';

/** The sections, by the file and the name that English has for each. */
const SECTIONS = [
  ['catalog.ts', 'english'],
  ['findings.ts', 'findings'],
  ['errors.ts', 'errors'],
  ['help.ts', 'help'],
  ['exchange.ts', 'exchange'],
  ['papers.ts', 'papers'],
  ['checks.ts', 'checks'],
  ['review.ts', 'review'],
] as const;

type Section = (typeof SECTIONS)[number][1];

async function sectionsIn(language: (typeof LANGUAGES)[number]): Promise<Record<Section, unknown>> {
  const words = await loadWords(language);
  const {
    language: _,
    loadFindings,
    loadErrors,
    loadHelp,
    loadExchange,
    loadPapers,
    loadChecks,
    loadReview,
    ...english
  } = words;
  return {
    english,
    findings: await loadFindings(),
    errors: await loadErrors(),
    help: await loadHelp(),
    exchange: await loadExchange(),
    papers: await loadPapers(),
    checks: await loadChecks(),
    review: await loadReview(),
  };
}

interface Text {
  /** "screens.loading", and behind it the number of the list of arguments that the text was made from. */
  readonly path: string;
  readonly text: string;
}

/** Every text of a value, those that functions make of samples among them. */
function textsOf(value: unknown, path: string, parameters: Parameters): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const types = parameters.get(path);
    if (!types) throw new Error(`${path} takes parameters that were not read from its source`);
    return argumentsFor(path, types).flatMap((args, index) =>
      textsOf(Reflect.apply(value, undefined, args), `${path}#${index}`, parameters),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsOf(part, path === '' ? name : `${path}.${name}`, parameters),
  );
}

const spoken = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, ...(await sectionsIn(language)) })),
);
const [english, spanish] = spoken;

/** Texts that may be empty: parts that are left out. */
const MAY_BE_EMPTY =
  /^(?:commands\.tutorial#0\.(?:argument|after)|commands\.(?:stats|practice)#0\.argument)$/;

/** Texts that are the same in both languages: how keys are written, "no", "probable", and kinds that have no name but the one they are kept by. */
const SAME = /^(?:keys\.labels\.|keys\.help\.no$|progress\.kindName|levels\.hedged$)/;

/** Whether a text holds words of a language, apart from those that it was made of. */
function speaks(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).some((word) => !SAMPLE_WORDS.has(word));
}

describe.each(spoken)('in $language', (sections) => {
  test.each(SECTIONS)('%s breaks no line before a percent sign', (file, name) => {
    const texts = textsOf(sections[name], '', parametersIn(file, name));
    expect(texts.filter(({ text }) => /\d ?%/.test(text))).toEqual([]);
  });

  test.each(SECTIONS)('%s holds no empty or broken text', (file, name) => {
    const texts = textsOf(sections[name], '', parametersIn(file, name));
    expect(texts.length).toBeGreaterThan(10);
    const broken = texts.filter(({ path, text }) =>
      text.trim() === '' ? !MAY_BE_EMPTY.test(path) : /undefined|NaN|null|\[object/.test(text),
    );
    expect(broken).toEqual([]);
  });
});

test.each(SECTIONS)('%s is said in Spanish', (file, name) => {
  const parameters = parametersIn(file, name);
  const told = new Map(textsOf(spanish?.[name], '', parameters).map(({ path, text }) => [path, text]));
  const same = textsOf(english?.[name], '', parameters).filter(
    ({ path, text }) => told.get(path) === text && speaks(text) && !SAME.test(path),
  );
  expect(same).toEqual([]);
});
