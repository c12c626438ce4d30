import { expect, test } from 'vitest';
import { trialCard } from '../../../server/src/core/hover/trial-card';
import { small, trial } from './small-base';

test('a trial with every detail', () => {
  const [hardy] = small.trials;
  expect(hardy && trialCard(hardy, small)).toMatchInlineSnapshot(`
    "**No benefit over placebo** · cancer pain · RCT, double-blind

    Hardy, Quinn, Fazekas. Subcutaneous ketamine in the management of cancer pain. Journal of Clinical Oncology. 2012.

    Subcutaneous ketamine did no better than placebo.

    - **Population:** adults with refractory cancer pain (n = 185)
    - **Ketamine** (n = 93): ketamine 100 to 500 mg/day, subcutaneous, titrated daily, for 5 days
    - **Saline** (comparator, n = 92)
    - **Comparator:** placebo
    - **Follow-up:** 5 days

    | Outcome | Result | Versus | When |
    | --- | --- | --- | --- |
    | Pain | = no difference: 31% against 27% responded | placebo | at 5 days |
    | Nausea | ▼ worse (more frequent) | placebo |  |

    **Adverse events:** Almost twice as many adverse events as with placebo.

    **What the evidence says as a whole**

    - Ketamine for cancer pain: **no benefit over placebo** (high certainty, advice: avoid)

    **Erratum:** The review prints the first author as Hardie; it should be Hardy.

    no. 74 in the review · cite as \`@hardy2012\`"
  `);
});

test('a trial with an effect that ended', () => {
  const [, sigtermans] = small.trials;
  expect(sigtermans && trialCard(sigtermans, small)).toMatchInlineSnapshot(`
    "**Benefit over placebo until 11 weeks** · CRPS · RCT, double-blind

    Sigtermans, van Hilten. Ketamine produces effective and long-term pain relief. Journal of Clinical Oncology. 2009.

    Less pain until week 11, no gain in function.

    | Outcome | Result | Versus | When |
    | --- | --- | --- | --- |
    | Pain | ▲ better | placebo | until 11 weeks |
    | Pain | = no difference | placebo | at 12 weeks |
    | Function | = no difference | placebo | at 12 weeks |

    **Did not occur:** nausea

    cite as \`@sigtermans2009\`"
  `);
});

test('a trial of which the base says next to nothing', () => {
  const bare = trial({
    id: 'bare',
    reference: 'nowhere',
    kind: 'case-report',
    summary: 'One patient improved.',
  });
  expect(trialCard(bare, small)).toMatchInlineSnapshot(`
    "**Case report**

    One patient improved."
  `);
});
