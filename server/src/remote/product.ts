import type { ReadBundledStyles } from '../core/bibliography/styles/formatters';
import type { BundledBases } from '../core/sources/bundled-bases';
import { BUNDLED_NAMES } from '../core/sources/bundled-names';
import { readCompiledBase } from '../core/sources/compiled-base';
import { pathFrom } from '../core/sources/paths';
import { pathOfUri } from '../lsp/file-uri';
import { clientFiles, type Remote } from './client-files';

/** What comes with the product, read by the client from where it is installed. */
export interface RemoteProduct {
  readonly bundled: BundledBases;
  readonly readStyles: ReadBundledStyles;
}

/** The bases and styles of the product. What cannot be read is missing. */
export function remoteProduct(remote: Remote): RemoteProduct {
  const folder = once(async () => pathOfUri((await remote.client.productFolder()) ?? ''));
  const textOf = async (file: string): Promise<string | undefined> => {
    const product = await folder();
    if (product === undefined) return undefined;
    const found = await clientFiles(remote, [product]).read(pathFrom(product, file), file);
    return 'text' in found ? found.text : undefined;
  };
  return {
    bundled: {
      names: BUNDLED_NAMES,
      find: async (name) => {
        const product = await folder();
        if (product === undefined || !BUNDLED_NAMES.some((known) => known === name)) return undefined;
        const text = await textOf(`dist/base/${name}.json`);
        const compiled = text === undefined ? undefined : readCompiledBase(text);
        // Nobody changes what is installed: its files are there to be shown, and need not be read.
        const files = clientFiles(remote, []);
        return compiled && { folder: pathFrom(product, `data/${name}`), files, compiled };
      },
    },
    readStyles: async (names) => {
      const read = names.map(async (name): Promise<[string, string][]> => {
        const text = await textOf(`data/styles/${name}`);
        return text === undefined ? [] : [[name, text]];
      });
      return new Map((await Promise.all(read)).flat());
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
