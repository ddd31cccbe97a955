/** How the tests below test/ run; the browser's tests have playwright.config.ts. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 30_000 },
});
