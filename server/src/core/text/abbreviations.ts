/** A kind of abbreviation, with examples of its own that the tests run. */
export interface AbbreviationRule {
  readonly name: string;
  /** Without their last full stop, in lower case; single letters as they are written. */
  readonly words: ReadonlySet<string>;
  /** Texts that are one sentence. */
  readonly joins: readonly string[];
  /** Texts of several sentences, with `|` where one ends. */
  readonly splits: readonly string[];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A sentence never ends with these. */
export const LEADING: AbbreviationRule = {
  name: 'stands before what it belongs to',
  words: words(`e.g eg i.e ie cf viz vs v approx ca c circa resp incl excl esp dr drs mr mrs ms prof st ste mt
    messrs spp var subsp`),
  joins: [
    'Several drugs, e.g. Aspirin and others, were given.',
    'The S-enantiomer, i.e. Esomeprazole, was used.',
    'Aspirin vs. Placebo was the comparison.',
    'Approx. 20% of patients, ca. 40 in all, dropped out.',
    'Dr. Smith and Prof. Jones disagreed.',
    "Patients of St. Mary's Hospital took part.",
    'It failed (cf. Table 2 and e.g. Smith et al.) in two trials.',
  ],
  splits: ['It was tested vs. placebo.| The effect lasted.'],
};

/** A sentence does not end with these before a number or a label. */
export const NUMBERED: AbbreviationRule = {
  name: 'stands before a number',
  words: words(`fig figs no nos eq eqs tab ref refs p pp vol vols ch chap sec sect suppl art app nr n`),
  joins: [
    'See Fig. 2 and Figs. 3 and 4.',
    'Listed as No. 12 in Ref. 5, pp. 3-4.',
    'The scores are in Fig. S1 and Suppl. A of the report.',
    'Described in Vol. IV of the series.',
  ],
  splits: ['Was there an effect?| No.| The groups did not differ.', 'It ran for 30 sec.| The pulse rose.'],
};

/** A sentence ends with these only before a word that typically begins one. */
export const TRAILING: AbbreviationRule = {
  name: 'may end a sentence',
  words: words('al jr sr inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec'),
  joins: [
    'Smith et al. found no benefit.',
    'Smith et al. (2012) found no benefit.',
    'Smith et al. 2012 found no benefit.',
    'In the trial of Smith et al. Aspirin failed.',
    'It was given i.v. Aspirin was not.',
    'Approved by the U.S. Food and Drug Administration in Oct. 1970.',
    'The trial of J. A. Smith and J.R. Jones failed.',
    'Supplied by Acme Inc. New York.',
  ],
  splits: [
    'No benefit was found by Smith et al.| In 2012, the trial was repeated.',
    'The drug was given i.v.| The infusion took an hour.',
    'They had hepatitis C.| These patients were left out.',
    'The trial was run in the U.S.| However, few took part.',
  ],
};

/** All rules, the first that knows a word decides. */
export const ABBREVIATION_RULES = [LEADING, NUMBERED, TRAILING] as const;

/** Words that typically begin a sentence, in lower case; they are written with a capital there. */
export const STARTERS: ReadonlySet<string> = words(`
  a additionally adverse after although an and another as at because before both but by compared consequently
  conversely despite during each either few finally first for four from furthermore given half he hence here
  his how however if importantly in indeed it its later many moreover most neither nevertheless no none nonetheless
  not notably of on one only or other others our overall participants patients results second she similarly
  since so some subjects such than that the their then there thereafter therefore these they third this those
  three thus to treatment two under unfortunately unlike until we what when where whereas whether which while
  who why with within without yet`);
