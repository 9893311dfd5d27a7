import { describe, expect, test } from 'vitest';
import { periodOf, unitFor } from '../../../src/core/progress/periods.ts';

/** So many days from the day on. */
function days(from: string, count: number, step = 1): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${from}T12:00:00Z`) + index * step * 86_400_000).toISOString().slice(0, 10),
  );
}

describe('a period', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
    ['2028-03-01', '2028-02-28'],
    ['1970-01-01', '1969-12-29'],
  ])('of a week is named after its Monday: %s lies in that of %s', (day, monday) => {
    expect(periodOf(day, 'week')).toBe(monday);
  });

  test('of a week begins on a Monday, on any day of four hundred years', () => {
    for (const day of days('1901-01-01', 4000, 37)) {
      const monday = periodOf(day, 'week');
      const behind = (Date.parse(day) - Date.parse(monday)) / 86_400_000;
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect(behind).toBeGreaterThanOrEqual(0);
      expect(behind).toBeLessThan(7);
    }
  });

  test('of a month or a year is the beginning of the day', () => {
    expect([periodOf('2026-11-24', 'month'), periodOf('2026-11-24', 'year')]).toEqual(['2026-11', '2026']);
  });
});

describe('the unit', () => {
  test.each([
    ['day', days('2026-11-01', 7)],
    ['week', days('2026-11-01', 8)],
    ['month', days('2026-01-01', 100)],
    ['year', days('2024-01-01', 500)],
    ['day', []],
  ])('is the %s where finer ones would be too many', (unit, given) => {
    expect(unitFor(given)).toBe(unit);
  });
});
