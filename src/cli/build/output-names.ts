/** Which file each pack is written to. */
import { basename, extname, join } from 'node:path';
import { isWebAddress } from '../../io/web-address.ts';

/** Characters that some file system does not take, and spaces. */
const UNFIT = /[^\p{L}\p{N}._-]+/gu;
const LONGEST = 80;

/** "news/Moss Tea.html" is "Moss-Tea"; an address is named by its last part, or by its host. */
function stemOf(ref: string): string {
  const stem = nameOf(ref)
    .normalize('NFC')
    .replace(UNFIT, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST);
  return stem === '' ? 'pack' : stem;
}

function nameOf(ref: string): string {
  if (!isWebAddress(ref) || !URL.canParse(ref)) return basename(ref, extname(ref));
  const { pathname, hostname } = new URL(ref);
  const last = pathname.split('/').findLast((part) => part !== '');
  if (last === undefined) return hostname;
  const name = basename(readable(last));
  return basename(name, extname(name));
}

/** The text behind percent signs; as it stands where they stand for none. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

/** A file in the folder for each article, none twice: the second "news.txt" becomes "news-2.yaml". */
export function outputNames(refs: readonly string[], folder: string): string[] {
  const taken = new Set<string>();
  return refs.map((ref) => {
    const stem = stemOf(ref);
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}`;
    taken.add(name.toLowerCase());
    return join(folder, `${name}.yaml`);
  });
}
