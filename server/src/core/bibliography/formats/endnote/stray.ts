/** Marks that stand for themselves although XML would have them escaped: `R&D`, `p<0.05`. */
const STRAY = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,30});)|<(?![a-z/!?_])/gi;

/** Characters for private use, as long as the marks themselves, so that places stay what they are. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['&', '\uE026'],
  ['<', '\uE03C'],
]);

/** A text of XML in which marks that are not escaped do not disturb the parser. */
export interface Tamed {
  readonly xml: string;
  /** The offset of the first such mark and what it is. */
  readonly stray?: { readonly at: number; readonly mark: string };
  /** Puts the marks back into text that the parser gives. */
  readonly restore: (text: string) => string;
}

/** Finds marks that should be escaped; the parser would lose what follows them. */
export function tame(xml: string): Tamed {
  const at = xml.includes('<![CDATA[') ? -1 : xml.search(STRAY);
  if (at < 0) return { xml, restore: (text) => text };
  return {
    xml: xml.replace(STRAY, (mark) => STAND_INS.get(mark) ?? mark),
    stray: { at, mark: xml.charAt(at) },
    restore: (text) => text.replaceAll('\uE026', '&').replaceAll('\uE03C', '<'),
  };
}
