import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The machines that run this are small and noisy: a slow test is not a broken one. Speed lives in the bench.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
