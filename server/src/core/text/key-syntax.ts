import type { Data } from 'unified';

type Extension = NonNullable<Data['micromarkExtensions']>[number];

const WORD = /[\p{L}\p{N}_]/u;
/** As long as `findKeys` takes a key in braces to be. */
const LONGEST = 300;
const [AT, UNDERSCORE, OPEN, CLOSE] = [0x40, 0x5f, 0x7b, 0x7d];

/**
 * Syntax for the Markdown parser by which the marks in `@__key__` and `@{a *key*}` are those of the key, as Pandoc has it,
 * and no emphasis. A line break ends the key, and so does whatever `findKeys` ends it at.
 */
export const KEY_SYNTAX: Extension = {
  text: {
    [AT]: {
      name: 'citationKey',
      previous: (code) => !isWord(code),
      tokenize(effects, ok, nok) {
        let length = 0;
        const inWord: typeof ok = (code) => {
          if (!isWord(code)) return close(code);
          effects.consume(code);
          return inWord;
        };
        const inBraces: typeof ok = (code) => {
          length += 1;
          if (code === null || code < 0 || code === OPEN || length > LONGEST) return nok(code);
          effects.consume(code);
          return code === CLOSE ? close : inBraces;
        };
        const close: typeof ok = (code) => {
          effects.exit('data');
          return ok(code);
        };
        const open: typeof ok = (code) => {
          if (code !== OPEN && code !== UNDERSCORE) return nok(code);
          effects.consume(code);
          return code === OPEN ? inBraces : inWord;
        };
        return (code) => {
          effects.enter('data');
          effects.consume(code);
          return open;
        };
      },
    },
  },
};

/** Whether a UTF-16 unit, or one of the parser's own codes below zero, is one of a word. */
function isWord(code: number | null): boolean {
  return code !== null && code > 0 && WORD.test(String.fromCharCode(code));
}
