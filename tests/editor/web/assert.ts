/** What the tests use of `node:assert`, in a browser. */
export const strict = {
  ok: (value: unknown, message = 'It should be there.'): void => check(Boolean(value), message),
  equal: (actual: unknown, wanted: unknown, message = ''): void =>
    check(Object.is(actual, wanted), `${message} ${shown(actual)} should be ${shown(wanted)}.`),
  notEqual: (actual: unknown, unwanted: unknown, message = ''): void =>
    check(!Object.is(actual, unwanted), `${message} It should not be ${shown(unwanted)}.`),
  deepEqual: (actual: unknown, wanted: unknown, message = ''): void =>
    check(shown(actual) === shown(wanted), `${message} ${shown(actual)} should be ${shown(wanted)}.`),
  match: (text: string, pattern: RegExp, message = ''): void =>
    check(pattern.test(text), `${message} ${shown(text)} should match ${String(pattern)}.`),
  doesNotMatch: (text: string, pattern: RegExp, message = ''): void =>
    check(!pattern.test(text), `${message} ${shown(text)} should not match ${String(pattern)}.`),
  fail: (message: string): never => {
    throw new Error(message);
  },
};

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message.trim());
}

/** Values are compared as they are shown: what tests compare is plain. */
function shown(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (part === undefined ? '(undefined)' : part)) ?? 'nothing'
  );
}
