import { describe, expect, test } from 'vitest';
import { editPack } from '../../../../src/core/pack/edit/edit-pack.ts';
import type { GivenHead } from '../../../../src/core/pack/edit/head-changes.ts';
import { type Rebuilt, rebuildPack } from '../../../../src/core/pack/edit/rebuild-pack.ts';
import { contentOf, type Pack } from '../../../../src/core/pack/pack.ts';
import { entryId } from '../../../../src/core/pack/pack-to-key.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';
import { readPack } from '../../../../src/core/pack/read-pack.ts';
import { PACK } from '../written-pack.ts';
import { WORKED } from './worked-pack.ts';

/** Builds again over the text of a pack. */
function rebuild(yaml: string, fresh: Pack, given?: GivenHead): Rebuilt {
  const read = readPack(yaml, 'ferry.yaml');
  if (read.pack === null) throw new Error('no pack');
  return rebuildPack(read, fresh, given);
}

/** What the program would build from the article of `yaml` with these words changed: all its entries, unread. */
function freshly(yaml: string, ...changes: readonly [string, string][]): Pack {
  const changed = changes.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`not in the pack: ${before}`);
    return text.replaceAll(before, after);
  }, yaml);
  const pack = parsePack(changed, 'fresh.yaml');
  return {
    ...pack,
    title: 'Ferry: the last trip',
    note: null,
    built: { by: 'sayswho 0.2.0', leastConfidence: 0.8, dropped: [] },
    speakers: pack.speakers.map((speaker) => ({ ...speaker, role: null, aliases: [] })),
    entries: pack.entries.map((entry) => ({ ...entry, rule: entry.rule ?? 'own-voice', reviewed: false })),
  };
}

const SAME = { ...freshly(WORKED), built: parsePack(WORKED, 'a').built };

