import { defineConfig } from '@playwright/test';

/**
 * `npm run screenshots [-- reports | screens]`: pictures of every printed report and every screen for looking at, and the
 * one that the README shows.
 */
export default defineConfig({
  testDir: 'tests/screenshots',
  outputDir: 'test-results/screenshots-run',
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
});
