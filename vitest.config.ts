import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,property,golden}/**/*.test.{ts,tsx}'],
    // Every processor: the default leaves one out, which is half of a small machine.
    maxWorkers: '100%',
    // Parsing and property suites are CPU-bound; a busy two-core machine needs the room.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
