/** What the letters and signs of an x-ray stand for, as far as they occur in it. */
import { MARK_ORDER, type MarkKind, type Xray } from './xray.ts';

export interface LegendSign {
  readonly kind: MarkKind;
  readonly sign: string;
  readonly name: string;
  /** The name where there is little room: "single-source". */
  readonly short: string;
  readonly meaning: string;
  /** How many marks bear it. */
  readonly count: number;
}

/** The signs that occur, kind by kind and within a kind the most frequent first. */
export function legendSigns({ marks, words }: Xray): LegendSign[] {
  const bySign = new Map<string, LegendSign>();
  for (const { of, sign } of marks) {
    const known = bySign.get(sign);
    bySign.set(sign, {
      kind: of.kind,
      sign,
      name: words.legendNameOf(of),
      short: of.kind === 'claim' ? words.shortStatus(of.status) : words.legendNameOf(of),
      meaning: words.meaningOf(of),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...bySign.values()].sort(
    (a, b) => MARK_ORDER.indexOf(a.kind) - MARK_ORDER.indexOf(b.kind) || b.count - a.count,
  );
}
