/** The identifiers that stand in a text, written as `identifiersOf` gives them. */
export function identifiersIn(text: string): string[] {
  const dois = text.match(/\b10\.\d{4,9}\/[^\s"<>|[\]{}]+/g) ?? [];
  const numbers = text.matchAll(
    /(?:\bPMID:?\s{0,3}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d{1,9})\b/gi,
  );
  return [
    ...dois.flatMap((doi) => spellings(doi.toLowerCase())).map((doi) => `doi:${doi}`),
    ...Array.from(numbers, ([, number = '']) => `pmid:${number}`),
  ];
}

/** A DOI may end in a mark that is the sentence's own. */
function spellings(doi: string): string[] {
  const bare = doi.replace(/[).,;:'*_\u201d\u2019]{1,20}$/, '');
  return bare === doi ? [doi] : [doi, bare];
}
