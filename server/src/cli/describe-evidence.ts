import { plainTitle } from '../core/bibliography/format-short';
import type { EvidenceLink } from '../core/checks/finding';
import { type EvidenceBase, originKey, type RecordKind } from '../core/evidence/base';
import { originOf } from '../core/evidence/origin-of';

/**
 * A function that tells of the records that a finding rests on, one line each: what it is, where it stands in the
 * base and what it says. Records that it told of before share a last line.
 */
export function evidenceTeller(base: EvidenceBase): (links: readonly EvidenceLink[]) => string[] {
  const told = new Set<string>();
  return (links) => {
    const again = links.filter(({ kind, id }) => told.has(originKey(kind, id)));
    const lines = links.filter((link) => !again.includes(link)).map((link) => describe(link, base));
    for (const { kind, id } of links) told.add(originKey(kind, id));
    const names = again.map(({ kind, id }) => `${kind} ${id}`);
    return names.length > 0 ? [...lines, `${names.join(', ')}: see above`] : lines;
  };
}

function describe({ kind, id }: EvidenceLink, base: EvidenceBase): string {
  const origin = originOf(base, kind, id);
  const place = origin ? ` (${origin.file}:${origin.line + 1})` : '';
  const says = SAYS[kind](id, base);
  return `${kind} ${id}${place}${says ? `: ${says}` : ''}`;
}

const SAYS: Readonly<Record<RecordKind, (id: string, base: EvidenceBase) => string | undefined>> = {
  claim: (id, base) => base.claims.find((claim) => claim.id === id)?.summary,
  trial: (id, base) => base.trials.find((trial) => trial.id === id)?.summary,
  fact: (id, base) => base.facts.find((fact) => fact.id === id)?.summary,
  reference: (id, base) => plainTitle(base.references.find((reference) => reference.key === id)?.csl),
  concept: (id, base) => base.concepts.find((concept) => concept.id === id)?.label,
};
