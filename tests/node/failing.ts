import * as system from 'node:fs/promises';
import type { WritableFiles } from '../../server/src/node/write-text';

/** How the calls of one kind end, one after the other: with an error of this code, or as they do without. */
type Ends = readonly (string | undefined)[];

/** The file system, but for calls that fail as they do on a disk that is full, broken or read-only. */
export function failing(failures: { readonly [Call in keyof WritableFiles]?: Ends }): WritableFiles {
  const ends = new Map(Object.entries(failures).map(([call, codes]) => [call, [...codes]]));
  return new Proxy<WritableFiles>(
    { ...system },
    {
      get:
        (files, call) =>
        async (...args: unknown[]): Promise<unknown> => {
          const code = ends.get(String(call))?.shift();
          if (code === undefined) return Reflect.apply(Reflect.get(files, call), undefined, args);
          // A disk that is full has taken a part of a file by then.
          if (code === 'ENOSPC' && call === 'writeFile') await system.writeFile(String(args[0]), 'A par');
          throw Object.assign(new Error(`${String(call)} failed`), { code });
        },
    },
  );
}
