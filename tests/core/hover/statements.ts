import type { Statement } from '../../../server/src/core/reading/statement';

/** 'Ketamine is effective for cancer pain' as it is read. */
export const statement: Statement = {
  span: { start: 0, end: 37 },
  text: 'Ketamine is effective for cancer pain',
  intervention: 'ketamine',
  condition: 'cancer-pain',
  outcome: 'pain',
  populations: [],
  change: 'decrease',
  direction: 'benefit',
  force: 'asserted',
  extent: { absolute: false, certain: false, universal: false, permanent: false, qualified: false },
  trials: [],
  citations: [],
  trace: [],
};
