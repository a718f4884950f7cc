import { defineConfig } from '@playwright/test';

/** The tests that open no window. */
const COMMAND_LINE = 'command-line.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Windows share one display, so there is one app at a time; the command line runs beside it.
  workers: 2,
  projects: [
    { name: 'window', testIgnore: COMMAND_LINE, workers: 1 },
    { name: 'command line', testMatch: COMMAND_LINE, workers: 1 },
  ],
  // A retry would hide what is unstable.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // The file of the second is named in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE === undefined ? 'list' : [['list'], ['json']],
});
