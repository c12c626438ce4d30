import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

/** The files to begin with, by their paths; put here when this is bundled. */
declare const FILES: Readonly<Record<string, string>>;

/** An extension of its own: a file system in memory under `memfs:`, as one that an editor in a browser has. */
export function activate(context: ExtensionContext): void {
  const files = new MemoryFiles();
  context.subscriptions.push(
    workspace.registerFileSystemProvider('memfs', files),
    workspace.registerFileSearchProvider('memfs', {
      provideFileSearchResults: async (_, { folder }) => files.below(folder),
    }),
  );
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly changed: number;
}

class MemoryFiles implements FileSystemProvider {
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;
  readonly #files = new Map<string, Kept>(
    Object.entries(FILES).map(([path, text]) => [
      path,
      { bytes: new TextEncoder().encode(text), changed: 1 },
    ]),
  );

  /** All files below a folder; the editor itself looks which of them are wanted. */
  below(folder: Uri): Uri[] {
    const start = `${folder.path}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => folder.with({ path }));
  }

  watch(): Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: FileType.File, ctime: 0, mtime: file.changed, size: file.bytes.length };
    if (this.readDirectory(uri).length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const start = path.endsWith('/') ? path : `${path}/`;
    const below = [...this.#files.keys()].filter((file) => file.startsWith(start));
    const names = below.map((file) => file.slice(start.length).split('/'));
    const types = names.map(([name = '', ...rest]): [string, FileType] => [
      name,
      rest.length > 0 ? FileType.Directory : FileType.File,
    ]);
    return [...new Map(types)];
  }

  readFile(uri: Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, { bytes, changed: Date.now() });
    this.#changes.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    for (const path of this.#files.keys()) {
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#files.delete(path);
    }
    this.#changes.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {}

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
