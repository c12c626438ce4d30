import { random } from '../../../tests/support/library/random';

const SUBJECTS = [
  'The intervention group',
  'Most participants',
  'The second trial',
  'A later review',
  'The control arm',
  'Older patients',
  'The authors of this study',
  'An analysis by centre',
  'Physiotherapy',
  'Early mobilisation',
];
const VERBS = [
  'reported fewer visits to the clinic',
  'kept a diary of sleep and activity',
  'had more adverse events that led to withdrawal',
  'was followed for one year by telephone',
  'showed no difference in length of stay',
  'improved walking distance by a tenth',
  'returned to work after six weeks',
  'was not registered before it began',
  'lowered blood pressure a little (*p* = 0.04)',
  'answered the questionnaire twice',
];
const TAILS = [
  '',
  ' in both countries',
  ' compared with usual care',
  ', although few data were available',
  ' at the end of the study',
  ' [@ref12]',
  ' [see @ref7, p. 3; @ref20]',
  ' (95% CI 0.8 to 1.3)',
];
/** What is held against the evidence, right and wrong. */
const CLAIMS = [
  'Ketamine reduced pain in CRPS for up to 12 weeks [@ref38].',
  'Ketamine is effective for cancer pain.',
  'In fibromyalgia, ketamine was no better than placebo after the infusion.',
  'Sigtermans et al. found less pain with ketamine than with placebo [@ref38].',
  'Ketamine may help in neuropathic pain, with mixed results.',
  'Memantine relieved phantom limb pain in all patients.',
];

/** One sentence in so many is on the evidence; a paragraph has so many sentences, a section so many paragraphs. */
const ONE_CLAIM_IN = 20;
const SENTENCES = 5;
const PARAGRAPHS = 6;

/** A review of about `length` UTF-16 units: the same for the same length and seed. */
export function draftOf(length: number, seed = 1): string {
  const { one, chance } = random(seed);
  const sentence = (): string =>
    chance(ONE_CLAIM_IN) ? one(CLAIMS) : `${one(SUBJECTS)} ${one(VERBS)}${one(TAILS)}.`;
  const parts = ['# A review of trials'];
  for (let size = 0, count = 0; size < length; count += 1) {
    const heading = count % PARAGRAPHS === 0 ? `## Section ${count / PARAGRAPHS + 1}\n\n` : '';
    const part = heading + Array.from({ length: SENTENCES }, sentence).join(' ');
    parts.push(part);
    size += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** The draft after letters were typed in the middle of it, as many as `count`. */
export function typedInto(draft: string, count: number): string {
  const at = draft.indexOf('. ', draft.length / 2);
  return `${draft.slice(0, at)}${'x'.repeat(count)}${draft.slice(at)}`;
}
