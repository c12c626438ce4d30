/** Words that say something of some of the items of a list, and not of which: "reduces pain in some of these:". */
export const SOME_OF: ReadonlySet<string> = new Set(
  'some most many few one half except certain either'.split(' '),
);
