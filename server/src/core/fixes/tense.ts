import { IRREGULAR_PAST, PRESENT, REGULAR_PAST } from '../reading/english/tense';
/** The tenses in which findings are told. */
export type Tense = 'present' | 'past';

/** The tense of a clause, told by its first finite verb as far as form goes: "is reduced" is present, "reduced" past. */
export function tenseOf(clause: string): Tense {
  for (const [word] of clause.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (PRESENT.has(word)) return 'present';
    if (IRREGULAR_PAST.has(word) || REGULAR_PAST.pattern.test(word)) return 'past';
  }
  return 'present';
}

const BE = {
  present: { one: 'is', several: 'are' },
  past: { one: 'was', several: 'were' },
} as const;

/** The form of "to be" that a subject takes. */
export function be(subject: string, tense: Tense): string {
  return BE[tense][isPlural(subject) ? 'several' : 'one'];
}

/** Whether a name is a plural by its form: adverse events, opioids and antiepileptics, but not nausea, CRPS or arthritis. */
function isPlural(name: string): boolean {
  return / and /.test(name) || /[a-z]{2}(?<!s|u|i|ou)s$/.test(name);
}
