/** Words behind a treatment that make it that of a group: "the placebo group". */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  'group groups arm arms patients participants recipients subjects controls'.split(' '),
);

/** Words before a treatment that make it that of a group: "those on placebo". */
export const RECEIVING: ReadonlySet<string> = new Set(
  'on in under given receiving received taking took assigned allocated randomised randomized'.split(' '),
);
