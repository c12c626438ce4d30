// Printable ASCII, which is all that registered DOIs are made of in practice (DOI Handbook 2.2).
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?(10\.\d{4,9}(?:\.\d{1,9}){0,5}\/[!-~]+)$/i;

/** A DOI and the address that it leads to, percent-encoded; `undefined` for text that is none. */
export function doiAddress(written: string): { readonly doi: string; readonly url: string } | undefined {
  const doi = DOI.exec(written.trim())?.[1];
  if (doi === undefined) return undefined;
  // Percent-encodes all but what a URL path and a Markdown link target take as they are.
  const encoded = doi.replace(
    /[^\w\-./:;]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return { doi, url: `https://doi.org/${encoded}` };
}

/** The address of a PubMed record by its number; `undefined` for text that is none. */
export function pubMedAddress(id: string | number | undefined): string | undefined {
  return /^\d{1,9}$/.test(String(id)) ? `https://pubmed.ncbi.nlm.nih.gov/${id}/` : undefined;
}
