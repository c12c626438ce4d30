import type { Location, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { BaseFile, BaseSources } from '../../core/base-files/base-file';
import type { RecordPlace } from '../../core/base-files/definition';
import type { ChosenStyle } from '../../core/bibliography/styles/formatters';
import type { EvidenceBase } from '../../core/evidence/base';
import type { Draft } from '../documents';
import type { Engine } from '../engine';
import { rangeOf } from '../positions';
import type { DraftSearch } from './draft-search';

/**
 * A base with its own files as they stand now, those that are open as the editor has them and the others as on disk.
 * For a draft with reference lists of its own they are among the files, by their absolute paths.
 */
export interface EditedBase extends BaseSources {
  readonly engine: Engine;
  /** The absolute path of its folder. */
  readonly folder: string;
  /** The URI of a file as the base names it, those of bases that it builds on included. */
  readonly uriOf: (file: string) => string;
  /** The version of a file that is open. */
  readonly versionOf: (file: string) => number | undefined;
}

/** One of a base's files, or a list of a draft's own, that is open in the editor. */
export interface EditedFile {
  readonly base: EditedBase;
  readonly file: BaseFile;
  readonly draft: Draft;
  /** What references on cards are formatted by: what is set or, for a list of a draft's own, that of the draft. */
  readonly style: ChosenStyle;
  /**
   * The base as its files say now, be it ever so broken, if it can be read at all; what is in use may be an older one
   * that was sound.
   */
  readonly newest?: EvidenceBase;
}

/** A draft that is judged against a base, open or on disk. */
export interface DraftText {
  readonly uri: string;
  readonly text: string;
  /** Of an open draft. */
  readonly version?: number;
}

/** What the features in a base's files take from the rest of the server. */
export interface BaseFilesHost {
  /** Whether an open document may be a file of a base: any on disk that is no draft. */
  readonly mayBeFile: (uri: string) => boolean;
  /** An open document as the file of a base: what its manifest lists, the manifest itself, or a list of a draft. */
  readonly fileAt: (uri: string) => Promise<EditedFile | undefined>;
  /** The base that an open draft is judged against. */
  readonly baseFor: (draft: Pick<Draft, 'uri' | 'text'>) => Promise<EditedBase | undefined>;
  /** Whether a base comes with the product, and is not edited here. */
  readonly isBundled: (base: Pick<EditedBase, 'folder'>) => Promise<boolean>;
  /** Every base in use. */
  readonly bases: () => Promise<readonly Pick<EditedBase, 'base' | 'uriOf'>[]>;
  /** The drafts, open or in the workspace, in which a record may be spoken of and that `speaks` holds for. */
  readonly draftsOn: DraftSearch;
}

const lines = new WeakMap<object, TextDocument>();

/** The text of a file or draft as positions are counted in it. */
export function linesOf(source: { readonly text: string }): TextDocument {
  const known = lines.get(source) ?? TextDocument.create('', '', 0, source.text);
  lines.set(source, known);
  return known;
}

/** The location of a place in one of a base's files. */
export function locationOf(
  { uriOf, files = [] }: Pick<EditedBase, 'uriOf'> & Partial<Pick<EditedBase, 'files'>>,
  place: RecordPlace,
): Location {
  return { uri: uriOf(place.file), range: rangeIn(files, place) };
}

function rangeIn(files: readonly BaseFile[], place: RecordPlace): Range {
  if ('span' in place) {
    const written = files.find(({ path }) => path === place.file);
    return rangeOf(linesOf(written ?? { text: '' }), place.span);
  }
  const start = { line: place.line, character: place.character };
  return { start, end: start };
}
