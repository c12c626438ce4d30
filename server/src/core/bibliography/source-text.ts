/** A text that is not in memory as a string: parts of it are had, by UTF-16 offsets. */
export interface TextElsewhere extends Pick<string, 'length' | 'slice'> {
  /** How many units of it are looked at together, where that is not left to who reads it. */
  readonly part?: number;
}

/** A text of which parts are taken. */
export type SourceText = string | TextElsewhere;
