import type { Disposable, Uri } from 'vscode';

// A proposal of VS Code's that editors in browsers have in place of a search program (`fileSearchProvider`).
declare module 'vscode' {
  export namespace workspace {
    function registerFileSearchProvider(
      scheme: string,
      provider: {
        provideFileSearchResults: (query: unknown, options: { readonly folder: Uri }) => Promise<Uri[]>;
      },
    ): Disposable;
  }
}
