import type { EvidenceBase } from '../evidence/base';
import { trialIndex } from '../evidence/trial-index';
import { compareDesign } from '../judgement/design';
import { agrees, figuresAbout } from '../judgement/figures';
import { contradictedAssertion } from '../judgement/relations';
import type { DesignDetail } from '../reading/design';
import type { FigureMention, Observation, RelationMention } from '../reading/observation';
import type { Span } from '../span';
import { quoted, type Row, rows } from './lines';

/** What else a sentence says: how a trial was done, numbers, relations, each with what it was held against. */
export function otherRows(observation: Observation, text: string, base: EvidenceBase): string[] {
  const words = ({ start, end }: Span) => quoted(text.slice(start, end));
  const { details, figures, relations, trials } = observation;
  return rows(
    ...details.map(
      (detail): Row => ['Trial detail', `${words(detail.span)}: ${detailWords(detail, trials, base)}`],
    ),
    ...figures.map((figure): Row => ['Number', `${words(figure.span)}: ${figureWords(figure, base)}`]),
    ...relations.map((relation): Row => ['Relation', relationWords(relation, base)]),
  );
}

const RESULTS = {
  agrees: 'as in the record',
  differs: 'not as in the record',
  silent: 'not recorded',
} as const;

function detailWords({ design }: DesignDetail, ids: readonly string[], base: EvidenceBase): string {
  const held = ids.flatMap((id) => {
    const trial = trialIndex(base).get(id);
    return trial ? [`${RESULTS[compareDesign(trial, design, base)]} of ${id}`] : [];
  });
  return `${design.aspect}, ${held.join('; ')}`;
}

function figureWords(mention: FigureMention, base: EvidenceBase): string {
  const figures = figuresAbout(mention, base);
  const [first] = figures;
  if (!first) return 'held against nothing: no fact of the base has such a number of what the sentence names';
  const fits = figures.find((figure) => agrees(mention.quantity, figure));
  return `${fits ? 'agrees with' : 'differs from'} fact ${(fits ?? first).id}: ${(fits ?? first).summary}`;
}

function relationWords(mention: RelationMention, base: EvidenceBase): string {
  const fact = contradictedAssertion(mention, base);
  const said = `${mention.denied ? 'not ' : ''}${mention.relation.replaceAll('-', ' ')} (${mention.force})`;
  return fact
    ? `${said}: fact ${fact.id} says otherwise: ${fact.summary}`
    : `${said}: nothing says otherwise`;
}
