/** Types of EndNote by the names and numbers that it writes, and what they are in CSL, as Zotero has them. */
const TYPES: readonly (readonly [number: number, name: string, cslType: string])[] = [
  [2, 'Artwork', 'graphic'],
  [3, 'Audiovisual Material', 'motion_picture'],
  [4, 'Bill', 'bill'],
  [5, 'Book Section', 'chapter'],
  [6, 'Book', 'book'],
  [7, 'Case', 'legal_case'],
  [8, 'Catalog', 'document'],
  [9, 'Computer Program', 'software'],
  [10, 'Conference Proceedings', 'paper-conference'],
  [12, 'Web Page', 'webpage'],
  [13, 'Generic', 'document'],
  [14, 'Hearing', 'hearing'],
  [17, 'Journal Article', 'article-journal'],
  [19, 'Magazine Article', 'article-magazine'],
  [20, 'Map', 'map'],
  [21, 'Film or Broadcast', 'motion_picture'],
  [23, 'Newspaper Article', 'article-newspaper'],
  [24, 'Pamphlet', 'pamphlet'],
  [25, 'Patent', 'patent'],
  [26, 'Personal Communication', 'personal_communication'],
  [27, 'Report', 'report'],
  [28, 'Edited Book', 'book'],
  [31, 'Statute', 'legislation'],
  [32, 'Thesis', 'thesis'],
  [34, 'Unpublished Work', 'manuscript'],
  [36, 'Manuscript', 'manuscript'],
  [37, 'Figure', 'figure'],
  [38, 'Chart or Table', 'graphic'],
  [39, 'Equation', 'document'],
  [43, 'Electronic Article', 'article-journal'],
  [44, 'Electronic Book', 'book'],
  [45, 'Online Database', 'dataset'],
  [46, 'Government Document', 'report'],
  [47, 'Conference Paper', 'paper-conference'],
  [48, 'Online Multimedia', 'webpage'],
  [49, 'Classical Work', 'classic'],
  [50, 'Legal Rule or Regulation', 'regulation'],
  [51, 'Ancient Text', 'classic'],
  [52, 'Dictionary', 'entry-dictionary'],
  [53, 'Encyclopedia', 'entry-encyclopedia'],
  [54, 'Grant', 'report'],
  [55, 'Aggregated Database', 'dataset'],
  [56, 'Blog', 'post-weblog'],
  [57, 'Serial', 'book'],
  [58, 'Standard', 'standard'],
  [59, 'Dataset', 'dataset'],
  [60, 'Electronic Book Section', 'chapter'],
  [61, 'Music', 'song'],
];

const BY_NAME: ReadonlyMap<string, string> = new Map(
  TYPES.flatMap(([number, name, cslType]) => [
    [String(number), cslType] as const,
    [name.toLowerCase(), cslType] as const,
  ]),
);

/** The CSL type of a type of EndNote by its name or number; `undefined` for one that a user has made. */
export function endNoteType(nameOrNumber: string): string | undefined {
  return BY_NAME.get(nameOrNumber.toLowerCase());
}
