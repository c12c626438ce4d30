/** Cuts a text wherever a separator stands outside of braces; parts are trimmed. `marks` finds braces and separators. */
function splitOutside(text: string, marks: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const [mark] = match;
    if (mark === '{') depth += 1;
    else if (mark === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(from, match.index).trim());
      from = match.index + mark.length;
    }
  }
  parts.push(text.slice(from).trim());
  return parts;
}

/** The parts of a list that are joined by the word `and`, outside of braces; empty ones are left out. */
export function splitAnd(text: string): string[] {
  const parts = text.includes('{') ? splitOutside(text, /[{}]|\sand(?=\s)/gi) : text.split(/\sand(?=\s)/i);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The parts of a name, or of a list of keys, that commas outside of braces separate. */
export function splitCommas(text: string): string[] {
  return text.includes('{') ? splitOutside(text, /[{},]/g) : text.split(',').map((part) => part.trim());
}

/** The words of a name: white space and ties within braces do not separate. */
export function splitWords(text: string): string[] {
  return (text.includes('{') ? splitOutside(text, /[{}]|[\s~]/g) : text.split(/[\s~]/)).filter(Boolean);
}
