/** Makes a sentence of the words of a claim: marks paired, a capital first, a period last. */

const ANY_MARK = /[“”„«»"]/g;

/** Without a mark at either end that has no partner, or a pair that holds the whole. */
function unwrapped(statement: string): string {
  const marks = statement.match(ANY_MARK)?.length ?? 0;
  const opens = /^[“”„«»"]/.test(statement);
  const closes = /[“”„«»"][.,;:!?\s]*$/.test(statement);
  if (opens && closes && marks === 2) return statement.slice(1).replace(/[“”„«»"]([.,;:!?\s]*)$/, '$1');
  if (marks % 2 === 0) return statement;
  if (opens) return statement.slice(1);
  return closes ? statement.replace(/[“”„«»"]([.,;:!?\s]*)$/, '$1') : statement;
}

/** One sentence: white space folded, marks paired, a capital first, a period last. */
export function polish(raw: string): string {
  const marked = raw.includes("''") ? raw.replace(/(^|[\s(])''(?=\S)/g, '$1“').replace(/''/g, '”') : raw;
  const line = marked.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  let statement = unwrapped(line.includes('[') ? line.replace(/ ?\[[,.;]\]/g, '') : line)
    .replace(/(?<![,;:.\s—–])[,;:.\s—–]+$|[\s,]-$| ?--$/, '')
    .replace(/^[,;:.\s]+/, '');
  if (statement.endsWith(')') && !statement.includes('('))
    statement = statement.slice(0, -1).replace(/(?<![,;:.\s])[,;:.\s]+$/, '');
  let open = false;
  statement = statement.replace(ANY_MARK, () => {
    open = !open;
    return open ? '“' : '”';
  });
  if (open) statement = `${statement}”`;
  statement = statement
    .replace(/(?<![,.])[,.]+”$/, '”')
    .replace(/^([\p{Ll}])/u, (letter) => letter.toUpperCase());
  return /[.!?]['’]$/.test(statement) ? statement : `${statement}.`;
}
