/**
 * Takes some of Node's own modules by `process.getBuiltinModule` instead of importing them, for a faster start.
 * It also serves the `require` of CommonJS packages, which an ES module does not have.
 */
import { createRequire, isBuiltin } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * An import reads every property of a module; of `process` that opens all three standard streams (6 ms), of the others
 * it loads what hardly anybody wants (5 ms).
 */
const EAGER = ['process', 'fs', 'fs/promises', 'util'];

/** Wanted by packages for cases that hardly ever come up, and slow to load: taken when first used. */
const LATE = ['assert', 'child_process'];

/** Prefixes of the ids that stand for such a module: as a package that requires it wants it, and as one that imports it does. */
const REQUIRED = '\0node-required:';
const IMPORTED = '\0node-imported:';

export const nodeModules = {
  name: 'node-modules',
  resolveId: {
    filter: { id: /^(node:)?[a-z_/]+$/ },
    handler: (source, _importer, { kind }) => {
      if (!isBuiltin(source)) return null;
      const name = source.replace(/^node:/, '');
      if (kind === 'require-call') return REQUIRED + name;
      return [...EAGER, ...LATE].includes(name) ? IMPORTED + name : null;
    },
  },
  load: {
    handler: (id) => {
      if (id.startsWith(REQUIRED)) {
        return { code: `module.exports = ${moduleOf(id.slice(REQUIRED.length))};`, moduleType: 'js' };
      }
      if (!id.startsWith(IMPORTED)) return null;
      const path = id.slice(IMPORTED.length);
      const members = namesOf(path).map((name) => `export const ${name} = ${memberOf(path, name)};`);
      return [`const it = ${moduleOf(path)};`, 'export default it;', ...members].join('\n');
    },
  },
};

/** An expression for the module; for a late one a stand-in that loads it when a property is read. */
function moduleOf(path) {
  const taken = `process.getBuiltinModule('node:${path}')`;
  return LATE.includes(path) ? `new Proxy({}, { get: (_, name) => ${taken}[name] })` : taken;
}

/** An expression for one export, marked so that it goes where nobody imports it. */
function memberOf(path, name) {
  if (LATE.includes(path)) return `(...args) => it.${name}(...args)`;
  return `/* @__PURE__ */ (() => it.${name})()`;
}

/** The names that can be imported: in a module that is taken whole, not those that load something when they are read. */
function namesOf(path) {
  const properties = Object.getOwnPropertyDescriptors(require(`node:${path}`));
  return Object.keys(properties).filter(
    (name) => /^[A-Za-z_]\w*$/.test(name) && (path === 'process' || properties[name].get === undefined),
  );
}
