#!/usr/bin/env node
/** The entry, shipped as it is: parses on any Node, checks its version, and only then loads the program. */
import * as nodeModule from 'node:module';

var needed = [22, 13];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'sayswho: Node.js ' +
      needed.join('.') +
      ' or newer is needed, and this is ' +
      process.versions.node +
      '. In the checkout, type npm start, which brings its own; elsewhere, install the current release from https://nodejs.org.',
  );
  process.exitCode = 1;
} else {
  // Namespace import, because the named export does not exist on old Nodes and would fail the parse.
  nodeModule.enableCompileCache();
  if (process.env.SAYSWHO_DEBUG) process.setSourceMapsEnabled(true);
  import('./main.js').then((program) => program.main());
}
