import type { Path } from '../path';
import type { Part } from '../yaml/place';

/** Something wrong within one record, told by the path to it. `message` is one sentence. */
export interface Fault {
  readonly path: Path;
  readonly part: Part;
  readonly message: string;
}
