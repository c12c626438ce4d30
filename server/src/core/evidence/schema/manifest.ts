import * as v from 'valibot';
import { Text } from './common';

const Files = v.optional(v.array(Text), []);

/** `evidence.yaml`: what an evidence base is called and which files, relative to it, hold what. */
export const Manifest = v.strictObject({
  name: Text,
  version: Text,
  /** BCP 47 tag of the language the drafts are written in. */
  language: v.optional(Text, 'en'),
  description: v.optional(Text),
  files: v.strictObject({
    concepts: Files,
    references: Files,
    annotations: Files,
    trials: Files,
    claims: Files,
    facts: Files,
  }),
});
export type Manifest = v.InferOutput<typeof Manifest>;
export type FileKind = keyof Manifest['files'];
