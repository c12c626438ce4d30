import { stringify } from 'yaml';

/** A part of a file that is made for a team: what it tells, and an example to uncomment. */
export interface Part {
  readonly tells: string;
  /** YAML as it is to be read once the comment signs are gone. */
  readonly example?: string;
}

/**
 * The text of a YAML file in which nothing counts yet. Explanations begin with `##` and examples with `#`, so that
 * an editor's "toggle comment" over the whole file brings the examples to life and leaves explanations comments.
 */
export function commentedFile(parts: readonly Part[]): string {
  const blocks = parts.flatMap(({ tells, example }) => [
    prefixed('##', tells),
    ...(example === undefined ? [] : [prefixed('#', example)]),
  ]);
  return `${blocks.join('\n\n')}\n`;
}

function prefixed(sign: string, text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `${sign} ${line}`))
    .join('\n');
}

/** The text as YAML has it on a line of its own: quoted where it could be taken for something else. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

/** A list of one text, as YAML has it on one line. */
export function listOf(text: string): string {
  return stringify([text], { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false }).trim();
}

/** The text on one line, cut at a space where it is longer than `longest` characters. */
export function oneLine(text: string, longest: number): string {
  const words = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/ [^ ]*$/, '')} ...`;
}
