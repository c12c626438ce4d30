import { commentedFile, scalar } from './comments';

/** `annotations.yaml` of a new base, with an annotation of the reference of the given key. */
export function annotationsFile(reference: string): string {
  return commentedFile([
    {
      tells: `What your team knows of its references and the list itself has no place for: the number in a printed list,
other keys for the same reference, what was printed wrongly. The list stays what your reference manager exports.`,
      example: `annotations:
  - key: ${scalar(reference)}
    number: 1
    aliases: [an-older-key]
    erratum: The abstract says that tea helped; the results show no difference.`,
    },
  ]);
}
