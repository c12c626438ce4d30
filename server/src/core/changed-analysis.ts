import type { DraftAnalysis } from './analysis';
import { lazily } from './lazy';

/** What may be put in the place of what an analysis says, made when it is asked for. */
export interface Changes {
  readonly text?: string;
  readonly findings?: () => DraftAnalysis['findings'];
}

/** The same analysis with something else in places. What it makes only when it is asked for stays unmade until then. */
export function changedAnalysis(analysis: DraftAnalysis, changes: Changes): DraftAnalysis {
  const findings = lazily(changes.findings ?? (() => analysis.findings));
  return {
    text: changes.text ?? analysis.text,
    notes: analysis.notes,
    get findings() {
      return findings();
    },
    get accepted() {
      return analysis.accepted;
    },
    get citations() {
      return analysis.citations;
    },
    get statements() {
      return analysis.statements;
    },
    get trialMentions() {
      return analysis.trialMentions;
    },
    get parts() {
      return analysis.parts;
    },
  };
}
