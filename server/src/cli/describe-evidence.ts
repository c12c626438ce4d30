import { plainTitle } from '../core/bibliography/format-short';
import type { EvidenceLink } from '../core/checks/finding';
import { type EvidenceBase, originKey, type RecordKind } from '../core/evidence/base';
import { originOf } from '../core/evidence/origin-of';
import { perBase } from '../core/evidence/per-base';

/** One line on each record, by `originKey`: what it is, where it stands in the base and what it says. */
export function evidenceLines(
  links: readonly EvidenceLink[],
  base: EvidenceBase,
): Readonly<Record<string, string>> {
  return Object.fromEntries(links.map((link) => [originKey(link.kind, link.id), lineOn(link, base)]));
}

/** Drafts of one base rest on the same records again and again. */
const known = perBase(() => new Map<string, string>());

function lineOn(link: EvidenceLink, base: EvidenceBase): string {
  const key = originKey(link.kind, link.id);
  const line = known(base).get(key) ?? describe(link, base);
  known(base).set(key, line);
  return line;
}

/**
 * A function that tells of the records that a finding rests on, by their `lines`. Records that it told of before share
 * a last line.
 */
export function evidenceTeller(): (
  links: readonly EvidenceLink[],
  lines: Readonly<Record<string, string>>,
) => string[] {
  const told = new Set<string>();
  return (links, lines) => {
    const again = links.filter(({ kind, id }) => told.has(originKey(kind, id)));
    const first = links.filter((link) => !again.includes(link));
    for (const { kind, id } of links) told.add(originKey(kind, id));
    const names = again.map(({ kind, id }) => `${kind} ${id}`);
    const telling = first.map(({ kind, id }) => lines[originKey(kind, id)] ?? `${kind} ${id}`);
    return names.length > 0 ? [...telling, `${names.join(', ')}: see above`] : telling;
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