describe('building again over a pack that somebody worked on', () => {
  test('changes nothing where article and findings are the same', () => {
    const rebuilt = rebuild(WORKED, SAME);
    expect(rebuilt.yaml).toBe(WORKED);
    expect(rebuilt).toMatchObject({ kept: 2, added: 0, lost: [] });
  });

  test('takes the new article and keeps head, comments, speakers and reviewed entries as they are written', () => {
    const fresh = freshly(
      WORKED,
      ['She said the goat paid.', 'She said the goat paid twice.'],
      ['the goat paid', 'the goat paid'],
    );
    const { yaml, pack } = rebuild(WORKED, fresh);
    expect(pack.text).toBe(fresh.text);
    expect(pack.built).toMatchObject({ by: 'sayswho 0.2.0' });
    expect(pack.title).toBe('The ferry to Merrin Point stops');
    const until = (text: string, end: string) => text.slice(0, text.indexOf(end));
    expect(until(yaml, 'built:')).toBe(until(WORKED, 'built:'));
    expect(yaml).toContain(WORKED.slice(WORKED.indexOf('speakers:'), WORKED.indexOf('  # Keep this one.')));
  });

  test('lists what is lost because its evidence is gone, and leaves it out', () => {
    const gone: [string, string] = ['four passengers and a goat', 'five passengers'];
    const rebuilt = rebuild(WORKED, freshly(WORKED, gone));
    expect(rebuilt.lost).toEqual([
      {
        what: 'We were four passengers and a goat',
        answer: 'Ada Quill',
        passage: '“We were four passengers and a goat,” said Ada Quill, the captain.',
      },
    ]);
    expect(rebuilt.pack.entries.map(contentOf)).toContain('We were five passengers');
    expect(rebuilt.pack.entries.map(contentOf)).not.toContain('We were four passengers and a goat');
    expect(rebuilt).toMatchObject({ kept: 1, added: 1 });
    expect(rebuilt.yaml).toContain('# --- Who said it? ---');
  });

  test('leaves out what was dropped, and what repeats an entry that somebody changed', () => {
    const edited = editPack(WORKED, 'ferry.yaml', [
      { do: 'drop', entry: 5 },
      { do: 'answer', entry: 4, answer: { skill: 'certainty', level: 'hedged' } },
      { do: 'word', entry: 3, part: 'content', text: 'The goat on the ferry paid.' },
    ]);
    if (!edited.ok) throw edited.problem;
    const rebuilt = rebuild(edited.yaml, SAME);
    expect(rebuilt.yaml).toBe(edited.yaml);
    expect(rebuilt.pack.entries).toHaveLength(5);
  });

  test('adds a new finding at the end, and takes away an unread one that is no longer found', () => {
    const without = { ...SAME, entries: SAME.entries.filter((_, index) => index !== 5) };
    const less = rebuild(WORKED, without);
    expect(less.yaml).toBe(
      WORKED.replace(/\n\n {2}- statement: The bridge is likely[\s\S]*?(?=\n# The end)/, ''),
    );
    const more = rebuild(less.yaml, SAME);
    expect(more.added).toBe(1);
    expect(more.pack.entries.map(entryId)).toEqual(SAME.entries.map(entryId));
    expect(more.yaml.endsWith('# The end.\n')).toBe(true);
  });

  test('writes an unread finding anew in its place where its confidence is another', () => {
    const entries = SAME.entries.map((entry, index) => (index === 3 ? { ...entry, confidence: 0.9 } : entry));
    const { yaml } = rebuild(WORKED, { ...SAME, entries });
    expect(parsePack(yaml, 'a').entries[3]?.confidence).toBe(0.9);
    expect(yaml.slice(0, yaml.indexOf('  - claim: The goat'))).toBe(
      WORKED.slice(0, WORKED.indexOf('  - claim: The goat')),
    );
    expect(yaml).toContain('  - statement: A bridge may take the traffic\n    level: speculative\n');
  });

  test('knows a speaker whom somebody renamed by an alias', () => {
    const renamed = WORKED.replaceAll('Jo Pell\n', 'Josephine Pell\n')
      .replace('  - name: Josephine Pell\n', '  - name: Josephine Pell\n    aliases: [Jo Pell]\n')
      .replace('source: Josephine Pell', 'source: Jo Pell');
    const { pack } = rebuild(renamed, SAME);
    expect(pack.speakers.map(({ name }) => name)).toEqual([
      'Ada Quill',
      'Josephine Pell',
      'The harbor office',
    ]);
    expect(pack.entries[1]).toMatchObject({ speaker: 'Josephine Pell' });
  });

  test('lists a new speaker, and no longer one whom nothing names', () => {
    const fresh = freshly(WORKED, ['Jo Pell', 'Bo Rask']);
    const { pack, yaml } = rebuild(WORKED, fresh);
    expect(pack.speakers.map(({ name }) => name)).toEqual(['Ada Quill', 'The harbor office', 'Bo Rask']);
    expect(yaml).toContain('role: captain of the ferry # corrected');
  });

  test('sets what somebody asked for anew', () => {
    const { pack, yaml } = rebuild(WORKED, SAME, {
      title: 'Another title',
      license: 'CC0-1.0',
    });
    expect(pack.title).toBe('Another title');
    expect(yaml).toContain('title: "Another title" # as printed');
  });

  test('takes a pack that a person wrote as theirs', () => {
    const fresh = freshly(PACK);
    const rebuilt = rebuild(PACK, fresh);
    expect(rebuilt).toMatchObject({ kept: 3, added: 0 });
    expect(rebuilt.yaml.replace(/built:\n.*\n.*\n/, '')).toBe(PACK);
    expect(rebuilt.yaml).toContain(
      'invented: true\nbuilt:\n  by: sayswho 0.2.0\n  confidence: 0.8\narticle: >\n',
    );
  });

  test('refuses to leave a pack without entries', () => {
    const other = { ...SAME, text: 'Rain fell.', entries: [], speakers: [] };
    expect(() => rebuild(WORKED, other)).toThrow('pack-nothing-left');
  });
});

describe('questions in somebody’s own words', () => {
  const asked = (words: string) =>
    `  - question: Who paid?\n    answer: The goat\n    options: [Nobody, The captain]\n    skill: quotes\n    evidence: ${words}\n    explanation: So she said.\n`;
  const withQuestion = WORKED.replace(
    "  - quote: 'It creaks'",
    `${asked('She said the goat paid.')}  - quote: 'It creaks'`,
  );

  test('stay where they stand among the entries', () => {
    const rebuilt = rebuild(withQuestion, SAME);
    expect(rebuilt.yaml).toBe(withQuestion);
    const marked = editPack(withQuestion, 'ferry.yaml', [{ do: 'review', entry: 2, reviewed: true }]);
    expect(marked.ok && marked.pack.entries[1]).toMatchObject({ quote: 'It creaks', reviewed: true });
    expect(marked.ok && marked.pack.questions).toEqual(parsePack(withQuestion, 'a').questions);
  });

  test('are lost where their evidence is', () => {
    const fresh = freshly(WORKED, ['the goat paid', 'nobody paid']);
    const rebuilt = rebuild(withQuestion, fresh);
    expect(rebuilt.lost).toContainEqual({
      what: 'Who paid?',
      answer: 'The goat',
      passage: 'She said the goat paid.',
    });
    expect(rebuilt.pack.questions).toBeUndefined();
  });
});
