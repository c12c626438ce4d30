// Leaves the examples of the rules of English out of what is bundled: the tests run them, and nothing else does. They are a
// hundredth of what a browser would have to fetch.
import { readFile } from 'node:fs/promises';

const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/.source;
const EXAMPLES = new RegExp(`^(\\s+(?:match|not)): \\[(?:\\s*(?:${STRING}),?)*\\s*\\]`, 'gm');

export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]reading[\\/]english[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(EXAMPLES, '$1: []'),
      loader: 'ts',
    }));
  },
};
