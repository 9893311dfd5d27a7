/** Reads a YAML text into plain data, remembering where each value stands; safe with hostile input. */
import { type Document, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { PackProblem } from './pack-problem.ts';

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
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What became of a YAML text; `yaml` is null where nothing could be made of it. */
export interface YamlReading {
  readonly yaml: YamlSource | null;
  readonly problems: readonly PackProblem[];
}

/** The values of the text with their places, and everything that no pack may hold, in time linear in the length. */
export function readYaml(source: string): YamlReading {
  const { length } = source;
  if (length > MAX_LENGTH) {
    const problem: PackProblem = {
      code: 'pack-too-large',
      offset: 0,
      say: (words) => words.tooLarge(length, MAX_LENGTH),
    };
    return { yaml: null, problems: [problem] };
  }
  const raw = [...source.matchAll(CONTROLS)].map(({ 0: found, index }) => controlProblem(found, index));
  const document = parsed(source);
  if (document === null) return { yaml: null, problems: [...raw, depthProblem(0)] };
  const syntax = syntaxProblems(document);
  if (syntax.length > 0) return { yaml: null, problems: [...raw, ...syntax] };
  const { problems, isData } = nodeProblems(document, source);
  if (!isData) return { yaml: null, problems: [...raw, ...problems] };
  const keys = new Map<unknown, ReadonlyMap<string, number>>();
  const yaml: YamlSource = {
    data: document.toJS({ maxAliasCount: 0 }),
    offsetOf: (at) => offsetOf(document, at),
    offsetOfKey: (at, key) => {
      const map = at.length === 0 ? document.contents : document.getIn(at, true);
      const known = keys.get(map) ?? keyOffsets(map);
      keys.set(map, known);
      return known.get(key) ?? offsetOf(document, at);
    },
  };
  return { yaml, problems: [...raw, ...problems] };
}

/** Null where the nesting exhausts the stack: of what the library nests, not everything ends in an error of its own. */
function parsed(source: string): Document.Parsed | null {
  try {
    // Whether keys are unique is looked at below: the library compares every key with every other one.
    return parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function syntaxProblems({ errors, warnings, directives }: Document.Parsed): PackProblem[] {
  const complaints = [...errors, ...warnings];
  const exhausted = complaints.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return [depthProblem(exhausted.pos[0])];
  // Version 1.1 has keys that stand for others, dates that are no texts, and "no" for false.
  if (directives.yaml.version !== '1.2' || complaints.some(({ code }) => code === 'BAD_DIRECTIVE'))
    return [{ code: 'pack-syntax', offset: 0, say: (words) => words.otherYaml }];
  return complaints.map(
    (error): PackProblem => ({
      code: 'pack-syntax',
      offset: error.pos[0],
      say: (words) => (error.code === 'MULTIPLE_DOCS' ? words.twoDocuments : words.syntax(error.message)),
    }),
  );
}

function controlProblem(character: string, offset: number): PackProblem {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'pack-control-character', offset, say: (words) => words.controlCharacter(code) };
}

function depthProblem(offset: number): PackProblem {
  return { code: 'pack-depth', offset, say: (words) => words.tooDeep };
}

interface NodeProblems {
  readonly problems: readonly PackProblem[];
  /** False where making values of the nodes would be dangerous. */
  readonly isData: boolean;
}

/** Aliases (one node can stand for millions), nesting, odd and repeated keys, and control characters written as escapes. */
function nodeProblems(document: Document, source: string): NodeProblems {
  const problems: PackProblem[] = [];
  let isData = true;
  const add = (code: string, offset: number, say: PackProblem['say']) => {
    problems.push({ code, offset, say });
  };
  const refuseDepth = (node: Node, depth: number) => {
    if (depth <= MAX_DEPTH) return undefined;
    isData = false;
    problems.push(depthProblem(node.range?.[0] ?? 0));
    return visit.BREAK;
  };
  visit(document, {
    Alias(_, node) {
      isData = false;
      add('pack-alias', node.range?.[0] ?? 0, (words) => words.alias(node.source));
    },
    Seq: (_, node, ancestors) => refuseDepth(node, ancestors.length),
    Map(_, node, ancestors) {
      const seen = new Set<string>();
      for (const { key } of node.items) {
        const offset = (isNode(key) ? key.range?.[0] : null) ?? node.range?.[0] ?? 0;
        const name = isScalar(key) && key.value !== null ? String(key.value) : null;
        if (name === null) {
          // Making a name of a list would take as many steps as it is nested deep.
          isData = false;
          add('pack-syntax', offset, (words) => words.keyIsNoText);
        } else if (seen.has(name)) {
          add('pack-repeated', offset, (words) => words.keyTwice(name));
        } else seen.add(name);
      }
      return refuseDepth(node, ancestors.length);
    },
    Scalar(_, node) {
      if (typeof node.value !== 'string') return;
      const offset = node.range?.[0] ?? 0;
      const [control] = node.value.matchAll(CONTROLS);
      // One that stands there as it is was told already.
      const isEscaped = source.slice(offset, node.range?.[1]).search(CONTROLS) === -1;
      if (control && isEscaped) problems.push(controlProblem(control[0], offset));
      if (!node.value.isWellFormed()) {
        add('pack-control-character', offset, (words) => words.halfCharacter);
      }
    },
  });
  return { problems, isData };
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffsets(map: unknown): Map<string, number> {
  const offsets = new Map<string, number>();
  for (const { key } of isMap(map) ? map.items : []) {
    if (isScalar(key) && !offsets.has(String(key.value))) offsets.set(String(key.value), key.range?.[0] ?? 0);
  }
  return offsets;
}
