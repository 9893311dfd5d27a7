/** Which file each pack is written to. */
import { basename, extname, join } from 'node:path';

/** Characters that some file system does not take, and spaces. */
const UNFIT = /[^\p{L}\p{N}._-]+/gu;
const LONGEST = 80;

/** "news/Moss Tea.html" is "Moss-Tea"; an address is named by its last part. */
function stemOf(ref: string): string {
  const path = /^https?:\/\//i.test(ref) ? addressPath(ref) : ref;
  const name = basename(path, extname(path)).normalize('NFC').replace(UNFIT, '-');
  const stem = name.replace(/^[-.]+|[-.]+$/g, '').slice(0, LONGEST);
  return stem === '' ? 'pack' : stem;
}

function addressPath(ref: string): string {
  const { pathname, hostname } = new URL(ref);
  return pathname === '/' ? hostname : decodeURIComponent(pathname.replace(/\/+$/, ''));
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
