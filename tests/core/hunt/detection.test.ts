import { describe, expect, test } from 'vitest';
import { detectionOf, normalQuantile } from '../../../src/core/hunt/detection.ts';
import { ENGLISH } from '../../fixtures/english.ts';

/** The share of the normal distribution below z, by Simpson's rule. */
function normalShare(z: number): number {
  const steps = 20_000;
  const from = -12;
  const width = (z - from) / steps;
  const density = (x: number) => Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(from) + density(z);
  for (let i = 1; i < steps; i++) sum += density(from + i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}

describe('the normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.9, 1.2815516],
    [0.1, -1.2815516],
    [0.999, 3.0902323],
  ])('of %f is %f', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 6);
  });

  test('is the inverse of the distribution', () => {
    for (const share of [1e-6, 0.001, 0.02, 0.074, 0.076, 0.3, 0.6, 0.924, 0.926, 0.99, 0.9999]) {
      expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 7);
    }
    expect(normalQuantile(1e-12)).toBeCloseTo(-7.034484, 5);
  });

  test.each([0, 1, -1, 2, Number.NaN])('of %f does not exist', (share) => {
    expect(() => normalQuantile(share)).toThrow(RangeError);
  });
});

describe('telling the two sorts apart', () => {
  test('says nothing below ten of either sort', () => {
    expect(detectionOf({ hits: 9, unverified: 9, falseAlarms: 0, vouched: 30 })).toBeNull();
    expect(detectionOf({ hits: 9, unverified: 30, falseAlarms: 0, vouched: 9 })).toBeNull();
  });

  test('is worked out with half a case added on either side', () => {
    const detection = detectionOf({ hits: 15, unverified: 20, falseAlarms: 4, vouched: 20 });
    const [hit, alarm] = [normalQuantile(15.5 / 21), normalQuantile(4.5 / 21)];
    expect(detection?.sensitivity).toBeCloseTo(hit - alarm, 10);
    expect(detection?.criterion).toBeCloseTo(-(hit + alarm) / 2, 10);
  });

  test('of somebody who guesses is 0, whatever they flag', () => {
    expect(detectionOf({ hits: 10, unverified: 20, falseAlarms: 10, vouched: 20 })?.sensitivity).toBeCloseTo(
      0,
    );
    expect(detectionOf({ hits: 20, unverified: 20, falseAlarms: 20, vouched: 20 })?.sensitivity).toBeCloseTo(
      0,
    );
  });

  test.each([
    [20, 18, 'you flag too much'],
    [2, 0, 'you flag too little'],
    [10, 10, 'you lean neither way clearly'],
  ])('with %i hits and %i false alarms of 20 says that %s', (hits, falseAlarms, words) => {
    const detection = detectionOf({ hits, unverified: 20, falseAlarms, vouched: 20 });
    if (detection === null) throw new Error('20 of each are enough');
    expect(ENGLISH.hunt.detection.summary(detection, 3)).toContain(`Over your 3 hunts ${words}`);
  });
});
