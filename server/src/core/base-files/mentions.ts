import { otherKeysIn } from '../bibliography/formats/bibtex/other-keys';
import { scanBibtex } from '../bibliography/formats/bibtex/scan';
import { wholePart } from '../bibliography/parts';
import { readReferences } from '../bibliography/read';
import type { Path } from '../evidence/path';
import { isFields } from '../fields';
import type { Span } from '../span';
import { inOneGo } from '../steps';
import { type BaseFile, isYaml, yamlOf } from './base-file';
import { bibtexLinks } from './bibtex-links';
import { nameInValue, namesInValue } from './names-in-value';
import { type Role, roleAt } from './roles';

/** A name of a record as it is written at one place of a file. */
export interface Mention extends Role {
  readonly name: string;
  readonly file: BaseFile;
  /** Empty in files that are no YAML. */
  readonly path: Path;
  /** The characters of the name, without quotes; `isExact` tells whether they are the name as it is written. */
  readonly span: Span;
  readonly isExact: boolean;
  /** What the name is unique within: the file and trial of an arm, nothing for the records of a base. */
  readonly scope: string;
}

const known = new WeakMap<BaseFile, readonly Mention[]>();

/** Every name of a record in the file, in the order of its fields; found once per version of the file. */
export function mentionsIn(file: BaseFile): readonly Mention[] {
  const mentions = known.get(file) ?? (isYaml(file) ? inYaml(file) : inReferenceList(file));
  known.set(file, mentions);
  return mentions;
}

/** Whether both are names of the same thing: another name of a reference is another name. */
export function isSameName(a: Mention, b: Pick<Mention, 'kind' | 'name' | 'scope'>): boolean {
  return a.kind === b.kind && a.name === b.name && a.scope === b.scope;
}

function inYaml(file: BaseFile): readonly Mention[] {
  const yaml = yamlOf(file);
  const mentions: Mention[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (isFields(value)) {
      for (const [name, held] of Object.entries(value)) visit(held, [...path, name]);
    } else if (typeof value === 'string' || typeof value === 'number') {
      const role = roleAt(file.kind, path);
      if (role && value !== '') mentions.push(...inValue(file, path, role, String(value)));
    }
  };
  visit(yaml.value, []);
  // An anchored list is walked once for each of its aliases, and its names stand at one place.
  const isSeen = new Set<string>();
  return mentions.filter(({ name, span }) => {
    const place = `${span.start} ${name}`;
    return !isSeen.has(place) && isSeen.add(place);
  });
}

function inValue(file: BaseFile, path: Path, role: Role, value: string): readonly Mention[] {
  const { span } = yamlOf(file).at(path);
  const names = role.isList ? namesInValue(file.text, span, value) : [nameInValue(file.text, span, value)];
  const scope = role.kind === 'arm' ? `${file.path}#${path[1]}` : '';
  return names.map((name) => ({ ...role, ...name, file, path, scope }));
}

/** How far behind the beginning of a record its key is looked for, in UTF-16 units. */
const KEY_WITHIN = 500;

function inReferenceList(file: BaseFile): readonly Mention[] {
  const { path, text } = file;
  const mention = (name: string, span: Span, isDefinition: boolean, isExact: boolean): Mention => {
    return { kind: 'reference', isDefinition, concepts: [], name, file, path: [], span, isExact, scope: '' };
  };
  const defined = readReferences(path, text).references.map(({ key, at }) => {
    const { start, end } = at(['id']).span;
    const found = indexOfWord(text.slice(start, start + KEY_WITHIN), key);
    if (found < 0) return mention(key, { start, end }, true, false);
    return mention(key, { start: start + found, end: start + found + key.length }, true, true);
  });
  if (!/\.(?:bib|bibtex|biblatex)$/i.test(path)) return defined;
  const links = bibtexLinks(text).map(({ key, span }) => mention(key, span, false, true));
  return [...defined, ...links, ...furtherKeys(text, mention)];
}

/** The further keys of the entries of a BibTeX text. */
function furtherKeys(
  text: string,
  mention: (name: string, span: Span, isDefinition: boolean, isExact: boolean) => Mention,
): readonly Mention[] {
  return inOneGo(scanBibtex(wholePart(text))).entries.flatMap(({ body }) =>
    otherKeysIn(text, body).map(({ key, span }) => ({
      ...mention(key, span, true, true),
      isFurther: true as const,
    })),
  );
}

/** Where a word stands in a text that is no part of a longer one; -1 where it does not. */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}_:-]/u.test(`${text.charAt(at - 1)}${text.charAt(at + word.length)}`)) return at;
  }
  return -1;
}
