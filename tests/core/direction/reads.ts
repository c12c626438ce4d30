import { expect, test } from 'vitest';
import { readDirection } from '../../../server/src/core/direction/read-direction';
import { type Label, turned } from '../../../server/src/core/direction/row';

/** Short for the labels of a table: up, down, no difference, and no answer. */
export type Read = 'up' | 'down' | 'same' | 'unsure';

/** An outcome, what a text says of it, and how that is to be read. */
export type Case = readonly [outcome: string, text: string, read: Read];

const LABELS: Readonly<Record<Read, Label>> = {
  up: 'increased',
  down: 'decreased',
  same: 'no_difference',
  unsure: 'abstain',
};

/** Tries texts on two arms, each case a test. */
export function reads(intervention: string, comparator: string, cases: readonly Case[]): void {
  test.each(cases)(`${intervention} or ${comparator}: %s: %s`, (outcome, text, read) => {
    expect(readDirection({ text, intervention, comparator, outcome }).label).toBe(LABELS[read]);
  });
}

/** Like `reads`, and with the arms exchanged the answer has to turn. */
export function turns(intervention: string, comparator: string, cases: readonly Case[]): void {
  reads(intervention, comparator, cases);
  test.each(cases)(`exchanged: ${comparator} or ${intervention}: %s: %s`, (outcome, text, read) => {
    const exchanged = { text, intervention: comparator, comparator: intervention, outcome };
    expect(readDirection(exchanged).label).toBe(turned(LABELS[read]));
  });
}
