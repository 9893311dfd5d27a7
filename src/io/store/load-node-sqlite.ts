/** Loads Node's own SQLite without its warning that it is new. */

/** The module `node:sqlite`. Only the one warning is left out, and only while the module loads. */
export function loadNodeSqlite(): typeof import('node:sqlite') {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    const isOurs = rest[0] === 'ExperimentalWarning' && /^SQLite\b/.test(String(warning));
    if (!isOurs) Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    // Synchronous, so that nothing else can warn meanwhile.
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
