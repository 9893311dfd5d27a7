/** What went wrong, and what to do next. */
export { errors } from '../english/errors.ts';
