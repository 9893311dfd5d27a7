/**
 * Stands in for `Intl.Segmenter` in the bundle. The first use of Intl in a process loads its data (12 to 17 ms), and
 * the first frame, plain letters and lines, does not need it.
 */

// Taken apart, so that the bundler does not put the stand-in here too.
const { Segmenter } = Intl;

/** Characters of which each is a grapheme of its own whatever stands beside it, as long as only these do. */
const EACH_ITS_OWN =
  /^[\n\u001B\u0020-\u007E\u00A0-\u00A8\u00AA-\u00AC\u00AF-\u02FF\u2010-\u2027\u2030-\u203B\u2500-\u259F\u2800-\u28FF]*$/;

type Segment = Pick<Intl.SegmentData, 'segment' | 'index'>;

/** As much of `Intl.Segments` as is used; Ink's way to cut a text off asks for `containing`. */
export interface Segments extends Iterable<Segment> {
  /** The segment that holds the UTF-16 unit of that index; undefined outside of the text. */
  containing(index?: number): Segment | undefined;
}

/** The segments of a text in which each character is one. */
function eachOf(text: string): Segments {
  const segments = Array.from(text, (segment, index) => ({ segment, index }));
  return {
    [Symbol.iterator]: () => segments[Symbol.iterator](),
    containing: (index = 0) => segments[Math.trunc(index)],
  };
}

export class LateSegmenter {
  readonly #locale: string | undefined;
  readonly #options: Intl.SegmenterOptions | undefined;
  #segmenter: Intl.Segmenter | null = null;

  /** Takes what `Intl.Segmenter` takes. */
  constructor(locale?: string, options?: Intl.SegmenterOptions) {
    this.#locale = locale;
    this.#options = options;
  }

  /** The segments of the text, in order; indexes in UTF-16 units. */
  segment(text: string): Segments {
    const { granularity = 'grapheme' } = this.#options ?? {};
    if (granularity === 'grapheme' && EACH_ITS_OWN.test(text)) return eachOf(text);
    this.#segmenter ??= new Segmenter(this.#locale, this.#options);
    return this.#segmenter.segment(text);
  }
}
