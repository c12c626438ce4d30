/** First words of what joins a sentence to the text before it: Overall, In short, As noted above. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'as overall taken thus therefore hence however moreover furthermore consequently accordingly finally again ' +
    'similarly likewise altogether admittedly conversely clearly notably'
  ).split(' '),
);
