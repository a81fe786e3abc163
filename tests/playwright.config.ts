import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.artifacts/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // Real browsers on a loaded machine: what passes only at the second try is named in the output of `npm test`.
  retries: 1,
  forbidOnly: true,
  projects: [
    { name: 'e2e', testIgnore: ['firefox*.spec.ts', 'wordpress.spec.ts'] },
    { name: 'firefox', testMatch: 'firefox*.spec.ts' },
    { name: 'tools', testDir: 'tools' },
    { name: 'wordpress', testDir: '.', testMatch: ['**/e2e/wordpress.spec.ts', '**/wordpress/*.spec.ts'] },
  ],
});
