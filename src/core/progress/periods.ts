/** Cuts a stretch of days into periods: days, weeks, months or years, few enough to be looked at. */

export type Unit = 'day' | 'week' | 'month' | 'year';

/** The finest unit is taken that gives no more periods than this. */
const MOST: readonly (readonly [Unit, number])[] = [
  ['day', 7],
  ['week', 10],
  ['month', 12],
];

/** The unit to cut these days by; days are written as 2026-11-24. */
export function unitFor(days: readonly string[]): Unit {
  const fits = ([unit, most]: (typeof MOST)[number]) =>
    new Set(days.map((day) => periodOf(day, unit))).size <= most;
  return MOST.find(fits)?.[0] ?? 'year';
}

/** The period a day lies in: "2026-11-24", the Monday of its week, "2026-11", "2026". */
export function periodOf(day: string, unit: Unit): string {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return mondayOf(day);
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return day.slice(0, 4);
    default:
      return unit satisfies never;
  }
}

function mondayOf(day: string): string {
  const number = dayNumber(day);
  // Day 0, 1 January 1970, was a Thursday.
  return dayOf(number - ((((number + 3) % 7) + 7) % 7));
}

/** Days since 1 January 1970, by Howard Hinnant's "days_from_civil", whose years begin in March. */
function dayNumber(day: string): number {
  const [y = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The way back, "civil_from_days". */
function dayOf(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}
