/** Which claims are found, what stands behind each, and what is refused. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../src/core/analysis/analysis.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** The claim whose span lies at the words; undefined for none. */
function claimAt(text: string, words: string): Claim | undefined {
  const read = analyzed(text);
  return read.analysis.claims.find((claim) => read.words(claim).includes(words));
}

const reasonsIn = (text: string) => analyzed(text).analysis.notAsked.map((n) => n.reason);

const SOLD = 'the captain of the ferry had sold the spare engine in March';

describe('what stands behind a claim is', () => {
  test.each([
    ['single-source', `Ada Quill said ${SOLD}.`],
    ['single-source', `The Alder Water Board said ${SOLD}.`],
    ['single-source', `${SOLD.replace('the', 'The')}, according to Ada Quill.`],
    ['single-source', `“${SOLD.replace('the', 'The')},” Ada Quill said.`],
    ['anonymous', `Officials said ${SOLD}.`],
    ['anonymous', `A worker at the harbor said ${SOLD}.`],
    ['prediction', 'Ada Quill said the captain of the ferry will sell the spare engine in March.'],
    ['opinion', 'Ada Quill said the captain of the ferry was the worst sailor of the bay.'],
    ['single-source', `In a leaflet, the Quill campaign said ${SOLD}.`],
  ])('%s: %s', (status, text) => {
    const { claims } = analyzed(text).analysis;
    expect(claims.map((c) => c.status)).toEqual([status]);
  });

  test('the article where it speaks for itself', () => {
    const text = 'Port Alder bought the old lighthouse from the navy in March for two hundred dollars.';
    expect(claimAt(text, 'bought the old lighthouse')).toMatchObject({
      status: 'own-voice',
      sources: [],
      rule: 'stated-plainly',
      statement: text,
    });
  });

  test('unconfirmed where the article says that it could not be verified', () => {
    const text = `Ada Quill said ${SOLD}. The claim could not be independently verified.`;
    const claim = claimAt(text, 'had sold');
    expect(claim).toMatchObject({ status: 'unconfirmed', rule: 'left-unconfirmed' });
    const evidence = claim!.evidence.map((span) => text.slice(span.start, span.end));
    expect(evidence).toContain('The claim could not be independently verified.');
  });

  test('contradicted where the article calls it false', () => {
    const text = 'Papers repeated a false rumor that the lighthouse had been sold to foreign buyers.';
    expect(claimAt(text, 'lighthouse had been sold')).toMatchObject({
      status: 'contradicted',
      rule: 'called-false',
      statement: 'The lighthouse had been sold to foreign buyers.',
    });
  });

  test('not contradicted where somebody owns the claim and it is not sure who', () => {
    const called = (owner: string, pronoun: string) =>
      claimAt(
        `Peter Vale called Ada Quill “clever” and repeated ${owner} false claim that ${pronoun} won the 2020 election.`,
        'won the 2020',
      )?.statement;
    expect(called('Quill’s', 'she')).toBe('Ada Quill won the 2020 election.');
    expect(called('the', 'he')).toBe('Peter Vale won the 2020 election.');
    expect(called('the American’s', 'he')).toBeUndefined();
    expect(called('their', 'he')).toBeUndefined();
  });
});

describe('a claim rests on', () => {
  test('the one who makes it, with the words that credit', () => {
    const { analysis, nameOf, words } = analyzed(`Ada Quill said ${SOLD}.`);
    const [claim] = analysis.claims;
    expect(claim?.sources.map(nameOf)).toEqual(['Ada Quill']);
    expect(claim?.cues.map(words)).toEqual(['said']);
    expect(claim?.evidence.map(words)).toContain('Ada Quill');
  });

  test('nobody where the article itself states it', () => {
    const text = 'Port Alder bought the old lighthouse from the navy in March for two hundred dollars.';
    expect(claimAt(text, 'bought')).toMatchObject({ sources: [], cues: [] });
  });
});

describe('a statement stands alone', () => {
  test.each([
    ['with a capital and a period', `Ada Quill said ${SOLD}.`, `The${SOLD.slice(3)}.`],
    [
      'with the full name for a surname',
      'Ada Quill came. Tomas Verrin said Quill had bought a spare engine in March.',
      'Ada Quill had bought a spare engine in March.',
    ],
    [
      'with the name for a pronoun',
      'Ada Quill came. Quill said she had bought a spare engine in March.',
      'Ada Quill had bought a spare engine in March.',
    ],
    [
      'with the name for a possessive',
      'Ada Quill came. Quill said her brother had bought a spare engine in March.',
      'Ada Quill’s brother had bought a spare engine in March.',
    ],
    [
      'with the marks of a partial quote in pairs',
      'Ada Quill said the ferry had carried a “floating barn» since 1994.',
      'The ferry had carried a “floating barn” since 1994.',
    ],
    [
      'with its lines folded',
      'Ada Quill said the captain of the old ferry had sold the\nspare engine of the ferry in March.',
      'The captain of the old ferry had sold the spare engine of the ferry in March.',
    ],
  ])('%s', (_, text, statement) => {
    expect(analyzed(text).analysis.claims.map((c) => c.statement)).toContain(statement);
  });
});

