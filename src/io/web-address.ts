/** Tells references to the web from paths. */

/** True for a reference that is meant as an address, of whatever scheme, and not as a path. */
export function isAddress(ref: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(ref);
}

/** True for the address of a web page, which can be fetched. */
export function isWebAddress(ref: string): boolean {
  return /^https?:\/\//i.test(ref);
}
