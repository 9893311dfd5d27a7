/** Exit codes that only a terminal program has, after what shells report: 128 and the signal's number. */

/** Ctrl+C, or SIGINT. */
export const EXIT_INTERRUPTED = 130;
/** The terminal went away, or SIGHUP. */
export const EXIT_HUNG_UP = 129;
