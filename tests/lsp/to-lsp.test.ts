import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CODES, type Severity } from '../../server/src/core/checks/codes';
import type { EvidenceLink, Finding } from '../../server/src/core/checks/finding';
import { codePage, toDiagnostic, toSeverity } from '../../server/src/lsp/to-lsp';
import { SMALL_BASE } from '../support/lsp-engine';

const FINDING: Finding = {
  code: 'contradicted-claim',
  severity: 'warning',
  span: { start: 3, end: 6 },
  message: 'Reads as: tea helps.',
  evidence: [{ kind: 'claim', id: 'tea-sleep' }],
};

function told(finding: Finding, needs = { relatedInformation: true, codeDescription: true }) {
  const lines = TextDocument.create('file:///draft.md', 'markdown', 1, '😀\ntea cures all');
  const uriOf = (file: string) => `file:///base/${file}`;
  return toDiagnostic(finding, { lines, base: SMALL_BASE, uriOf, needs });
}

describe('a finding as a diagnostic', () => {
  test('it tells all that an editor shows', () => {
    expect(told(FINDING)).toEqual({
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
      severity: DiagnosticSeverity.Warning,
      code: 'contradicted-claim',
      codeDescription: {
        href: 'https://github.com/evidence-lens/evidence-lens/blob/main/docs/codes/contradicted-claim.md',
      },
      source: 'Evidence Lens',
      message: 'Reads as: tea helps.',
      relatedInformation: [
        {
          location: {
            uri: 'file:///base/claims/my teas.yaml',
            range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } },
          },
          message: 'Tea for insomnia, sleep: no benefit over water',
        },
      ],
    });
  });

  test('a client gets nothing that it cannot take', () => {
    const plain = told(FINDING, { relatedInformation: false, codeDescription: false });
    expect(Object.keys(plain)).toEqual(['range', 'severity', 'code', 'source', 'message']);
  });

  test.each<{ name: string; evidence: EvidenceLink[] }>([
    { name: 'no evidence', evidence: [] },
    { name: 'a record that the base does not have', evidence: [{ kind: 'trial', id: 'nowhere' }] },
    { name: 'a record without a known place', evidence: [{ kind: 'reference', id: 'lee2001' }] },
  ])('$name points nowhere', ({ evidence }) => {
    expect(told({ ...FINDING, evidence })).not.toHaveProperty('relatedInformation');
  });

  test.each<[Severity, DiagnosticSeverity]>([
    ['error', DiagnosticSeverity.Error],
    ['warning', DiagnosticSeverity.Warning],
    ['information', DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
  ])('%s keeps its weight', (severity, expected) => {
    expect(toSeverity(severity)).toBe(expected);
  });

  test.each(CODES)('the page that %s links to is in docs/', (code) => {
    expect(codePage(code)).toMatch(
      /^https:\/\/github\.com\/evidence-lens\/evidence-lens\/blob\/main\/docs\//,
    );
    expect(existsSync(`docs/${codePage(code).split('/docs/')[1]}`)).toBe(true);
  });
});
