import { type Parts, partsOf } from '../parts';
import { readYaml } from '../read-yaml';
import { AnnotationsFile } from '../schema/reference';
import { readListFile } from './list-file';

/** Reads an annotations file. One that is lost may have named further keys of any reference. */
export function readAnnotations(file: string, text: string): Parts {
  const schema = AnnotationsFile.entries.annotations.item;
  const { records, problems } = readListFile(readYaml(file, text), 'annotations', schema);
  const parts = partsOf('reference', { annotations: records }, problems);
  return { ...parts, lost: problems.length > 0 ? [{ kind: 'reference' }] : [] };
}
