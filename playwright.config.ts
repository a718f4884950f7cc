import { defineConfig } from '@playwright/test';

/** The tests that open no window. */
const COMMAND_LINE = 'command-line.spec.ts';

/** An app at a time on each display: windows on the same one take the focus from each other. */
const displays = (process.env.PLUMB_TEST_DISPLAYS ?? '').split(' ').length;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  projects: [
    // First, because it is the longest file; windows have both workers once it is through.
    { name: 'command line', testMatch: COMMAND_LINE, workers: 1 },
    { name: 'window', testIgnore: COMMAND_LINE, workers: displays },
  ],
  // A retry would hide what is unstable.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // The file of the second is named in PLAYWRIGHT_JSON_OUTPUT_FILE.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE === undefined ? 'list' : [['list'], ['json']],
});
