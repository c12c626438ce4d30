/** A list or a set of fields that is not closed yet. */
interface Open {
  readonly bracket: '[' | '{';
  /** The name of the field that it is the value of, quotes included; empty where it is an entry of a list. */
  readonly key: string;
  /** Where it begins. */
  readonly start: number;
}

/** A string, closed or not, or a bracket. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/gs;
const KEY_BEFORE = /("[^"\\]*")\s*:\s*$/;

/** How much before a bracket is looked at for the name of its field, in UTF-16 units. */
const KEY_WITHIN = 300;

/**
 * What of a JSON text before a cursor tells where it is: the brackets that are open there, each with the name of its
 * field, and what the innermost holds so far, on one line. `undefined` for text that is no JSON.
 */
export function flowBefore(head: string): string | undefined {
  if (!/^\s*[[{]/.test(head)) return undefined;
  const open: Open[] = [];
  for (const { 0: token, index } of head.matchAll(TOKEN)) {
    if (token === '[' || token === '{') {
      const key = KEY_BEFORE.exec(head.slice(Math.max(0, index - KEY_WITHIN), index))?.[1] ?? '';
      open.push({ bracket: token, key, start: index });
    } else if (token === ']' || token === '}') open.pop();
  }
  const inner = open.at(-1);
  if (!inner) return undefined;
  const outer = open.map(({ bracket, key }) => `${key && `${key}: `}${bracket}`).join('');
  return `${outer}${head.slice(inner.start + 1).replaceAll(/[\r\n]/g, ' ')}`;
}
