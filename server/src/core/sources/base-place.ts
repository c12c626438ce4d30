/** Where a base is: in a folder, given by its absolute path, or among those that come with the product. */
export type BasePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'bundled'; readonly name: string };

/** The file of a base's folder that says what is in it. */
export const MANIFEST = 'evidence.yaml';

/** Text that is equal for equal places: `bundled:NAME`, or the folder. */
export function placeKey(place: BasePlace): string {
  return place.kind === 'bundled' ? `bundled:${place.name}` : place.folder;
}

/** The name in `bundled:NAME`, empty for `bundled` alone; `undefined` for anything else, which is a path. */
export function bundledName(written: string): string | undefined {
  const [scheme, name = '', ...rest] = written.trim().split(':');
  return scheme === 'bundled' && rest.length === 0 ? name : undefined;
}
