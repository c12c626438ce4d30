import { describe, test } from 'vitest';
import { isSilent, reports } from '../../support/statement-fixture';

describe('a share is of the narrowest group that is named with it', () => {
  test.each([
    'In a survey of adults in the United States, 34.5% of women and 26.7% of men had chronic pain.',
    'Among elderly adults in the United States, 54% of women had chronic pain.',
    'In the United States, 34% of women and, in Australia, 20% of men have chronic pain.',
    'In the United States, 34% of women and 20% of men in our clinic have chronic pain.',
  ])('%s', isSilent);

  test.each([
    `In an internet-based survey of adults in the United States, 54.7% of women had chronic pain.
                                                            ^^^^^ wrong-figure`,
    `In a survey of adults in the United States, 34.5% of women and 46.7% of men had chronic pain.
                                                               ^^^^^ wrong-figure`,
    `In the United States, chronic pain is reported by 34.5% of women and 16.7% of men.
                                                                     ^^^^^ wrong-figure`,
  ])('%s', reports);
});

describe('what a number in a clause with when is of may stand in the main clause', () => {
  test.each([
    'Pain is called chronic, as most authors agree, when it has lasted for more than three months.',
    'Pain is called chronic by the IASP, and in our clinic patients are seen when they have waited for three years.',
    'Ketamine was approved, after long trials, when it had been used for three years.',
    'Pain is called chronic, in most textbooks, when it outlasts healing, and our patients had waited three years.',
  ])('%s', isSilent);

  test.each([
    `For the purposes of this thesis pain is called chronic, in agreement with the task force of the International Association for the Study of Pain, when it has lasted or recurred for longer than three years, irrespective of its site, severity or presumed cause.
                                                                                                                                                                                                ^^^^^^^^^^^ wrong-figure`,
    `Pain is called chronic, as most authors agree, if it has lasted for more than six weeks.
                                                                              ^^^^^^^^^ wrong-figure`,
  ])('%s', reports);
});
