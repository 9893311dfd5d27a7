/** Collects the regular expressions of the sources: those written down, and those put together at run time. */
import { parseAst } from 'vitest/node';
import type { SourceFile } from './rules.ts';
import { isNode, walk } from './syntax.ts';

export interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal, each once, with the first file that holds it. */
export function patternsOf(files: readonly SourceFile[]): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const { path, code } of files) {
    eachNode(path, code, (node) => {
      if (node.type !== 'Literal' || typeof node.regex !== 'object' || node.regex === null) return;
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { path, source: pattern, flags });
    });
  }
  return [...found.values()];
}

/** The files that put a pattern together at run time, so that reading the source does not show it. */
export function buildersOf(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, code }) => {
      let builds = false;
      eachNode(path, code, (node) => {
        const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
        builds ||= isCall && isNode(node.callee) && node.callee.name === 'RegExp';
      });
      return builds;
    })
    .map(({ path }) => path);
}

function eachNode(path: string, code: string, visit: Parameters<typeof walk>[1]): void {
  const program: unknown = parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (!isNode(program)) throw new Error(`${path} was parsed into nothing`);
  walk(program, visit);
}
