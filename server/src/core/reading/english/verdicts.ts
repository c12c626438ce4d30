/** Words by which something is said of a clause that is a subject: "that it works is still a mere claim". */

/** Verbs that make a predicate of what stands behind them. */
export const COPULAS: ReadonlySet<string> = new Set(
  'is was are were remains remain remained has have had proved proves seems looks'.split(' '),
);

/** Participles that, denied, leave open whether something is so, besides those of showing. */
export const ESTABLISHED: ReadonlySet<string> = new Set(
  'established confirmed documented replicated verified substantiated'.split(' '),
);

/** Participles that, denied, leave it open what would be found. */
export const PROVEN: ReadonlySet<string> = new Set('proven proved established'.split(' '));

/** Nouns before "that" which say of a clause that it is borne out. */
export const GROUNDS: ReadonlySet<string> = new Set(
  'evidence proof data support confirmation demonstration indications signs'.split(' '),
);

/** Nouns that a clause in commas explains: the opposite claim, that it works, is wrong. */
export const CLAIMS: ReadonlySet<string> = new Set(
  'claim idea notion view opinion belief statement assertion conclusion argument suggestion hope'.split(' '),
);

/** What is said of grounds that do not suffice. */
export const SCANT: ReadonlySet<string> = new Set(
  'lacking missing wanting insufficient scarce absent awaited scant thin weak sparse limited inconclusive inadequate conflicting'.split(
    ' ',
  ),
);
