/** The bases that come with the product, by the names of their folders; the first is used where none is named. */
export const BUNDLED_NAMES = ['ketamine'] as const;
