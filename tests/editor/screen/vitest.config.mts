import { defineConfig } from 'vitest/config';

// A folder for reports that a program reads, beside the one that a person reads.
const reports = process.env['TEST_REPORTS'];

export default defineConfig({
  test: {
    include: ['tests/editor/screen/*.test.ts'],
    // Each test is an editor and a browser.
    fileParallelism: false,
    testTimeout: 180_000,
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/editor-screen.json` }]] : ['default'],
  },
});
