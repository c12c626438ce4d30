import { createAnalyser } from '../../../server/src/core/analyse';
import type { Code } from '../../../server/src/core/checks/codes';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { edited, type Fix } from '../../../server/src/core/fixes/fix';
import { fixesFor } from '../../../server/src/core/fixes/fixes-for';

const analyse = createAnalyser();

/** What a draft becomes when a fix is chosen; the word to be written over stays as it is offered. */
export function chosen(draft: string, fix: Fix): string {
  switch (fix.kind) {
    case 'edit':
      return edited(draft, fix.edits);
    case 'template': {
      const newText = fix.before + fix.placeholder + fix.after;
      return edited(draft, [{ span: { start: fix.at, end: fix.at }, newText }]);
    }
    default:
      return draft;
  }
}

/** The fixes for what is reported of a draft as this code, and what each makes of the draft. */
export function offered(draft: string, code: Code, base: EvidenceBase) {
  const analysis = analyse(draft, base);
  const findings = analysis.findings.filter((finding) => finding.code === code);
  if (findings.length === 0) throw new Error(`Nothing is reported as ${code}: ${draft}`);
  return findings
    .flatMap((finding) => fixesFor(finding, analysis, base))
    .map((fix) => ({ fix, title: fix.title, draft: chosen(draft, fix) }));
}
