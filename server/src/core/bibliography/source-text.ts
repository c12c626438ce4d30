/** A text of which parts are taken, by UTF-16 offsets: a string is one; another may stay where it is until a part is asked for. */
export type SourceText = Pick<string, 'length' | 'slice'>;
