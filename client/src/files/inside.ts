/** What of a URI says where something is; its path is decoded. */
export interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** Whether a place is one of some folders or lies below it, by its name alone. Ways with `..` in them lie nowhere. */
export function isInside(place: Place, folders: readonly Place[]): boolean {
  if (place.path.split(/[\\/]/).includes('..')) return false;
  return folders.some(
    (folder) =>
      folder.scheme.toLowerCase() === place.scheme.toLowerCase() &&
      folder.authority.toLowerCase() === place.authority.toLowerCase() &&
      `${place.path}/`.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`),
  );
}
