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

const CONTROL_HINT = 'Delete the character; a pack is plain text.';

/** Throws a UserError (`pack-…`) where the text is not YAML, too large, or holds control characters. */
export function readYaml(source: string, path: string): YamlSource {
  const fail = (problems: readonly PackProblem[]) => packError(path, source, problems);
  if (source.length > MAX_LENGTH) {
    const message = `the file has ${source.length} characters; a pack has at most ${MAX_LENGTH}`;
    throw fail([{ code: 'pack-too-large', offset: 0, message, hint: 'Keep one article to a pack.' }]);
  }
  const raw = CONTROL.exec(source);
  if (raw) throw fail([controlProblem(raw[0], raw.index)]);

  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  const complaints = [...document.errors, ...document.warnings];
  const exhausted = complaints.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) throw fail([depthProblem(exhausted.pos[0])]);
  const syntax = complaints.map((error) => ({
    code: 'pack-syntax',
    offset: error.pos[0],
    message: `not valid YAML: ${error.message}`,
    hint: 'Indent with spaces, and put text that holds ": " or " #" in quotes.',
  }));
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
  const message = `control character U+${code} is not allowed`;
  return { code: 'pack-control-character', offset, message, hint: CONTROL_HINT };
}

function depthProblem(offset: number): PackProblem {
  const message = 'values are nested too deeply';
  return { code: 'pack-depth', offset, message, hint: 'See docs/pack-format.md.' };
}

/** Aliases (one node can stand for millions), nesting, and control characters written as escapes. */
function nodeProblems(document: Document): PackProblem[] {
  const problems: PackProblem[] = [];
  visit(document, {
    Alias(_, node) {
      const message = `the alias *${node.source} is not allowed`;
      problems.push({
        code: 'pack-alias',
        offset: node.range?.[0] ?? 0,
        message,
        hint: 'Write the value out.',
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
        const message = 'half of a surrogate pair is not a character';
        problems.push({ code: 'pack-control-character', offset, message, hint: CONTROL_HINT });
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
