import { listOf, oneLine, scalar } from './comments';

/** `evidence.yaml` of a new base in a folder of the given name, with its reference list (a path relative to it). */
export function manifestFile(folder: string, references: string): string {
  return `## What this evidence base is called and which files it consists of. Paths are relative to this file.
name: ${scalar(nameOf(folder))}
version: "0.1"
language: en
files:
  concepts: [concepts.yaml]
  references: ${listOf(references)}
  annotations: [annotations.yaml]
  trials: [trials.yaml]
  claims: [claims.yaml]
  facts: [facts.yaml]
`;
}

/** `Tea review` of the folder `tea-review`. */
function nameOf(folder: string): string {
  const words = oneLine(folder.replace(/[-_]+/g, ' '), 200) || 'Evidence base';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
