import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Names the folder of everything that is kept between two runs; set to nothing, nothing is kept. */
const VARIABLE = 'EVIDENCE_LENS_CACHE';

/** What says where a user's caches are. */
export interface User extends Pick<NodeJS.Process, 'env' | 'platform' | 'getuid'> {
  readonly home: () => string;
}

const USER: User = {
  env: process.env,
  platform: process.platform,
  ...(process.getuid && { getuid: process.getuid }),
  home: homedir,
};

/**
 * The absolute path of a folder for what is kept between two runs under a name, made where it is missing. Nothing where
 * nothing is to be kept, where the folder cannot be made, and where others than the user may write in it. Never throws.
 */
export function cacheFolder(name: string, user = USER): string | undefined {
  try {
    const top = topFolder(user);
    if (top === undefined) return undefined;
    const folder = join(top, name);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOwn(folder, user) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function topFolder({ env, platform, home }: User): string | undefined {
  const set = env[VARIABLE];
  if (set !== undefined) return isAbsolute(set) ? set : undefined;
  const own = 'evidence-lens';
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return local === undefined ? undefined : join(local, own, 'Cache');
  }
  if (platform === 'darwin') return join(home(), 'Library', 'Caches', own);
  // https://specifications.freedesktop.org/basedir-spec/latest/: one that is not absolute does not count.
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(xdg) ? xdg : join(home(), '.cache'), own);
}

/** Write permission of the group and of others. */
const OF_OTHERS = 0o022;

/** Windows has no such bits; there, the folder of a user's own data is closed to others. */
function isOwn(folder: string, { getuid }: User): boolean {
  if (!getuid) return true;
  const { uid, mode } = statSync(folder);
  return uid === getuid() && (mode & OF_OTHERS) === 0;
}
