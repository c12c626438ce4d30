import { defineConfig } from 'vitest/config';

// A folder for reports that a program reads, beside the one that a person reads.
const reports = process.env['TEST_REPORTS'];

export default defineConfig({
  test: {
    // A slow or busy machine is no reason to fail: what is slow is found in bench/.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/**/*.test.ts'],
    // What is started by tests keeps nothing in the folders of who runs them.
    env: { EVIDENCE_LENS_CACHE: '' },
    // Those need a whole editor: npm run test:editor.
    exclude: ['tests/editor/**'],
    reporters: reports ? ['default', ['json', { outputFile: `${reports}/vitest.json` }]] : ['default'],
  },
});
