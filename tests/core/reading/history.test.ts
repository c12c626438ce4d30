import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('what went before in the patients who are meant is no result', () => {
  test.each([
    'We give ketamine to those with CRPS in whom physiotherapy, gabapentin and calcitonin have not helped.',
    'Gabapentin, amitriptyline and physiotherapy had not helped her CRPS.',
    'Ketamine is for patients with CRPS who have not benefited from gabapentin.',
    'In a trial on CRPS led by Sigtermans, patients who had tried the usual drugs in vain were given ketamine.',
    'Patients with CRPS who had taken gabapentin to no avail were offered ketamine.',
    'In CRPS she had ketamine and vivid dreams on the second night, both of which resolved.',
  ])('%s', isSilent);

  test('what is told of them after it is one', () => {
    reports(`Patients with CRPS who had received ketamine fared no better than those on placebo.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`);
  });

  test('what became of those who were treated is one', () => {
    reports(`Patients with CRPS who took ketamine did not improve.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`);
  });
});

describe('what is supposed or was believed is not said', () => {
  test.each([
    'If ketamine proves effective in cancer pain, patients could be spared opioids.',
    'Ketamine was said to relieve cancer pain.',
    'A colleague insisted for years that his cancer patients did well on ketamine.',
    'A trial of ketamine in 30 patients with fibromyalgia was stopped early.',
    'Evidence does not support routine use of ketamine in CRPS.',
  ])('%s', isSilent);
});

describe('a trial told before is not meant where the sentence tells other things', () => {
  test.each([
    'Hayes et al. found that ketamine did not prevent phantom limb pain. Epidural analgesia did not prevent it either.',
    'Memantine disappointed in most trials of phantom limb pain, and gabapentin gave conflicting results: Bone et al. found relief.',
    'Wiech et al. found memantine no better than placebo for phantom limb pain. Nikolajsen et al. reported the same in 2000.',
    'Zarate et al. found that patients with depression improved. Suicidal thoughts, too, declined within hours.',
    'Schwartzman et al. reported less pain over 3 months in CRPS.',
  ])('%s', isSilent);
});

describe('what became of one patient is her history', () => {
  test.each([
    '# Low-dose ketamine in CRPS\n\nOn the second day she felt nauseated. She neither hallucinated nor became agitated.',
  ])('%s', isSilent);

  test.each([
    `In CRPS, low-dose ketamine did not cause hallucinations.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
  ])('%s', reports);
});
