/** The way from the top of a file or record to one of its values: field names and zero-based list positions. */
export type Path = readonly (string | number)[];
