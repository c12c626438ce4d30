import { testMetamorphic } from './pinned';

await testMetamorphic('data/ketamine', 'bundled.snap.md', { corpus: true });
