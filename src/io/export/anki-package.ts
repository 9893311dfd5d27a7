/** Makes an Anki package: a SQLite database in a zip archive. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Deck, DeckNote } from '../../core/export/exported.ts';
import { hashText } from '../../core/hash-text.ts';
import { loadNodeSqlite } from '../store/load-node-sqlite.ts';
import { ANKI_SCHEMA, ANKI_VERSION } from './anki-schema.ts';
import { ankiSettings, type DeckIds } from './anki-settings.ts';
import { zipFiles } from './zip-files.ts';

/** What separates the fields of a note. */
const FIELD_END = '\x1f';

/** "Not yet synchronized." */
const USN = -1;

/** The bytes of an .apkg file. `now`, in milliseconds since 1970, tells Anki which of two versions is newer. */
export async function ankiPackage(deck: Deck, now: number): Promise<Uint8Array> {
  // SQLite of older Nodes cannot hand out a database that is in memory only.
  const folder = await mkdtemp(join(tmpdir(), 'sayswho-'));
  try {
    const file = join(folder, 'collection.anki2');
    const { DatabaseSync } = loadNodeSqlite();
    const db = new DatabaseSync(file);
    try {
      db.exec(`pragma journal_mode = off; pragma synchronous = off; begin; ${ANKI_SCHEMA}`);
      fill(db, deck, Math.floor(now / 1000));
      db.exec('commit; vacuum');
    } finally {
      db.close();
    }
    return zipFiles([
      { path: 'collection.anki2', content: await readFile(file) },
      { path: 'media', content: '{}' },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same deck and the same note type get the same number each time; Anki's own are times in milliseconds. */
function idOf(text: string): number {
  // 40 bits: an exact number, and far from what a clock gives.
  return Number.parseInt(hashText(text).slice(0, 10), 16) + 2;
}

function fill(db: DatabaseSync, deck: Deck, now: number): void {
  const ids: DeckIds = {
    deck: idOf(`deck ${deck.name}`),
    // With other fields, it is another type of note.
    noteType: idOf(`note type ${[deck.noteType.name, ...deck.noteType.fields].join('\n')}`),
  };
  const { conf, models, decks, dconf, tags } = ankiSettings(deck, ids, now);
  db.prepare('insert into col values (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)').run(
    now,
    now * 1000,
    now * 1000,
    ANKI_VERSION,
    conf!,
    models!,
    decks!,
    dconf!,
    tags!,
  );
  for (const [index, note] of deck.notes.entries()) addNote(db, note, index, ids, now);
}

function addNote(
  db: DatabaseSync,
  { guid, fields, tags }: DeckNote,
  index: number,
  ids: DeckIds,
  now: number,
): void {
  const id = idOf(`note ${guid}`);
  const first = plain(fields[0] ?? '');
  db.prepare('insert into notes values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)').run(
    id,
    guid,
    ids.noteType,
    now,
    USN,
    ` ${tags.join(' ')} `,
    fields.join(FIELD_END),
    first,
    checksum(first),
    '',
  );
  // A new card: its place in the queue, and nothing learned yet.
  db.prepare('insert into cards values (?, ?, ?, 0, ?, ?, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)').run(
    id,
    id,
    ids.deck,
    now,
    USN,
    index + 1,
    '',
  );
}

/** By which Anki finds duplicates: 32 bits of the first field's hash. */
function checksum(text: string): number {
  return Number.parseInt(createHash('sha1').update(text, 'utf8').digest('hex').slice(0, 8), 16);
}

/** HTML without its tags. */
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
