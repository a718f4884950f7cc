import { defineConfig } from '@playwright/test';

/** Part of `npm run bench`: how fast the window answers, printed and never asserted. */
export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/bench-run',
  workers: 1,
  timeout: 300_000,
  reporter: [['list', { printSteps: false }]],
});
