import type { PackedList } from '../../../server/src/core/sources/kept-list';
import type { ListShelf } from '../../../server/src/core/sources/list-shelf';

/** A shelf in memory, whatever the size of a list, with what was done with it. */
export interface MemoryShelf extends ListShelf {
  readonly lists: Map<string, PackedList>;
  /** `kept`, `taken` or `refused` with the path of the list. */
  readonly done: string[];
}

export function memoryShelf(): MemoryShelf {
  const lists = new Map<string, PackedList>();
  const done: string[] = [];
  return {
    least: 0,
    lists,
    done,
    get: async (path, version) => {
      const list = lists.get(`${path} ${version}`);
      if (list) done.push(`taken ${path}`);
      // As it comes from a disk: nothing of it is shared with the list that was kept.
      return list && structuredClone(list);
    },
    put: async (path, version, list) => {
      done.push(`kept ${path}`);
      lists.set(`${path} ${version}`, structuredClone(list));
    },
    refuse: (path) => {
      done.push(`refused ${path}`);
      for (const name of lists.keys()) if (name.startsWith(`${path} `)) lists.delete(name);
    },
  };
}
