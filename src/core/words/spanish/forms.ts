/** How Spanish writes numbers, lists and marks. */

/** "1 punto", "2 puntos" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${Math.abs(count) === 1 ? one : many}`;
}

/** The words for one or for more. */
export function plural(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** "dentro de 10 minutos", "dentro de 3 horas", "dentro de 2 días" */
export function inTime(minutes: number): string {
  if (minutes < 1) return 'ahora';
  if (minutes < 2 * HOUR) return `dentro de ${counted(minutes, 'minuto')}`;
  if (minutes < 2 * DAY) return `dentro de ${Math.round(minutes / HOUR)} horas`;
  return `dentro de ${Math.round(minutes / DAY)} días`;
}

/** "67 %"; no line is broken before the sign. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** "0,25" */
export function decimal(value: number, digits: number): string {
  return minus(value.toFixed(digits)).replace('.', ',');
}

/** "a", "a y b", "a, b y c"; "e" stands before the sound of an i. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const and = /^[«“]?(?:i|hi(?![ae]))/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A number with a minus sign that is as wide as a plus: "−6". */
export function minus(value: number | string): string {
  return String(value).replace('-', '−');
}

/** Words of the article in angular marks, on one line. Their own marks stay as they are: «“The bridge” may close». */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const inner = /^[“"][^“”"]*[”"]$/.test(line) ? line.slice(1, -1) : line;
  return `«${inner.replaceAll('«', '“').replaceAll('»', '”')}»`;
}

/** Words that open what the article calls somebody without a name: "the harbor office", "two officials". */
const NAMELESS =
  /^(?:a|an|the|his|her|their|its|our|one|two|three|four|five|several|some|many|most|other|those|unnamed)\b/i;

/** A name inside a sentence; what is no name of somebody is quoted, since it is English: «the harbor office». */
export function named(name: string): string {
  if (!NAMELESS.test(name) && !/^[a-z]/.test(name)) return name;
  return quoted(name.charAt(0).toLowerCase() + name.slice(1));
}

/** Several names inside a sentence. */
export function namedAll(names: readonly string[]): string {
  return listed(names.map(named));
}

/** A number with as many decimals as it has: "0,9". */
export function decimalAsIs(value: number): string {
  return minus(value).replace('.', ',');
}
