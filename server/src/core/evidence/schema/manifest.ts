import * as v from 'valibot';
import { described, Text } from './common';

const Paths = v.array(Text);

/** `evidence.yaml`: what an evidence base is called and which files, relative to it, hold what. */
export const Manifest = v.strictObject({
  name: described(Text, 'What the base is called where its name is shown.'),
  version: described(Text, 'The version of the base, in quotes: "1.0".'),
  language: v.optional(
    described(Text, 'The language that the drafts are written in, as a BCP 47 tag such as en.'),
    'en',
  ),
  description: v.optional(described(Text, 'What the base covers, in a sentence or two.')),
  extends: v.optional(
    described(
      Text,
      'Another base that this one builds on and overrides: the relative path of its folder, or bundled:NAME.',
    ),
  ),
  retractions: v.optional(
    described(
      Text,
      'The CSV file of the Retraction Watch database, with a path relative to this file, inside its folder.',
    ),
  ),
  files: described(
    v.strictObject({
      concepts: v.optional(
        described(Paths, 'Files with concepts: interventions, conditions, outcomes and their names.'),
        [],
      ),
      references: v.optional(
        described(
          Paths,
          'Reference lists: BibTeX (.bib), RIS, PubMed (.nbib), EndNote XML, CSL JSON or CSL YAML.',
        ),
        [],
      ),
      annotations: v.optional(
        described(Paths, 'Files with what the team knows of its references: numbers, other keys, errata.'),
        [],
      ),
      trials: v.optional(described(Paths, 'Files with trials and their findings.'), []),
      claims: v.optional(described(Paths, 'Files with claims: what the evidence says as a whole.'), []),
      facts: v.optional(described(Paths, 'Files with figures and assertions.'), []),
    }),
    'Which files hold what, with paths relative to this file, inside its folder.',
  ),
});
export type Manifest = v.InferOutput<typeof Manifest>;
export type FileKind = keyof Manifest['files'];
