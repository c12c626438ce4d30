// Printable ASCII, which is all that registered DOIs are made of in practice (DOI Handbook 2.2).
const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?(10\.\d{4,9}\/[!-~]+)$/i;

/** A DOI as an item has it, without what may be written before it; nothing for what is none. */
export function plainDoi(written: string): string | undefined {
  return DOI.exec(written.trim())?.[1];
}

/** The address at which a DOI can be read, with only what a URL's path takes as it is; nothing for what is no DOI. */
export function doiAddress(written: string): string | undefined {
  const doi = plainDoi(written);
  if (doi === undefined) return undefined;
  const encoded = doi.replace(
    /[^\w\-./:;]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `https://doi.org/${encoded}`;
}
