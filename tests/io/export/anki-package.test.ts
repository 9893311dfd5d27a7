/** An Anki package, unpacked by another library and read by SQLite. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeAnki } from '../../../src/core/export/formats/anki.ts';
import { contentBytes } from '../../../src/io/export/content-bytes.ts';
import { sampleQuiz } from '../../core/export/formats/any-quiz.ts';
import { shownText } from '../../core/export/formats/read-xml.ts';
import { EXCHANGE } from '../../fixtures/english.ts';
import { tempFolder } from '../temp-folder.ts';

const folder = tempFolder();
const NOW = Date.UTC(2025, 1, 3);

async function openCollection(): Promise<DatabaseSync> {
  const files = unzipSync(await contentBytes(writeAnki(sampleQuiz(), EXCHANGE).content, NOW));
  expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
  expect(JSON.parse(strFromU8(files.media!))).toEqual({});
  const path = join(folder.path, 'collection.anki2');
  writeFileSync(path, files['collection.anki2']!);
  return new DatabaseSync(path, { readOnly: true });
}

test('holds a sound database of the version that every Anki imports', async () => {
  using db = await openCollection();
  expect(db.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(db.prepare('select ver, usn from col').all()).toEqual([{ ver: 11, usn: 0 }]);
  const orphans = db.prepare('select count(*) as n from cards where nid not in (select id from notes)').get();
  expect(orphans).toEqual({ n: 0 });
});

test('has a note with one new card for each question, in order', async () => {
  using db = await openCollection();
  const rows = db
    .prepare('select flds, tags, due, type from cards join notes on notes.id = nid order by due')
    .all();
  const quiz = sampleQuiz();
  expect(rows).toHaveLength(12);
  for (const [index, row] of rows.entries()) {
    const { right, options, evidence, skill } = quiz.questions[index]!;
    const [, article, , , choices, answer, lesson] = String(row.flds).split('\x1f').map(shownText);
    expect(row).toMatchObject({ due: index + 1, type: 0, tags: ` sayswho ${skill} ` });
    expect(article).toBe(quiz.title);
    expect(answer).toBe(right.label);
    for (const { label } of options) expect(choices).toContain(label);
    expect(lesson).toContain(evidence!.passage);
  }
});

test('has as many fields in its note type as in its notes, and names each in the cards', async () => {
  using db = await openCollection();
  const { models, decks } = db.prepare('select models, decks from col').get() as Record<string, string>;
  const [noteType] = Object.values(JSON.parse(models!)) as [
    { id: number; flds: { name: string }[]; tmpls: { qfmt: string; afmt: string }[] },
  ];
  const fields = noteType.flds.map(({ name }) => name);
  const note = db.prepare('select flds, mid, sfld, csum from notes').get() as Record<string, string | number>;
  expect(String(note.flds).split('\x1f')).toHaveLength(fields.length);
  expect(note.mid).toBe(noteType.id);
  const templates = noteType.tmpls.map(({ qfmt, afmt }) => qfmt + afmt).join('');
  const named = [...templates.matchAll(/\{\{[#/]?([^}]*)\}\}/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set([...fields.filter((name) => name !== 'Title'), 'FrontSide']));
  expect(Object.values(JSON.parse(decks!)).map((deck) => (deck as { name: string }).name)).toEqual([
    'Default',
    'sayswho::Ferry plan splits Marrow Bay',
  ]);
});

test('keeps the ids of notes, note type and deck from one export to the next', async () => {
  const ids = async (now: number) => {
    const files = unzipSync(await contentBytes(writeAnki(sampleQuiz(), EXCHANGE).content, now));
    const path = join(folder.path, `${now}.anki2`);
    writeFileSync(path, files['collection.anki2']!);
    using db = new DatabaseSync(path, { readOnly: true });
    return db.prepare('select notes.id, guid, mid, did from notes join cards on nid = notes.id').all();
  };
  expect(await ids(NOW)).toEqual(await ids(NOW + 86_400_000));
});
