import { expect, test } from 'vitest';
import { trialNames } from '../../../server/src/core/navigation/trial-names';
import { analysisOf } from '../hover/marked-analysis';

test.each<[text: string, mentions: readonly string[], names: readonly string[]]>([
  ['As Berg and Cole found.', ['Berg', 'Berg and Cole'], ['Berg and Cole']],
  ['Alba, then Berg.', ['Berg', 'Alba'], ['Alba', 'Berg']],
  ['As Berg and\nCole found.', ['Berg and\nCole'], ['Berg and', 'Cole']],
  ['Nobody.', [], []],
])('names in %j', (text, mentions, names) => {
  const trialMentions = mentions.map((name) => {
    const start = text.indexOf(name);
    return { trial: name, span: { start, end: start + name.length } };
  });
  const found = trialNames({ ...analysisOf(text), text, trialMentions });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
