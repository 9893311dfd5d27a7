/** Walks the syntax tree of a source file. */

/** An ESTree node: a type, and fields that hold nodes, lists of nodes or plain values. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits a node and everything below it; `field` is the name under which the parent holds it. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, field: string) => void,
  parent: Node | null = null,
  field = '',
): void {
  visit(node, parent, field);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, name);
    }
  }
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** The specifiers of everything that is imported, statically, dynamically, as a type, or to be exported again. */
export function importsOf(program: Node): string[] {
  const specifiers: string[] = [];
  walk(program, (node) => {
    if (!IMPORTING.has(node.type)) return;
    const source = node.source ?? node.argument;
    if (isNode(source) && typeof source.value === 'string') specifiers.push(source.value);
    // A computed import could lead anywhere.
    else if (node.type === 'ImportExpression') specifiers.push('(a computed name)');
  });
  return specifiers;
}

const DECLARING = new Map([
  ['VariableDeclarator', 'id'],
  ['FunctionDeclaration', 'id'],
  ['ClassDeclaration', 'id'],
  ['ImportSpecifier', 'local'],
]);

/** The names that are declared anywhere below the node, function parameters included. */
export function declaredNames(node: Node): Set<string> {
  const names = new Set<string>();
  walk(node, (child) => {
    const field = DECLARING.get(child.type);
    if (field !== undefined) addNames(child[field], names);
    if (Array.isArray(child.params)) for (const parameter of child.params) addNames(parameter, names);
  });
  return names;
}

/** The names that a binding pattern introduces. */
function addNames(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  walk(pattern, (node, parent, field) => {
    if (node.type !== 'Identifier' || typeof node.name !== 'string') return;
    const isKey = field === 'key' && parent?.shorthand !== true;
    if (!isKey && field !== 'typeName') names.add(node.name);
  });
}
