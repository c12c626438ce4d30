import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { plainTitle, shortCitation } from '../core/bibliography/format-short';
import type { Code, Severity } from '../core/checks/codes';
import type { EvidenceLink, Finding } from '../core/checks/finding';
import type { EvidenceBase } from '../core/evidence/base';
import { oneLine } from '../core/markdown-escape';
import { joined } from '../core/wording/joined';
import { recordsOf } from '../core/wording/records';
import { trialName } from '../core/wording/trial-name';
import { claimSubject } from '../core/wording/words';
import type { ClientNeeds } from './client-needs';
import { rangeOf } from './positions';
import { recordPlace } from './record-place';

/** The pages of docs/codes/ as readers reach them. */
const CODE_PAGES = 'https://github.com/evidence-lens/evidence-lens/blob/main/docs/codes';
const SOURCE = 'Evidence Lens';

/** Where a finding is shown: its document, the base it rests on and what the client can take. */
export interface Place {
  readonly lines: TextDocument;
  readonly base: EvidenceBase;
  /** The URI of a file as the base names it. */
  readonly uriOf: (file: string) => string;
  readonly needs: Pick<ClientNeeds, 'relatedInformation' | 'codeDescription'>;
}

/** A finding as the protocol tells it. Its code links to the page of that code in the documentation. */
export function toDiagnostic(finding: Finding, place: Place): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(place.lines, finding.span),
    severity: toSeverity(finding.severity),
    code: finding.code,
    source: SOURCE,
    message: finding.message,
  };
  if (place.needs.codeDescription) diagnostic.codeDescription = { href: codePage(finding.code) };
  const related = place.needs.relatedInformation
    ? finding.evidence.flatMap((link) => toRelated(link, place))
    : [];
  return related.length > 0 ? { ...diagnostic, relatedInformation: related } : diagnostic;
}

/** The address of the page on a code. */
export function codePage(code: Code): string {
  return `${CODE_PAGES}/${code}.md`;
}

/** The protocol's severity. */
export function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
    default:
      return severity satisfies never;
  }
}

/** The place in the base's files where a record stands; nothing for a record without a known place. */
function toRelated(link: EvidenceLink, { base, uriOf }: Place): DiagnosticRelatedInformation[] {
  const location = recordPlace(link, { base, uriOf });
  return location ? [{ location, message: describe(link, base) }] : [];
}

/** A record in a few words, without its id, which its place tells: editors show them above everything else. */
function describe({ kind, id }: EvidenceLink, base: EvidenceBase): string {
  const records = recordsOf(base);
  switch (kind) {
    case 'claim': {
      const claim = records.claims.get(id);
      return told(id, claim && claimSubject(claim, records), claim?.verdictText);
    }
    case 'trial': {
      const trial = records.trials.get(id);
      return told(id, trial && trialName(trial, records), trial?.design);
    }
    case 'fact':
      return told(id, records.facts.get(id)?.summary);
    case 'reference': {
      const csl = records.references.get(id)?.csl;
      return told(id, csl && shortCitation(csl), plainTitle(csl));
    }
    case 'concept':
      return told(id, records.concepts.get(id)?.label);
    default:
      return kind satisfies never;
  }
}

function told(id: string, ...says: readonly (string | undefined)[]): string {
  return oneLine(joined(says, ': ')) || id;
}
