import type { EvidenceBase } from '../evidence/base';
import { designIn } from '../reading/design';
import { DESIGN_HEADERS } from '../reading/english/design';
import type { Observed } from '../reading/observe';
import { recognise, type Sentence } from '../reading/sentence';
import type { Block } from '../text/prose';

/** What a cell in the row of a trial says of how it was done, read with what the header of its column is on: "Duration". */
export function designsInCell(
  { table }: Block,
  { text }: Sentence,
  read: Observed,
  base: EvidenceBase,
): Observed {
  const opening = DESIGN_HEADERS.find(([header]) => header.test(table?.header ?? ''))?.[1];
  if (opening === undefined || read.observation.trials.length === 0) return read;
  const details = designIn(recognise(opening + text, base), base).flatMap(
    ({ design, span: { start, end } }) => {
      const span = { start: start - opening.length, end: end - opening.length };
      return span.start < 0 ? [] : [{ design, span }];
    },
  );
  return { ...read, observation: { ...read.observation, details } };
}
