import { CST } from 'yaml';

/** So many mistakes, after which a file is no YAML. */
const MOST_MISTAKES = 100;
/** Lexemes after which it shows what kind of file this is; they are read in a fraction of a second. */
const ENOUGH = 20_000;
/** Files of records have three and more UTF-16 units to a lexeme, the shortest of lists nearly two. */
const LEAST_UNITS = 1.25;
/** `&a !t` for a record and again for its first field name are four; nobody writes more of them for one node. */
const MOST_PROPERTIES = 4;

/** A backslash and what cannot follow it in double quotes (YAML 1.2.2, section 5.7). */
const BAD_ESCAPE = /\\[^0abtnvfre "/\\N_LPxuU\t\r\n]/g;

interface Seen {
  lexemes: number;
  units: number;
  mistakes: number;
  /** Texts and aliases since the last mark, and tags and anchors since the last of anything. */
  nodes: number;
  properties: number;
  /** Brackets and braces that are open. */
  open: number;
  /** The line so far is nothing but spaces that begin with a tab. */
  isTabbed: boolean;
  last: string;
}

/**
 * Makes the function that gets one lexeme of a file after the other, and says when reading on is in vain: after a hundred
 * mistakes, or when the file proves to be hardly more than punctuation. The library takes ten seconds and more for 2 MB
 * of nothing but quotation marks, as it words each of a million errors.
 */
export function hopelessness(): (lexeme: string) => boolean {
  const seen: Seen = {
    lexemes: 0,
    units: 0,
    mistakes: 0,
    nodes: 0,
    properties: 0,
    open: 0,
    isTabbed: false,
    last: '\n',
  };
  return (lexeme) => {
    // Behind this mark comes the text of a plain or block scalar, which may look like anything.
    const kind = seen.last === CST.SCALAR ? 'space' : kindOf(lexeme);
    seen.lexemes += 1;
    seen.units += lexeme.length;
    seen.mistakes += mistakesIn(lexeme, kind, seen);
    seen.last = lexeme;
    return (
      seen.mistakes > MOST_MISTAKES || (seen.lexemes > ENOUGH && seen.units < seen.lexemes * LEAST_UNITS)
    );
  };
}

function mistakesIn(lexeme: string, kind: Kind, seen: Seen): number {
  if (kind === 'space') {
    seen.isTabbed = lexeme.startsWith('\t') && seen.last.endsWith('\n') && seen.open === 0;
    return 0;
  }
  take(kind, seen);
  const escapes = kind === 'node' && lexeme.startsWith('"') ? badEscapes(lexeme) : 0;
  // The value of a field and the name of the next have nothing between them; a third node is one too many.
  const isMisplaced = (kind === 'node' && seen.nodes > 2) || seen.properties > MOST_PROPERTIES;
  // A second document is a mistake here.
  const isMistake = isMisplaced || seen.isTabbed || kind === 'document';
  seen.isTabbed = false;
  return escapes + Number(isMistake);
}

function take(kind: Kind, seen: Seen): void {
  seen.properties = kind === 'property' ? seen.properties + 1 : 0;
  if (kind === 'node') seen.nodes += 1;
  else if (kind !== 'property') seen.nodes = 0;
  if (kind === 'open') seen.open += 1;
  if (kind === 'close') seen.open = Math.max(seen.open - 1, 0);
}

/** A text or alias; what tags or names one; what stands between two; what makes no difference. */
type Kind = 'node' | 'property' | 'mark' | 'open' | 'close' | 'document' | 'space';

const KINDS: Partial<Record<CST.TokenType, Kind>> = {
  anchor: 'property',
  tag: 'property',
  alias: 'node',
  scalar: 'node',
  'double-quoted-scalar': 'node',
  'single-quoted-scalar': 'node',
  'seq-item-ind': 'mark',
  'map-value-ind': 'mark',
  'explicit-key-ind': 'mark',
  comma: 'mark',
  'flow-map-start': 'open',
  'flow-seq-start': 'open',
  'flow-map-end': 'close',
  'flow-seq-end': 'close',
  'doc-start': 'document',
  'doc-end': 'document',
};

function kindOf(lexeme: string): Kind {
  const type = CST.tokenType(lexeme);
  return (type && KINDS[type]) ?? 'space';
}

/** Escapes that there are not, at most one more than are needed to give up. */
function badEscapes(lexeme: string): number {
  let count = 0;
  BAD_ESCAPE.lastIndex = 0;
  while (count <= MOST_MISTAKES && BAD_ESCAPE.test(lexeme)) count += 1;
  return count;
}
