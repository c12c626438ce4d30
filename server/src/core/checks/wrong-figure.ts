import type { EvidenceBase } from '../evidence/base';
import type { Figure } from '../evidence/schema/fact';
import { agrees, figuresAbout, isOfCited } from '../judgement/figures';
import type { FigureMention, Observation } from '../reading/observation';
import type { Check } from './check';
import type { Finding } from './finding';

/** Reports a number that differs from the base's figure for the same thing by more than rounding allows. */
export const wrongFigure = {
  meta: {
    code: 'wrong-figure',
    title: 'Figure that differs from the evidence',
    severity: 'warning',
    page: 'docs/codes/wrong-figure.md',
  },
  run: ({ figures, citations }, base) =>
    figures.flatMap((mention) => findingFor(mention, figuresAbout(mention, base), citations, base)),
} as const satisfies Check<Observation>;

function findingFor(
  mention: FigureMention,
  figures: readonly Figure[],
  citations: readonly string[],
  base: EvidenceBase,
): Finding[] {
  const [first] = figures;
  if (!first || figures.some((figure) => agrees(mention.quantity, figure))) return [];
  if (isOfCited(mention, figures, citations, base)) return [];
  const { code, severity } = wrongFigure.meta;
  return [
    {
      code,
      severity,
      span: mention.span,
      message: `The evidence has another figure: ${first.summary}`,
      rule: 'figure-differs',
      evidence: [{ kind: 'fact', id: first.id }],
    },
  ];
}
