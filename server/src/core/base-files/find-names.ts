import type { DraftAnalysis } from '../analysis';
import { standingAt } from '../citations/entry-at';
import { frontMatterKeyAt } from '../citations/front-matter-keys';
import { numberOfKey } from '../citations/number-key';
import { type Span, touches } from '../span';
import type { BaseFile, BaseSources } from './base-file';
import { isSameName, type Mention, mentionsIn } from './mentions';
import type { NamedKind } from './roles';

/** The name of a record, or of an arm of one trial, wherever it is written. */
export interface RecordName {
  readonly kind: NamedKind;
  readonly name: string;
  /** What an arm's name is unique within; nothing for records. */
  readonly scope: string;
  /** Where it stands that was asked about. */
  readonly span: Span;
}

/** The name at an offset of one of a base's files. */
export function nameInFile(file: BaseFile, offset: number): Mention | undefined {
  return mentionsIn(file).find(({ span }) => touches(span, offset));
}

/**
 * The reference at an offset of an analysed draft: its key, in the front matter as well, a number that stands for it, or its
 * entry under a number.
 */
export function citedAt(analysis: DraftAnalysis, offset: number): RecordName | undefined {
  const cited = analysis.citations.flatMap(({ keys }) => keys).find(({ span }) => touches(span, offset));
  const entry = cited ? undefined : standingAt(analysis, offset);
  const { key, span } = cited ??
    frontMatterKeyAt(analysis.text, offset) ?? { key: entry?.key, span: entry?.entry?.span };
  if (key === undefined || !span || numberOfKey(key) !== undefined) return undefined;
  return { kind: 'reference', name: key, scope: '', span };
}

/** The trial that is named at an offset of an analysed draft, the shortest of several names. */
export function trialNamedAt({ trialMentions }: DraftAnalysis, offset: number): RecordName | undefined {
  const [mention] = trialMentions
    .filter(({ span }) => touches(span, offset))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return mention && { kind: 'trial', name: mention.trial, scope: '', span: mention.span };
}

/** Whether a file gives a name to a record. */
export function definesName(name: Omit<RecordName, 'span'>, file: BaseFile): boolean {
  return mentionsIn(file).some((mention) => mention.isDefinition && isSameName(mention, name));
}

/** Every place of the base's files where a name is written, file by file. */
export function placesOf(
  name: Omit<RecordName, 'span'>,
  { files }: Pick<BaseSources, 'files'>,
): readonly Mention[] {
  return files.flatMap((file) => mentionsIn(file).filter((mention) => isSameName(mention, name)));
}
