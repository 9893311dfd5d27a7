/** Finds texts for players that stand in the code and not in the catalog of words. */
import { isNode, type Node, walk } from './syntax.ts';

const WORD = /\p{L}[\p{L}’'-]+/gu;
/** With fewer words, a literal is the name of something. */
const FEWEST = 2;
/** Without a capital or a stop, only so many words are a sentence. */
const FEWEST_PLAIN = 4;

/** True for what reads like a text, or a piece of one. */
function readsAsText(text: string): boolean {
  // Style sheets and tags.
  if (/[{}<>]/.test(text)) return false;
  const count = text.match(WORD)?.length ?? 0;
  if (count < FEWEST || !/\S\s+\S/.test(text)) return false;
  return count >= FEWEST_PLAIN || /^\s*\p{Lu}/u.test(text) || /\p{L}[.:!?…]\s*$/u.test(text);
}

/** The text of a literal, of a piece of a template, or between tags; null for any other node. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal' || node.type === 'JSXText') {
    return typeof node.value === 'string' ? node.value : null;
  }
  const { value } = node;
  const isPiece = node.type === 'TemplateElement' && typeof value === 'object' && value !== null;
  return isPiece && 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : null;
}

/** Calls whose texts only name what is drawn by chance. */
const DRAWING = new Set(['draw', 'shuffled', 'spreadPositions']);

/** What nobody is shown: errors that only bugs cause, where modules are, draws, and lists of words for the analysis. */
function isUnseen(node: Node): boolean {
  if (/^(?:Import|Export)(?!NamedDeclaration)/.test(node.type)) return true;
  const callee = isNode(node.callee) ? node.callee : null;
  if (node.type === 'NewExpression')
    return /Error$/.test(String(callee?.name)) && callee?.name !== 'UserError';
  const isSplit = isNode(callee?.property) && callee.property.name === 'split';
  return node.type === 'CallExpression' && (isSplit || DRAWING.has(String(callee?.name)));
}

/** The texts that should be in the catalog, one problem each. */
export function wordProblems(program: Node): string[] {
  const unseen = new Set<unknown>();
  const problems: string[] = [];
  walk(program, (node, parent) => {
    if (unseen.has(parent) || isUnseen(node)) {
      unseen.add(node);
      return;
    }
    const text = textOf(node);
    if (text === null) return;
    const isShown = node.type === 'JSXText' ? /\p{L}/u.test(text) : readsAsText(text);
    if (isShown) problems.push(`says “${text.trim()}” that belongs into core/words`);
  });
  return problems;
}
