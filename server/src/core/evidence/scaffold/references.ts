import { commentedFile } from './comments';

/** `references.yaml` of a new base without a bibliography of its own. */
export const REFERENCES = commentedFile([
  {
    tells: `The reference list, as Pandoc reads it. Most teams keep theirs in a reference manager: put its export into
this folder, name it under "references:" in evidence.yaml, and delete this file.

The id is the citation key: what a draft cites as [@smith2001].`,
    example: `references:
  - id: smith2001
    type: article-journal
    title: Tea or water in summer thirst, a randomised trial
    author:
      - family: Smith
        given: Ada
    container-title: Journal of Refreshment
    issued: 2001`,
  },
]);
