/** Collects the names of the analysis's rules from its sources, so that a test can ask which of them a text reaches. */
import { parseAst } from 'vitest/node';
import type { SourceFile } from './rules.ts';
import { isNode, type Node, walk } from './syntax.ts';

/**
 * Every rule that the sources name where they set one: `rule: 'said-after'`, `found.rule = …`, a type of such names, and
 * the last argument of `weaken` and `credited`. A name that is put together stands for its family by its beginning: `word-`.
 */
export function ruleNamesOf(files: readonly SourceFile[]): string[] {
  const names = new Set<string>();
  for (const { path, code } of files) {
    const program: unknown = parseAst(code, { lang: 'ts' });
    if (!isNode(program)) throw new Error(`${path} was parsed into nothing`);
    walk(program, (node) => {
      const value = ruleIn(node);
      if (isNode(value)) for (const name of namesIn(value)) names.add(name);
    });
  }
  return [...names].sort();
}

/** The expression that gives a rule its name, where the node sets one. */
function ruleIn(node: Node): unknown {
  if (node.type === 'Property' || node.type === 'PropertyDefinition')
    return isNode(node.key) && node.key.name === 'rule' ? node.value : null;
  if (node.type === 'VariableDeclarator')
    return isNode(node.id) && node.id.name === 'rule' ? node.init : null;
  if (node.type === 'TSPropertySignature')
    return isNode(node.key) && node.key.name === 'rule' ? node.typeAnnotation : null;
  if (node.type === 'AssignmentExpression')
    return isNode(node.left) && nameOf(node.left) === 'rule' ? node.right : null;
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return null;
  return /^(?:weaken|credited)$/.test(nameOf(node.callee)) ? node.arguments.at(-1) : null;
}

/** An identifier's name, or that of the property that is read. */
function nameOf(node: Node): string {
  const named = isNode(node.property) ? node.property : node;
  return typeof named.name === 'string' ? named.name : '';
}

/** The texts that an expression can come to, conditions left aside: `a ? 'x' : 'y'` gives both. */
function namesIn(value: Node): string[] {
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral': {
      const first = Array.isArray(value.quasis) ? value.quasis[0] : null;
      const text = isNode(first) ? (first.value as { cooked: string }).cooked : '';
      return text === '' ? [] : [text];
    }
    case 'TSTypeAnnotation':
      return isNode(value.typeAnnotation) ? namesIn(value.typeAnnotation) : [];
    case 'TSLiteralType':
      return isNode(value.literal) ? namesIn(value.literal) : [];
    case 'TSUnionType':
      return (Array.isArray(value.types) ? value.types : []).filter(isNode).flatMap(namesIn);
    case 'ConditionalExpression':
      return [value.consequent, value.alternate].filter(isNode).flatMap(namesIn);
    case 'LogicalExpression':
      return [value.left, value.right].filter(isNode).flatMap(namesIn);
    default:
      return [];
  }
}
