/** Words and marks behind which a bracket holds an interval or a value. */
const ANNOUNCES = /(?:^|\b(?:CI|CrI|IQR|SD|SE|range|interval|from|of|is|was)[ \t]?|[=:<>~\u2248][ \t]?)$/;

/**
 * What numbers in brackets are by the text before them: a citation, one behind a year or percentage ('figure'), no
 * citation and yet no prose ('nothing': an interval behind its value), or prose. `alone` says that it is one number.
 */
export function isCitedByNumber(before: string, alone: boolean): 'citation' | 'figure' | 'nothing' | 'prose' {
  if (ANNOUNCES.test(before)) return 'prose';
  if (/%[ \t]?$/.test(before)) return alone ? 'figure' : 'prose';
  if (!/\d\s?$/.test(before)) return 'citation';
  return alone && /(?:^|[^\d.,])(?:19|20)\d\d\s?$/.test(before) ? 'figure' : 'nothing';
}

/** What takes an exponent of 2 or 3, in lower case: units, functions, statistics and gases of more than two letters. */
const WITH_EXPONENT: ReadonlySet<string> = new Set(
  (
    'inch inches feet foot yard yards mile miles sec min day days hour hours week weeks meter meters metre metres ' +
    'chi tau eta rho phi psi sigma omega alpha beta gamma delta lambda sin cos tan log exp ' +
    'pao spo fio sao pco paco etco hco'
  ).split(' '),
);

/**
 * Whether numbers set high behind a text are a citation: behind a closing mark, or a word of three letters or more
 * that takes no exponent. `only` is the number where it is one alone.
 */
export function isSetHigh(before: string, only: number | undefined): boolean {
  const isPower = only === 2 || only === 3;
  if (/[.,;:)\]"'\u2019\u201d*]$/.test(before)) {
    const inner = /\(([^()]{1,30})\)$/.exec(before)?.[1];
    // A sum in parentheses: (x + 1)^2^, (kg/m)^2^.
    return !(isPower && inner !== undefined && (/[\d+*/=]/.test(inner) || inner.length < 3));
  }
  const word = /(\p{L}{1,60}) ?$/u.exec(before)?.[1] ?? '';
  return word.length >= 3 && !(isPower && WITH_EXPONENT.has(word.toLowerCase()));
}
