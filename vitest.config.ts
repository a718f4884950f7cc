import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,property,golden}/**/*.test.{ts,tsx}'],
    // Parsing and property suites are CPU-bound; a busy two-core machine needs the room.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
