import { testMetamorphic } from './pinned';

await testMetamorphic('examples/traffic-calming', 'example.snap.md', { corpus: false });
