import type { BaseStatus } from '../../server/src/protocol';

/** The status of a base that is ready, found beside the draft. */
export const READY_BASE = {
  state: 'ready',
  name: 'Tea for sleep',
  version: '1.2.0',
  references: 84,
  trials: 40,
  claims: 1,
  problems: [],
  found: { why: 'nearest', folder: 'evidence/tea' },
  manifest: 'file:///evidence/tea/evidence.yaml',
} as const satisfies BaseStatus;
