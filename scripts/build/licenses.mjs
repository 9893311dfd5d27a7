/** Collects the licenses of every package whose code went into the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A folder of a package, and not one within it: those may have manifests of their own. */
const PACKAGE_FOLDER = /[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+$/;

const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

/** The folder of the package that a bundled file belongs to. */
function packageFolder(file) {
  let folder = dirname(file);
  while (folder !== dirname(folder)) {
    if (PACKAGE_FOLDER.test(folder) && existsSync(join(folder, 'package.json'))) return folder;
    folder = dirname(folder);
  }
  throw new Error(`${file} belongs to no package`);
}

/**
 * The text of THIRD-PARTY-LICENSES.
 * @param {string[]} inputs the bundled files, by paths from `root` or full ones; what a plugin made up is passed over
 * @param {string} root the folder of the project
 */
export function collectLicenses(inputs, root) {
  const files = inputs.filter((input) => !input.startsWith('\0')).map((input) => resolve(root, input));
  const packaged = files.filter((file) => /[\\/]node_modules[\\/]/.test(file));
  const folders = [...new Set(packaged.map(packageFolder))].sort();
  const entries = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const licenses = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
    if (licenses.length === 0 && !license) throw new Error(`${name} states no license`);
    const texts = licenses.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    const title = `${name} ${version} (${license ?? 'see below'})`;
    return [title, '='.repeat(title.length), ...texts].join('\n\n');
  });
  return `sayswho contains code of these packages.\n\n${entries.join('\n\n\n')}\n`;
}
