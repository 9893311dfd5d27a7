/** Bytes as they came from a file, a stream or the network, before anyone knows what they are. */

export interface Content {
  /** At most one byte more than the limit asked for. */
  readonly bytes: Uint8Array;
  /** The whole size in bytes; null where reading stopped before the end was seen. */
  readonly size: number | null;
}

/** The most that is read of a text, in bytes: a long article has a hundredth of it. */
export const TEXT_LIMIT = 5_000_000;

/** The most that is read of a web page, in bytes: markup, scripts and inlined pictures come on top of the text. */
export const PAGE_LIMIT = 10_000_000;

/**
 * Reads chunks until they end or hold more than `limit` bytes; a source left early is closed by the
 * loop's own end. Rejects with whatever the source rejects with.
 */
export async function collect(chunks: AsyncIterable<Uint8Array | string>, limit: number): Promise<Content> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    parts.push(part);
    size += part.length;
    if (size > limit) break;
  }
  const bytes = Buffer.concat(parts);
  return size > limit ? { bytes: bytes.subarray(0, limit + 1), size: null } : { bytes, size };
}
