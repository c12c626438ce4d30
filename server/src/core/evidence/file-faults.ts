import { quotePath } from './quote';

/** Why a file is not read, in one sentence each; `name` is what messages call the file. */
export const FILE_FAULTS = {
  folder: (name: string): string => `${quotePath(name)} is a folder: name the files in it.`,
  noFile: (name: string): string => `${quotePath(name)} is no regular file: name a text file.`,
  link: (name: string): string =>
    `${quotePath(name)} is a symbolic link, which is not followed here: put the file in its place.`,
  missing: (name: string): string => `${quotePath(name)} does not exist: correct the path, or add the file.`,
  forbidden: (name: string): string =>
    `${quotePath(name)} cannot be read: give yourself the permission to read it.`,
  outside: (name: string): string => `${quotePath(name)} leads out of the workspace: move the file into it.`,
} as const;

/** The same for a reason that only the system knows. */
export function unreadableFor(name: string, reason: string): string {
  return `${quotePath(name)} cannot be read (${reason}): try again.`;
}
