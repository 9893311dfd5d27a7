/** Makes a change of the pack, undoes it, and makes it again where another program has changed the file meanwhile. */
import { readArticle } from '../article/read-article.ts';
import { editPack, type PackEdit } from '../pack/edit/edit-pack.ts';
import { type EditablePack, readEditable } from '../pack/edit/entry-changes.ts';
import type { Pack } from '../pack/pack.ts';
import { itemId } from '../pack/pack-to-key.ts';
import { UserError } from '../user-error.ts';
import type { Review, Step, Writing } from './review.ts';

/** More steps than anybody remembers. */
const MOST_VERSIONS = 200;

/** The article of a pack. */
export function articleOf({ path, title, byline, date, publisher, text }: Pack): Review['article'] {
  return readArticle({ path, title, byline, date, publisher, text });
}

/** The review of another text of the file; the entry in view stays as near as can be. */
export function withText(review: Review, yaml: string, pack: EditablePack): Review {
  const article = pack.text === review.pack.text ? review.article : articleOf(pack);
  const current = Math.max(0, Math.min(review.current, pack.items.length - 1));
  return { ...review, yaml, pack, article, current };
}

/**
 * The review after the edits, at the entries again, telling `notice`. Where they are not possible nothing changes, the reason
 * is told, and what is open stays open.
 */
export function withEdits(review: Review, edits: readonly PackEdit[], notice: string): Review {
  const result = editPack(review.yaml, review.path, edits);
  if (!result.ok)
    return {
      ...review,
      notice: review.told.review.notices.notDone(
        bare(result.problem.say(review.told.errors).message, review.path),
      ),
    };
  if (result.yaml === review.yaml) {
    return { ...review, place: { at: 'entry' }, notice: review.told.review.notices.unchanged };
  }
  const step: Step = { edits, ids: idsOf(review.pack, edits) };
  return {
    ...withText(review, result.yaml, result.pack),
    pending: review.pending && [...review.pending, step],
    past: [...review.past, { yaml: review.yaml, current: review.current }].slice(-MOST_VERSIONS),
    future: [],
    place: { at: 'entry' },
    notice: [notice, ...unmarked(review, result.pack, edits)].join(' ').trim(),
  };
}

/** Tells of marks within the passage that went with the old answer of an entry, and are not to go unseen. */
function unmarked({ pack, told }: Review, after: EditablePack, edits: readonly PackEdit[]): string[] {
  const at = edits.find((edit) => edit.do === 'answer' || edit.do === 'right')?.entry ?? null;
  if (at === null) return [];
  const [old, now] = [pack.items[at]?.evidence, after.items[at]?.evidence];
  if (!old || !now) return [];
  const gone = [
    ...(old.source !== null && now.source === null ? ['source' as const] : []),
    ...(old.cues.length > 0 && now.cues.length === 0 ? ['cue' as const] : []),
  ];
  return gone.length === 0 ? [] : [told.review.notices.unmarked(gone)];
}

/** Edits the entry in view; whoever edits it has read it. */
export function changed(review: Review, edits: readonly PackEdit[]): Review {
  const before = withEdits(review, edits, '');
  if (before.yaml === review.yaml) return before;
  // What nothing proves yet, nobody can stand by.
  if (before.pack.items[review.current]?.evidence === null) {
    return withEdits(review, edits, review.told.review.notices.changedUnproven);
  }
  const read: PackEdit = { do: 'review', entry: review.current, reviewed: true };
  return withEdits(review, [...edits, read], review.told.review.notices.changed);
}

/** What the entries that the edits are about are called while they are as they are. */
function idsOf(pack: EditablePack, edits: readonly PackEdit[]): (string | null)[] {
  return edits.map((edit) => {
    const entry = 'entry' in edit && typeof edit.entry === 'number' ? pack.items[edit.entry] : undefined;
    return entry === undefined ? null : itemId(entry);
  });
}

/** The message without the place in the file, which says little to whoever does not see the file. */
export function bare(message: string, path: string): string {
  return message
    .split('\n')
    .map((line) => (line.startsWith(`${path}:`) ? line.slice(path.length).replace(/^:\d+:\d+: /, '') : line))
    .join('; ');
}

/** Goes back a step (−1) or makes it again (1). */
export function stepThrough(review: Review, by: 1 | -1): Review {
  const { past, future } = review;
  const { notices } = review.told.review;
  const version = (by === -1 ? past : future).at(-1);
  if (version === undefined) {
    return { ...review, notice: by === -1 ? notices.nothingToUndo : notices.nothingToRedo };
  }
  const now = { yaml: review.yaml, current: review.current };
  const pack = readEditable(version.yaml, review.path);
  return {
    ...withText({ ...review, current: version.current }, version.yaml, pack),
    pending: version.yaml === review.disk ? [] : null,
    past: by === -1 ? past.slice(0, -1) : [...past, now],
    future: by === -1 ? [...future, now] : future.slice(0, -1),
    place: { at: 'entry' },
    notice: by === -1 ? notices.undone : notices.redone,
  };
}

/** The review of the file as another program has written it, with the changes made again that it does not hold. */
export function withFound(review: Review, found: string): Review {
  let pack: EditablePack;
  try {
    pack = readEditable(found, review.path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...review, notice: review.told.review.notices.broken(error.say(review.told.errors).message) };
  }
  const { reloaded, reloadedWithout, unchanged } = review.told.review.notices;
  let remade: Review = {
    ...withText(review, found, pack),
    disk: found,
    pending: [],
    // What the other program wrote is not to be undone from here.
    past: [],
    future: [],
  };
  let fits = review.pending !== null;
  for (const step of review.pending ?? []) {
    const edits = relocated(step, remade.pack, pack.text === review.pack.text);
    const next = edits && withEdits(remade, edits, reloaded);
    if (next?.notice === unchanged) continue;
    if (!next || next.yaml === remade.yaml) {
      fits = false;
      break;
    }
    remade = next;
  }
  return { ...inViewAgain(review, remade), notice: fits ? reloaded : reloadedWithout };
}

/** The entry that was in view, and what is typed about it, where the entry is there still. */
function inViewAgain({ pack, current, place }: Review, remade: Review): Review {
  const shown = pack.items[current];
  const at = shown === undefined ? -1 : remade.pack.items.findIndex((item) => itemId(item) === itemId(shown));
  if (at === -1) return { ...remade, place: { at: 'entry' } };
  const stays = place.at === 'writing' && (pack.text === remade.pack.text || !isAboutWords(place.writing));
  return { ...remade, current: at, place: stays ? place : { at: 'entry' } };
}

/** True where what is typed belongs to words at a place of the article, which another article has elsewhere. */
function isAboutWords(writing: Writing): boolean {
  return (
    ('aim' in writing && writing.aim.for === 'new') ||
    (writing.what === 'own-explanation' && writing.change.by === 'passage')
  );
}

/** The edits of a step for the pack as it is now; null where an entry is gone, or the article is another in which places are meant. */
function relocated(
  { edits, ids }: Step,
  pack: EditablePack,
  sameArticle: boolean,
): readonly PackEdit[] | null {
  const found = edits.map((edit, index): PackEdit | null => {
    if (!sameArticle && (edit.do === 'add' || edit.do === 'prove')) return null;
    const id = ids[index] ?? null;
    if (id === null) return edit;
    const at = pack.items.findIndex((item) => itemId(item) === id);
    return at === -1 || !('entry' in edit) || typeof edit.entry !== 'number'
      ? null
      : ({ ...edit, entry: at } as PackEdit);
  });
  return found.every((edit) => edit !== null) ? found : null;
}
