/** Reads out of source code which rule names it can give: wherever a value goes by the name `rule`. */
import { parseAst } from 'vitest/node';
import { isNode, type Node, walk } from '../../../architecture/syntax.ts';

export interface RuleName {
  /** With `*` for what is filled in when the program runs: "word-*". */
  readonly name: string;
  readonly path: string;
}

export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : '');
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The texts that an expression or a type can come to. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [
        nodesIn(node.quasis)
          .map(({ value }) => (value as { readonly cooked: string }).cooked)
          .join('*'),
      ];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)];
    case 'TSUnionType':
      return nodesIn(node.types).flatMap(textsOf);
    case 'TSLiteralType':
      return textsOf(node.literal);
    case 'TSTypeAnnotation':
    case 'TSAsExpression':
      return textsOf(node.type === 'TSAsExpression' ? node.expression : node.typeAnnotation);
    default:
      return [];
  }
}

/** Where each function takes its parameter `rule`, by the function's name. */
function takersOf(programs: readonly Node[]): ReadonlyMap<string, number> {
  const takers = new Map<string, number>();
  const aliases: (readonly [string, string])[] = [];
  for (const program of programs) {
    walk(program, (node, parent) => {
      const params = nodesIn(node.params);
      const at = params.findIndex((param) => nameOf(param) === 'rule');
      const name = nameOf(node.id) || nameOf(parent?.key) || nameOf(parent?.id);
      if (at >= 0 && name !== '') takers.set(name, at);
      if (node.type === 'ImportSpecifier') aliases.push([nameOf(node.imported), nameOf(node.local)]);
    });
  }
  for (const [imported, local] of aliases) {
    const at = takers.get(imported);
    if (at !== undefined) takers.set(local, at);
  }
  return takers;
}

/** What is given to a `rule` at this node, if anything is. */
function givenAt(node: Node, takers: ReadonlyMap<string, number>): string[] {
  switch (node.type) {
    case 'Property':
    case 'PropertyDefinition':
      return nameOf(node.key) === 'rule' ? textsOf(node.value) : [];
    case 'TSPropertySignature':
      return nameOf(node.key) === 'rule' ? textsOf(node.typeAnnotation) : [];
    case 'VariableDeclarator':
      return nameOf(node.id) === 'rule' ? textsOf(node.init) : [];
    case 'AssignmentExpression': {
      const target = isNode(node.left) ? node.left : null;
      return target !== null && nameOf(target.property ?? target) === 'rule' ? textsOf(node.right) : [];
    }
    case 'CallExpression': {
      const callee = isNode(node.callee) ? node.callee : null;
      const at = takers.get(nameOf(callee?.property ?? callee));
      return at === undefined ? [] : textsOf(nodesIn(node.arguments)[at]);
    }
    default:
      return [];
  }
}

/** Every rule name that the files can give, each once for each file. */
export function ruleNamesIn(files: readonly SourceFile[]): RuleName[] {
  const programs = files.map(({ path, code }) => {
    const program: unknown = parseAst(code, { lang: 'ts' });
    if (!isNode(program)) throw new Error(`${path} was parsed into nothing`);
    return program;
  });
  const takers = takersOf(programs);
  return programs.flatMap((program, i) => {
    const names = new Set<string>();
    walk(program, (node) => {
      for (const name of givenAt(node, takers)) if (name !== '') names.add(name);
    });
    return [...names].map((name) => ({ name, path: files[i]!.path }));
  });
}
