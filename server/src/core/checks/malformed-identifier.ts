import { quote } from '../evidence/quote';
import type { CslItem } from '../evidence/schema/reference';
import { isDoi, isIsbn, isIssn, isPmcid, isPmid, serialNumbers } from './identifiers';
import type { LibraryCheck } from './library-check';

/** Reports each reference with a DOI, PMID, PMCID, ISBN or ISSN that can be nobody's. */
export const malformedIdentifier = {
  meta: {
    code: 'malformed-identifier',
    title: 'Identifier that cannot be right',
    severity: 'warning',
    page: 'docs/codes/malformed-identifier.md',
  },
  rule: 'identifier-malformed',
  faultsIn: (entries) =>
    entries.flatMap((entry) => {
      const wrong = wrongIn(entry.csl);
      return wrong.length === 0 ? [] : [{ entry, message: messageFor(entry.key, wrong) }];
    }),
} as const satisfies LibraryCheck;

/** An identifier that is wrong, and why. */
type Wrong = readonly [name: string, written: string, why: string];

const DOI = 'a DOI begins with 10., a number and a slash, and has no spaces';
const PMID = 'it has up to 9 digits and nothing else';
const PMCID = 'it is PMC and a number';
const CHECK_DIGIT = 'its check digit does not fit';

function wrongIn({ DOI: doi, PMID: pmid, PMCID: pmcid, ISBN: isbn, ISSN: issn }: CslItem): readonly Wrong[] {
  return [
    ...check('DOI', doi, isDoi, DOI),
    ...check('PMID', pmid, isPmid, PMID),
    ...check('PMCID', pmcid, isPmcid, PMCID),
    ...serialNumbers(isbn).flatMap((one) => check('ISBN', one, isIsbn, CHECK_DIGIT)),
    ...serialNumbers(issn).flatMap((one) => check('ISSN', one, isIssn, CHECK_DIGIT)),
  ];
}

function check(
  name: string,
  value: unknown,
  isRight: (text: string) => boolean,
  why: string,
): readonly Wrong[] {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return written === '' || isRight(written) ? [] : [[name, written, why]];
}

/** `The DOI "10.1" of smith2009 is malformed (a DOI ...): correct it.` */
function messageFor(key: string, wrong: readonly Wrong[]): string {
  const [first] = wrong;
  const told = wrong.map(([name, written, why]) => `the ${name} ${quote(written)} (${why})`).join(', ');
  const it = wrong.length === 1 && first ? 'it' : 'them';
  return `${quote(key)} has an identifier that cannot be right: ${told}. Correct ${it}.`;
}
