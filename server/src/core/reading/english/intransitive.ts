/** Verbs that tell what became of something by itself, and not what something did to it. */

/** Past forms in -ed: pain eased. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  'improved eased decreased declined dropped diminished increased lessened subsided abated recovered'.split(
    ' ',
  ),
);

/** Verbs before "better" and "worse" that tell how people were: they felt better. */
export const FEELING: ReadonlySet<string> = new Set(
  'feel feels felt feeling get gets got fare fared'.split(' '),
);
