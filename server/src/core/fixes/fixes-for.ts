import type { DraftAnalysis } from '../analysis';
import type { Finding } from '../checks/finding';
import { sentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import { cite } from './cite';
import type { Fix, FixContext, Fixer } from './fix';
import { ignoreHere } from './ignore-here';
import { openRecord } from './open-record';
import { qualify } from './qualify';
import { removeIgnore } from './remove-ignore';
import { replaceKey } from './replace-key';
import { reword } from './reword';
import { rightFigure } from './right-figure';

/** Every kind of fix, in the order in which they are offered. */
const FIXERS: readonly Fixer[] = [
  replaceKey,
  reword,
  rightFigure,
  qualify,
  cite,
  removeIgnore,
  openRecord,
  ignoreHere,
];

/** The ways to settle a finding of an analysed draft, the likeliest first. Nothing is changed. */
export function fixesFor(finding: Finding, analysis: DraftAnalysis, base: EvidenceBase): Fix[] {
  const at = sentenceAt(analysis, base, finding.span.start);
  const context: FixContext = { finding, analysis, base, ...(at && { at }) };
  return FIXERS.flatMap((fixer) => fixer(context));
}
