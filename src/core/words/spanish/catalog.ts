/** Spanish: what a game needs from its first frame on. */
export { english as spanish } from '../english/catalog.ts';
