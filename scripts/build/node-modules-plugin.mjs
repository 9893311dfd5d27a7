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

export const nodeModules = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      if (!isBuiltin(path)) return undefined;
      if (kind === 'require-call') return { path: name, namespace: 'node-cjs' };
      return [...EAGER, ...LATE].includes(name) ? { path: name, namespace: 'node-esm' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'node-cjs' }, ({ path }) => ({
      contents: `module.exports = ${moduleOf(path)};`,
    }));
    build.onLoad({ filter: /.*/, namespace: 'node-esm' }, ({ path }) => ({
      contents: `const it = ${moduleOf(path)};\nexport default it;\n${namesOf(path)
        .map((name) => `export const ${name} = ${memberOf(path, name)};`)
        .join('\n')}`,
    }));
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
