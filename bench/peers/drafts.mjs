// Checkers of prose, each as a function that takes a draft and gives how much it found.
import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

const require = createRequire(import.meta.url);

/** The checkers by name, ready for use. */
export async function draftPeers() {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const prose = retext().use(retextPassive).use(retextRepeatedWords).use(retextSimplify).freeze();
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: require('@textlint/textlint-plugin-markdown').default }],
    rules: [{ ruleId: 'write-good', rule: require('textlint-rule-write-good').default }],
  };
  return [
    { name: 'harper.js', run: async (text) => (await harper.lint(text, { language: 'markdown' })).length },
    { name: 'textlint', run: async (text) => (await kernel.lintText(text, options)).messages.length },
    { name: 'retext', run: async (text) => (await prose.process(text)).messages.length },
    { name: 'write-good', run: (text) => writeGood(text).length },
  ];
}
