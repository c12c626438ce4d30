import type { Analyse } from '../core/analysis';
import type { ReadBundledStyles } from '../core/bibliography/styles/formatters';
import type { FoundText } from '../core/evidence/found-text';
import type { OpenedBase } from '../node/base-files';
import type { FindEvidence } from '../node/draft-evidence';
import type { NewFolder } from '../node/new-folder';
import type { Lines } from '../node/text-lines';
import type { CheckJob } from './checking/checked-draft';
import type { CheckThread } from './checking/threads';

/** What a command ends with: nothing to report, something to report, bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** A stream of text that a person or a program reads. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** The width of the terminal in columns, when it has one. */
  readonly columns: number | undefined;
}

/** All that commands know of the machine they run on; tests hand in an in-memory twin. */
export interface World {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether to tell where in this program an error arose. */
  readonly debug: boolean;
  /** A time in ms that only ever grows. */
  now(): number;
  /** The version of this program. */
  version(): Promise<string>;
  readDraft(path: string): Promise<FoundText>;
  /** The size of a file in bytes, 0 where there is none. */
  sizeOf(path: string): Promise<number>;
  /** Opens a file of any size to be read line by line. */
  openLines(path: string): Promise<Lines>;
  /** Opens the base in a folder, or the bundled one when no folder is given. */
  openBase(directory: string | undefined): Promise<OpenedBase>;
  /** What finds the evidence that drafts are held against. */
  findEvidence(): Promise<FindEvidence>;
  /** A folder to make files in. */
  newFolder(directory: string): Promise<NewFolder>;
  /** Writes a file, over one that is there. Gives one sentence on why it could not be written. */
  writeFile(path: string, text: string): Promise<string | undefined>;
  /** The citation styles that come with the product. */
  readonly readBundledStyles: ReadBundledStyles;
  /** Loads the reader: not done before a command needs it, so that help is quick. */
  loadAnalyse(): Promise<Analyse>;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  /** Starts a thread that checks drafts; gives nothing where it cannot be started. Never rejects. */
  startThread(job: CheckJob): Promise<CheckThread | undefined>;
}

/** A command of the command line: `args` are those after its name. */
export interface Command {
  readonly help: string;
  run(args: readonly string[], world: World): Promise<ExitCode>;
}
