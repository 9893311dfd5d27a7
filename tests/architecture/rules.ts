/** The architecture's rules, each a function from a parsed file to what is wrong in it. */
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';
import { declaredNames, importsOf, isNode, type Node, walk } from './syntax.ts';
import { wordProblems } from './words.ts';

export interface SourceFile {
  /** From the root of the project, with slashes: `src/core/random.ts`. */
  readonly path: string;
  readonly code: string;
}

/** Which rooms a room may use besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  io: ['core'],
  ui: ['core'],
  host: ['core', 'io', 'ui'],
  cli: ['core', 'io', 'ui', 'host'],
  'main.ts': ['cli', 'core'],
};

/** The packages that only compute, or are only data. */
const PURE_PACKAGES = [
  'fast-xml-builder',
  'fast-xml-parser',
  'gift-pegjs',
  'human-names',
  'papaparse',
  'ts-fsrs',
  'yaml',
  'zod',
];

/** Globals that reach the world outside: the clock, the process, the network, the terminal. */
const WORLDLY = new Set(
  `Date process performance globalThis global require console fetch crypto setTimeout setInterval setImmediate
   queueMicrotask Buffer navigator`.split(/\s+/),
);

/** The folders whose texts a player sees: these come from the catalog of words. */
const SPEAKING = /^src\/(?:ui|core\/(?:game|quiz|hunt|xray|progress|key|check))\//;

const NAMELESS = /(^|\/)(utils?|helpers?|common|misc|manager|index)(\/|\.tsx?$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/;

/** Everything that is wrong, one line each: `path: problem`. No files at all is a problem too. */
export function problemsOf(files: readonly SourceFile[]): string[] {
  if (files.length === 0) return ['no source files were found'];
  return files.flatMap(({ path, code }) => {
    const program: unknown = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
    if (!isNode(program)) throw new Error(`${path} was parsed into nothing`);
    const problems = [
      ...nameProblems(path),
      ...importProblems(path, program),
      ...stateProblems(path, program),
    ];
    if (roomOf(path) === 'core') problems.push(...purityProblems(program));
    if (SPEAKING.test(path)) problems.push(...wordProblems(program));
    return problems.map((problem) => `${path}: ${problem}`);
  });
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function nameProblems(path: string): string[] {
  const problems: string[] = [];
  if (!(roomOf(path) in ARROWS)) problems.push(`src/${roomOf(path)} is no room of the house`);
  if (NAMELESS.test(path) || !KEBAB.test(posix.basename(path))) problems.push('is no name for a file here');
  return problems;
}

function importProblems(path: string, program: Node): string[] {
  const room = roomOf(path);
  return importsOf(program).flatMap((specifier) => {
    if (!specifier.startsWith('.')) {
      return room !== 'core' || PURE_PACKAGES.includes(specifier.split('/')[0] ?? '')
        ? []
        : [`core must not use ${specifier}`];
    }
    const target = posix.join(posix.dirname(path), specifier);
    if (target === 'package.json' && path === 'src/main.ts') return [];
    if (!target.startsWith('src/')) return [`${specifier} leads out of src`];
    if (!/\.tsx?$/.test(specifier)) return [`imports ${specifier} without its real extension`];
    const used = roomOf(target);
    const allowed = used === room || (ARROWS[room] ?? []).includes(used);
    return allowed ? [] : [`${room} must not use ${used.replace(/\.ts$/, '')}`];
  });
}

/** State that outlives a game, and exits that only the door may take. */
function stateProblems(path: string, program: Node): string[] {
  const problems: string[] = [];
  const body = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') problems.push('exports a default');
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type === 'VariableDeclaration' && declaration.kind !== 'const') {
      problems.push(`holds state at module level: ${[...declaredNames(declaration)].join(', ')}`);
    }
  }
  if (path === 'src/main.ts') return problems;
  walk(program, (node) => {
    if (node.type !== 'MemberExpression' || nameOf(node.object) !== 'process') return;
    if (['exit', 'exitCode', 'abort', 'kill'].includes(nameOf(node.property))) {
      problems.push('only main.ts may set the exit code');
    }
  });
  return problems;
}

/** What makes the same input give another output. */
function purityProblems(program: Node): string[] {
  const problems: string[] = [];
  const own = declaredNames(program);
  walk(program, (node, parent, field) => {
    if (
      node.type === 'MemberExpression' &&
      nameOf(node.object) === 'Math' &&
      nameOf(node.property) === 'random'
    ) {
      problems.push('core must not use Math.random');
    }
    if (node.type !== 'Identifier' || !isReference(parent, field)) return;
    const name = nameOf(node);
    if (WORLDLY.has(name) && !own.has(name)) problems.push(`core must not use ${name}`);
  });
  return problems;
}

/** False for an identifier that only names a property, a key or a type's member. */
function isReference(parent: Node | null, field: string): boolean {
  if (parent === null) return true;
  if (field === 'property') return parent.computed === true;
  return field !== 'key' || parent.computed === true;
}

/** An identifier's name or a literal's text; empty for anything else. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node.name === 'string') return node.name;
  return typeof node.value === 'string' ? node.value : '';
}
