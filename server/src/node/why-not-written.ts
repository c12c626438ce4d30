import { tableOf } from '../core/table-of';

const REASONS = tableOf({
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'you have used up your share of the disk',
  EIO: 'the disk failed',
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is no folder',
  EEXIST: 'somebody else made one of them at the same time',
  ENAMETOOLONG: 'the name is too long',
});

/** Why a file or folder could not be made, as the end of a sentence. */
export function whyNotWritten(error: unknown): string {
  const code = codeOf(error);
  return REASONS.get(code) ?? `the system said ${code}`;
}

/** The system's code for an error, such as ENOENT. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
}
