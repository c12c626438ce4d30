import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Strict<T extends Options> = { args: string[]; options: T; allowPositionals: true; strict: true };
type Parsed<T extends Options> = ReturnType<typeof parseArgs<Strict<T>>>;

/**
 * Reads a command's arguments. Gives the values and positionals, or in `wrong` one sentence
 * on what is wrong with them.
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
): Parsed<T> | { readonly wrong: string } {
  try {
    return parseArgs<Strict<T>>({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds advice in further sentences, which is about Node's parser and not about this command.
    const sentence = error instanceof Error ? error.message.split(/[.\n]\s/)[0] : undefined;
    return { wrong: sentence ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : 'cannot be read' };
  }
}

/** `choices` as a person lists them: `text, json or sarif`. */
export function oneOf(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), choices.at(-1)].filter(Boolean).join(' or ');
}

/** Narrows a word to one of `choices`; `undefined` when it is none of them. */
export function choose<T extends string>(choices: readonly T[], word: string): T | undefined {
  return choices.find((choice) => choice === word);
}
