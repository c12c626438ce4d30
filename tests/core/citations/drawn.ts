import { createAnalyser } from '../../../server/src/core/analyse';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import type { CitedKey } from '../../../server/src/core/text/citations';
import type { MarkedSpan } from '../../support/fixture';
import { baseOf, reference, small } from '../hover/small-base';

const analyse = createAnalyser();

/** The small base with numbers: `hardy2012` is 1, `sigtermans2009` 2, `dualé2009` 3, `mercadante2000` 4, and so on to 12. */
export const numbered: EvidenceBase = baseOf({
  ...small,
  revision: 'numbered',
  references: [
    ...small.references,
    ...Array.from({ length: 8 }, (_, index) =>
      reference(`more${index + 5}`, ['More'], 2000 + index, `A further work on matter ${index}`),
    ),
  ].map((one, index) => ({ ...one, number: index + 1 })),
});

/** The citations of a draft as marked spans: `numeric: hardy2012, #4 (Smith J. On pain.)`. */
export function citationsIn(text: string, base: EvidenceBase = numbered): MarkedSpan[] {
  return analyse(text, base).citations.map(({ kind, span, keys }) => ({
    ...span,
    label: `${kind}: ${keys.map(draw).join(', ')}`,
  }));
}

function draw({ key, entry }: CitedKey): string {
  return entry ? `${key} (${entry.text.slice(0, 30)})` : key;
}

/** What is reported of the citations of a draft, as marked spans. */
export function unknownIn(text: string, base: EvidenceBase = numbered): MarkedSpan[] {
  return analyse(text, base)
    .findings.filter(({ code }) => code === 'unknown-citation')
    .map(({ span, message }) => ({ ...span, label: message }));
}
