/** The tenses in which findings are told. */
export type Tense = 'present' | 'past';

const PRESENT =
  /^(?:is|are|am|has|have|does|do|can|may|might|could|should|will|would|must|cannot|seems?|appears?|remains?)$/;
const PAST =
  /^(?:was|were|had|did|gave|led|fell|rose|found|saw|felt|brought|took|became|began|made|did|got)$/;

/** The tense of a clause, told by its first finite verb as far as form goes: "is reduced" is present, "reduced" past. */
export function tenseOf(clause: string): Tense {
  for (const [word] of clause.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (PRESENT.test(word)) return 'present';
    if (PAST.test(word) || /[a-z]{2}ed$/.test(word)) return 'past';
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
