/** The clock of this machine, for games in which the time is told. */
import type { Clock } from '../core/services.ts';

const SECOND = 1000;

/** Counts from the start of the program, so that setting the machine's clock changes nothing. */
export function systemClock(): Clock {
  return {
    now: () => performance.now(),
    everySecond: (tell) => {
      const timer = setInterval(tell, SECOND);
      return () => clearInterval(timer);
    },
  };
}
