/** Reads from the source of English which texts of the catalog are made of something, and of what. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vitest/node';
import { isNode, type Node } from '../../architecture/syntax.ts';

const FOLDER = join(import.meta.dirname, '../../../src/core/words/english');

/** By the path of a text ("screens.loading"), the types of its parameters as they are written. */
export type Parameters = ReadonlyMap<string, readonly string[]>;

interface Module {
  /** In the folder of English. */
  readonly file: string;
  readonly code: string;
  /** What is declared here, or where it is imported from. */
  readonly declared: ReadonlyMap<string, Node>;
}

const listIn = (node: Node, field: string): Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};
const nodeIn = (node: Node, field: string): Node | null => {
  const value = node[field];
  return isNode(value) ? value : null;
};
const nameOf = (node: Node | null): string => String(node?.name ?? node?.value ?? '');

function readModule(file: string): Module {
  const code = readFileSync(join(FOLDER, file), 'utf8');
  const program: unknown = parseAst(code, { lang: 'ts' });
  if (!isNode(program)) throw new Error(`${file} was parsed into nothing`);
  const declared = new Map<string, Node>();
  for (const statement of listIn(program, 'body')) {
    const declaration = nodeIn(statement, 'declaration') ?? statement;
    if (declaration.type === 'FunctionDeclaration')
      declared.set(nameOf(nodeIn(declaration, 'id')), declaration);
    for (const each of listIn(declaration, 'declarations')) {
      const init = nodeIn(each, 'init');
      if (init) declared.set(nameOf(nodeIn(each, 'id')), init);
    }
    if (statement.type !== 'ImportDeclaration') continue;
    for (const each of listIn(statement, 'specifiers'))
      declared.set(nameOf(nodeIn(each, 'local')), statement);
  }
  return { file, code, declared };
}

/** The text of a parameter's type. */
function typeOf(code: string, parameter: Node): string {
  const annotation = nodeIn(parameter, 'typeAnnotation');
  const type = annotation && nodeIn(annotation, 'typeAnnotation');
  return type ? code.slice(Number(type.start), Number(type.end)).replace(/\s+/g, ' ') : '';
}

type Entry = readonly [path: string, types: readonly string[]];

function collect(module: Module, node: Node | null, path: string): Entry[] {
  switch (node?.type) {
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
      return collect(module, nodeIn(node, 'expression'), path);
    case 'Identifier': {
      const target = module.declared.get(nameOf(node));
      if (target?.type !== 'ImportDeclaration') return collect(module, target ?? null, path);
      const file = join(dirname(module.file), nameOf(nodeIn(target, 'source')));
      if (file.startsWith('..')) return [];
      const other = readModule(file);
      return collect(other, other.declared.get(nameOf(node)) ?? null, path);
    }
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return [[path, listIn(node, 'params').map((parameter) => typeOf(module.code, parameter))]];
    case 'ObjectExpression':
      return listIn(node, 'properties').flatMap((property) => {
        const name = nameOf(nodeIn(property, 'key'));
        return collect(module, nodeIn(property, 'value'), path === '' ? name : `${path}.${name}`);
      });
    default:
      return [];
  }
}

/** The parameters of all texts that an English file exports under a name. */
export function parametersIn(file: string, name: string): Parameters {
  const module = readModule(file);
  return new Map(collect(module, module.declared.get(name) ?? null, ''));
}
