/** What --help says. */
export { help } from '../english/help.ts';
