/** Changes single values in a YAML text; every byte that belongs to something else stays as it was. */
import { parseDocument } from 'yaml';
import type { YamlPath } from '../read-yaml.ts';
import { changedData, sameData } from './changed-data.ts';
import { appendSplice, putInSplice, takeOutSplice } from './list-splices.ts';
import { setSplice, unsetSplice } from './mapping-splices.ts';
import { layoutError, type Opened, type Splice } from './splice.ts';
import type { ScalarStyle } from './write-yaml.ts';

/** A change of the data; all paths and indexes are those before any change of the same list. */
export type YamlChange =
  /** Gives a key a value; a new key goes to the end of its mapping, or before the one that is named. */
  | {
      readonly do: 'set';
      readonly path: YamlPath;
      readonly value: unknown;
      readonly before?: string;
      /** For text; by default, as the text that it replaces. */
      readonly style?: ScalarStyle;
    }
  /** Takes a key out of its mapping. */
  | { readonly do: 'unset'; readonly path: YamlPath }
  /** Takes an item out of its list. */
  | { readonly do: 'take-out'; readonly path: YamlPath }
  | { readonly do: 'put-in'; readonly path: YamlPath; readonly value: unknown }
  /** Adds items at the end of a list. */
  | { readonly do: 'append'; readonly path: YamlPath; readonly values: readonly unknown[] };

/**
 * The text with the changes. Comments, order, quoting and blank lines of everything else are kept. Throws a UserError
 * (`pack-layout`) where the text is laid out in a way in which that cannot be done; it must be valid YAML without aliases.
 */
export function changeYaml(source: string, changes: readonly YamlChange[]): string {
  const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'error' });
  const opened = { source, document };
  const spliced = applied(
    source,
    changes.map((change) => spliceOf(opened, change)),
  );
  const result = spliced === null ? null : parseDocument(spliced, { logLevel: 'error' });
  // Whatever a layout may bring: what was not to be changed must read as before, or nothing is done at all.
  const asMeant =
    result !== null &&
    result.errors.length === 0 &&
    sameData(result.toJS({ maxAliasCount: 0 }), changedData(document.toJS({ maxAliasCount: 0 }), changes));
  if (spliced === null || !asMeant) throw layoutError();
  return spliced;
}

/** Null where two of them touch the same place. */
function applied(source: string, splices: readonly Splice[]): string | null {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = 0;
  for (const { start, end, text: put } of sorted) {
    if (start < at) return null;
    text += source.slice(at, start) + put;
    at = end;
  }
  return text + source.slice(at);
}

function spliceOf(opened: Opened, change: YamlChange): Splice {
  switch (change.do) {
    case 'set':
      return setSplice(opened, change);
    case 'unset':
      return unsetSplice(opened, change.path);
    case 'take-out':
      return takeOutSplice(opened, change.path);
    case 'put-in':
      return putInSplice(opened, change.path, change.value);
    case 'append':
      return appendSplice(opened, change.path, change.values);
    default:
      return change satisfies never;
  }
}
