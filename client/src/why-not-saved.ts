const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC/, 'the disk is full'],
  [/EDQUOT/, 'you have used up your share of the disk'],
  [/NoPermissions|EACCES|EPERM|EROFS|read-?only/i, 'you may not write there'],
  [/FileNotFound|ENOENT/, 'there is no such folder'],
  [/FileIsADirectory|EISDIR/, 'it is a folder'],
];

/** Why a file could not be saved, as the end of a sentence, from what the editor's file system gave as an error. */
export function whyNotSaved(error: unknown): string {
  const said = error instanceof Error ? `${error.name} ${error.message}` : '';
  return (
    REASONS.find(([sign]) => sign.test(said))?.[1] ?? 'see whether the disk has room and you may write there'
  );
}
