import { defineConfig } from 'vitest/config';

/** Tests that run the built program. */
const PROGRAM = ['tests/e2e/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'source',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: PROGRAM,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'program',
          include: PROGRAM,
          testTimeout: 60_000,
          globalSetup: ['tests/build-once.ts'],
        },
      },
    ],
  },
});
