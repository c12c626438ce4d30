import { describe, expect, it } from 'vitest';
import { type SectionRole, sectionRole } from '../../../server/src/core/text/sections';

const CASES: Readonly<Record<SectionRole, readonly string[]>> = {
  references: [
    'References',
    'REFERENCES:',
    '8. Bibliography',
    'Literature Cited',
    'Works cited',
    ' List  of references ',
    'References and notes',
  ],
  abstract: ['Abstract', 'Summary', 'Executive summary'],
  methods: [
    'Methods',
    '2 Methods',
    'Materials and Methods',
    'Patients & methods',
    'II. Search strategy',
    'A) Study selection',
  ],
  introduction: ['Introduction', '1.1 Background', 'Background and aims', 'Objectives'],
  results: ['Results', '3. Results', '3.2.1 Main results', 'Section 4: Findings', 'Results and discussion'],
  discussion: ['Discussion', 'IV. Discussion', 'Discussion/Conclusions', 'Limitations'],
  conclusion: [
    'Conclusion',
    'Conclusions.',
    '5) Concluding remarks',
    'Conclusions and recommendations',
    'Key points',
  ],
  other: [
    '',
    'Cancer pain',
    'Reference values',
    'Resulting doses',
    'I methods',
    'Methodical errors',
    '3.',
    '1984',
    'A',
    `${'x '.repeat(200)}results`,
  ],
};

describe('sectionRole', () => {
  for (const [role, headings] of Object.entries(CASES)) {
    it.each(headings)(`${role}: %j`, (heading) => {
      expect(sectionRole(heading)).toBe(role);
    });
  }
});
