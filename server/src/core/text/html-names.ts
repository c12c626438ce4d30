/** Elements whose content is raw text in Markdown (CommonMark 0.31, 4.6, start condition 1). */
export const RAW_ELEMENTS: ReadonlySet<string> = new Set(['pre', 'script', 'style', 'textarea']);

/** Elements whose content is code or data, which is not prose wherever it stands. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set([
  ...RAW_ELEMENTS,
  'code',
  'kbd',
  'samp',
  'math',
  'svg',
  'title',
  'blockquote',
]);

/** Elements that start an HTML block even within a paragraph (CommonMark 0.31, 4.6, start condition 6). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div
  dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe
  legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table
  tbody td tfoot th thead title tr track ul`.split(/\s+/),
);
