import { words } from './words';

/** Words for one patient, of whom a case report tells. */

/** Pronouns of one person: "she had no headache". */
export const ONE_PERSON = words('he she');

/** Words for what is one person's own: "her pain fell". */
export const OF_ONE_PERSON = words('his her him');

/** Words before the one patient that a report is on: "our patient". */
export const REPORTED = words('our my this');

/** Nouns of one patient. */
export const ONE_PATIENT = words('patient man woman boy girl');
