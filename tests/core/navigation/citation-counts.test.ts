import { expect, test } from 'vitest';
import type { BaseFile } from '../../../server/src/core/base-files/base-file';
import { citedReferences, countCitations } from '../../../server/src/core/navigation/citation-counts';
import { inOneGo } from '../../../server/src/core/steps';
import { citationsIn } from '../../../server/src/core/text/draft-citations';
import { drawSpans } from '../../support/fixture';
import { small } from '../hover/small-base';

const LIBRARY: BaseFile = {
  kind: 'references',
  path: 'refs.bib',
  text: '@misc{hardy2012}\n@misc{dualé2009}\n@misc{sigtermans2009}\n@misc{poe:2002}\n',
};

test('each reference is told how often it is cited, under any of its keys', () => {
  const drafts = ['No [@hardy2012; @ref58].\n\n@dualé2009', 'Yes [@ref58].', 'As @poe:2002, `@hardy2012`.'];
  const counts = countCitations(
    drafts.map((text) => inOneGo(citationsIn(text))),
    small,
  );
  const cited = citedReferences(LIBRARY, counts, small).map(({ span, title }) => ({ ...span, label: title }));
  expect(drawSpans(LIBRARY.text, cited)).toBe(`@misc{hardy2012}
      ^^^^^^^^^ Cited once
@misc{dualé2009}
      ^^^^^^^^^ Cited 3 times in 2 files
@misc{sigtermans2009}
@misc{poe:2002}
      ^^^^^^^^ Cited once
`);
});

test('another file of a base is told nothing', () => {
  const counts = countCitations([inOneGo(citationsIn('@hardy2012'))], small);
  const file: BaseFile = {
    kind: 'annotations',
    path: 'a.yaml',
    text: 'annotations: [{key: a, aliases: [hardy2012]}]',
  };
  expect(citedReferences(file, counts, small)).toEqual([]);
});