describe('nothing is claimed, and a reason is given, where', () => {
  test.each([
    ['the source hedges', 'Ada Quill said the captain may have sold the spare engine.'],
    ['the verb hedges', 'Ada Quill suggested that the captain had sold the spare engine.'],
    ['“they” is not named', 'Ada Quill said they had sold the spare engine of the ferry.'],
    ['a word points outside', 'Ada Quill said the captain of the ferry had sold this engine in March.'],
    ['there is a report within the report', 'Ada Quill said Tomas Verrin had told her the engine was gone.'],
    ['only the speaker can know', 'Ada Quill said she wants to see a new ferry in the bay.'],
    ['too few words are left', 'Ada Quill said the ferry was old.'],
    ['a pronoun stands for nobody named', 'Ada Quill said he had sold the engine of the ferry.'],
    ['two speak at once', `Ada Quill and Tomas Verrin said ${SOLD}.`],
    ['somebody else agrees', `Ada Quill said ${SOLD}. Tomas Verrin said the same.`],
  ])('%s', (_, text) => {
    const read = analyzed(text);
    const reported = read.analysis.claims.filter((claim) => claim.status !== 'own-voice');
    expect(reported).toEqual([]);
    expect(reasonsIn(text)).not.toEqual([]);
    for (const reason of reasonsIn(text)) expect(reason).toMatch(/\S/);
  });
});

describe('the article does not claim itself', () => {
  test.each([
    ['what may be', 'Port Alder may have bought the old lighthouse from the navy in March.'],
    ['what is not', 'Port Alder did not buy the old lighthouse from the navy in March.'],
    ['what will be', 'Port Alder will buy the old lighthouse from the navy in March.'],
    ['what it judges', 'Port Alder made a terrible mistake with the old lighthouse of the navy.'],
    ['what it asks', 'Did Port Alder buy the old lighthouse from the navy in March?'],
    ['what a headline says', 'Port Alder buys the old lighthouse from the navy\n\nThe price was low.'],
    ['what somebody says', 'Ada Quill claims the old lighthouse of the navy was bought in March.'],
    ['a few words', 'Port Alder bought the old lighthouse.'],
    ['what opens with “this”', 'This was bought from the navy by Port Alder in March for little money.'],
    ['what hangs on a condition', 'Port Alder bought the lighthouse in March if the papers are right.'],
  ])('%s', (_, text) => {
    expect(analyzed(text).analysis.claims.filter((c) => c.status === 'own-voice')).toEqual([]);
  });

  test('what a source says elsewhere in much the same words', () => {
    const text =
      'Ada Quill said Port Alder bought the old lighthouse from the navy in March. Port Alder bought the old lighthouse from the navy in March, for little money.';
    expect(claimAt(text, 'for little money')).toBeUndefined();
  });
});

describe('who somebody is', () => {
  test('is a claim of the article’s own, in passing', () => {
    const text = '“It sank,” said Peter Dahl, chief engineer of the Alder water board.';
    expect(claimAt(text, 'chief engineer')).toMatchObject({
      status: 'own-voice',
      rule: 'role-apposition',
      statement: 'Peter Dahl is chief engineer of the Alder water board.',
    });
  });

  test('is told in the past where the years of office are over', () => {
    const text = '“It sank,” said Peter Dahl, chief engineer of the Alder water board from 1998 to 2011.';
    expect(claimAt(text, 'chief engineer')?.statement).toBe(
      'Peter Dahl was chief engineer of the Alder water board from 1998 to 2011.',
    );
  });

  test('is no claim inside somebody’s words', () => {
    const text = '“It was Peter Dahl, chief engineer of the Alder water board,” said Ada Quill.';
    expect(claimAt(text, 'chief engineer')).toBeUndefined();
  });
});

test('the same statement is claimed once', () => {
  const text = `Ada Quill said ${SOLD}. On Friday, Quill said ${SOLD}.`;
  const statements = analyzed(text).analysis.claims.map((c) => c.statement);
  expect(new Set(statements).size).toBe(statements.length);
  expect(statements).toHaveLength(1);
});
