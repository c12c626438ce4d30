import type { Location } from 'vscode-languageserver';
import type { EvidenceLink } from '../core/checks/finding';
import { originOf } from '../core/evidence/origin-of';
import type { Engine } from './engine';

/** Where a record stands in the base's files; `undefined` for one without a known place. */
export function recordPlace(
  { kind, id }: EvidenceLink,
  { base, uriOf }: Pick<Engine, 'base' | 'uriOf'>,
): Location | undefined {
  const origin = originOf(base, kind, id);
  if (!origin) return undefined;
  const start = { line: origin.line, character: origin.character };
  return { uri: uriOf(origin.file), range: { start, end: start } };
}
