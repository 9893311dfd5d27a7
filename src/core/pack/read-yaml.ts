/** Reads a YAML text into plain data, remembering where each value stands; safe with hostile input. */
import { type Document, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import { type PackProblem, packError } from './pack-problem.ts';

/** The steps from the root to a value: keys and indexes. */
export type YamlPath = readonly PropertyKey[];

export interface YamlSource {
  readonly data: unknown;
  /** The offset of the value at that path; of its nearest parent where it is missing. */
  offsetOf(path: YamlPath): number;
  /** The offset of a key within the map at that path. */
  offsetOfKey(path: YamlPath, key: string): number;
}

/** In UTF-16 code units: hundreds of times an article with its questions, and parsed in a second. */
const MAX_LENGTH = 500_000;

/** Nesting that no pack needs; deeper data would exhaust the stack of whoever walks it. */
const MAX_DEPTH = 32;

/**
 * What a terminal would obey instead of showing, and marks that reverse the reading order:
 * C0 and C1 controls but tab and line ends, DEL, line and paragraph separators, bidi overrides.
 */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Throws a UserError (`pack-…`) where the text is not YAML, too large, or holds control characters. */
export function readYaml(source: string, path: string): YamlSource {
  const fail = (problems: readonly PackProblem[]) => packError(path, source, problems);
  if (source.length > MAX_LENGTH) {
    const { length } = source;
    throw fail([{ code: 'pack-too-large', offset: 0, say: (words) => words.tooLarge(length, MAX_LENGTH) }]);
  }
  const raw = CONTROL.exec(source);
  if (raw) throw fail([controlProblem(raw[0], raw.index)]);

  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const complaints = [...document.errors, ...document.warnings];
  const exhausted = complaints.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) throw fail([depthProblem(exhausted.pos[0])]);
  const syntax = complaints.map(
    (error): PackProblem => ({
      code: 'pack-syntax',
      offset: error.pos[0],
      say: (words) => words.syntax(error.message),
    }),
  );
  if (syntax.length > 0) throw fail(syntax);
  const problems = nodeProblems(document);
  if (problems.length > 0) throw fail(problems);

  return {
    data: document.toJS({ maxAliasCount: 0 }),
    offsetOf: (at) => offsetOf(document, at),
    offsetOfKey: (at, key) => offsetOfKey(document, at, key),
  };
}

function controlProblem(character: string, offset: number): PackProblem {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'pack-control-character', offset, say: (words) => words.controlCharacter(code) };
}

function depthProblem(offset: number): PackProblem {
  return { code: 'pack-depth', offset, say: (words) => words.tooDeep };
}

/** Aliases (one node can stand for millions), nesting, and control characters written as escapes. */
function nodeProblems(document: Document): PackProblem[] {
  const problems: PackProblem[] = [];
  visit(document, {
    Alias(_, node) {
      problems.push({
        code: 'pack-alias',
        offset: node.range?.[0] ?? 0,
        say: (words) => words.alias(node.source),
      });
    },
    Collection(_, node, ancestors) {
      if (ancestors.length <= MAX_DEPTH) return undefined;
      problems.push(depthProblem(node.range?.[0] ?? 0));
      return visit.BREAK;
    },
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      const offset = node.range?.[0] ?? 0;
      const control = CONTROL.exec(node.value);
      if (control) problems.push(controlProblem(control[0], offset));
      if (!node.value.isWellFormed()) {
        problems.push({ code: 'pack-control-character', offset, say: (words) => words.halfCharacter });
      }
    },
  });
  return problems;
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: YamlPath, key: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(node)) {
    for (const pair of node.items) {
      if (isScalar(pair.key) && String(pair.key.value) === key) return pair.key.range?.[0] ?? 0;
    }
  }
  return offsetOf(document, path);
}
