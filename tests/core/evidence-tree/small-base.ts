import { baseOf, claim, reference, small, trial } from '../hover/small-base';

/** A base with two conditions and three claims, one of them on an adverse event. */
export const smallBase = baseOf({
  ...small,
  references: [
    reference('hardy2012', ['Hardy'], 2012, 'Ketamine for cancer pain'),
    reference('bell2003', ['Bell'], 2003, 'A review'),
  ],
  trials: [
    trial({
      id: 'hardy-2012',
      reference: 'hardy2012',
      names: ['Hardy'],
      randomised: true,
      conditions: ['cancer-pain'],
      findings: [{ outcome: 'pain', verdict: 'no-benefit', versus: 'placebo' }],
    }),
  ],
  claims: [
    claim({ id: 'cancer', trials: ['hardy-2012'], references: ['bell2003', 'hardy2012'] }),
    claim({ id: 'cancer-nausea', outcome: 'nausea', verdict: 'harm', trials: ['hardy-2012', 'hardy-2012'] }),
    claim({ id: 'crps', condition: 'crps', verdict: 'benefit', versus: 'midazolam' }),
  ],
  facts: [],
});
