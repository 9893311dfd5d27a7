/** What an Anki collection keeps as JSON: its settings, its note types, its decks. */
import type { Deck } from '../../core/export/exported.ts';

export interface DeckIds {
  readonly deck: number;
  readonly noteType: number;
}

/** Seconds since 1970. */
type Seconds = number;

/** The columns of the only row of the table `col` that hold JSON. */
export function ankiSettings(deck: Deck, ids: DeckIds, now: Seconds): Readonly<Record<string, string>> {
  const json = (data: unknown) => JSON.stringify(data);
  return {
    conf: json({
      nextPos: deck.notes.length + 1,
      estTimes: true,
      activeDecks: [1],
      sortType: 'noteFld',
      sortBackwards: false,
      newSpread: 0,
      dueCounts: true,
      curDeck: ids.deck,
      curModel: String(ids.noteType),
      collapseTime: 1200,
      timeLim: 0,
      addToCur: true,
      schedVer: 2,
    }),
    models: json({ [ids.noteType]: noteTypeOf(deck, ids, now) }),
    decks: json({
      1: deckOf(1, 'Default', '', now),
      [ids.deck]: deckOf(ids.deck, deck.name, deck.description, now),
    }),
    dconf: json({ 1: DECK_OPTIONS }),
    tags: '{}',
  };
}

function noteTypeOf({ noteType }: Deck, ids: DeckIds, now: Seconds) {
  const { name, fields, front, back, css } = noteType;
  return {
    id: ids.noteType,
    name,
    type: 0,
    mod: now,
    usn: -1,
    sortf: 0,
    did: ids.deck,
    tmpls: [
      {
        name: 'Card 1',
        ord: 0,
        qfmt: front,
        afmt: back,
        did: null,
        bqfmt: '',
        bafmt: '',
      },
    ],
    flds: fields.map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    css,
    latexPre:
      '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    req: [[0, 'any', [1, 2]]],
    tags: [],
    vers: [],
  };
}

function deckOf(id: number, name: string, desc: string, mod: Seconds) {
  const none = [0, 0];
  return {
    id,
    name,
    desc,
    mod,
    usn: -1,
    collapsed: false,
    browserCollapsed: false,
    newToday: none,
    revToday: none,
    lrnToday: none,
    timeToday: none,
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  };
}

/** Anki's own defaults. */
const DECK_OPTIONS = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, hardFactor: 1.2, ivlFct: 1, maxIvl: 36500, perDay: 200 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
} as const;
