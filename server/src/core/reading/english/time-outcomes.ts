/** How the names of outcomes tell that they are times. Patterns are searched in the name as the row gives it. */

/** The name of a length or point of time. */
export const IS_TIME =
  /\btime (?:\w+ )?(?:to|until|for|of|needed|required|taken|till)\b|\b(?:duration|length|latency|delay|onset)\b|\b(?:days|hours|minutes) (?:to|until)\b|(?<!\b(?:on|off)\W{0,2} )\btimes?\b(?! (?:in|on|with|without|within|outside|above|below|free|spent)\b)/i;

/** A time that is given in figures with a unit. */
export const IN_UNITS_OF_TIME =
  /\b(?:times?|durations?|lengths?|periods?|latency|latencies|onset|days|hours|minutes|stays?|survival|delays?|(?<!at )age)\b/i;

/** The name of a length of time. */
export const IS_LENGTH = /\b(?:duration|length)\b/i;

/** What one would rather have late, or for long. */
export const WANTED_LATE =
  /\b(?:progress|relaps|recurr|death|failure|event|exacerb|deteriorat|worsen|rescue|discontinu|surviv|sleep|relief|block|first (?:request|dose|use))/i;

/** Staying alive or free of something. */
export const STAYS_FREE = /\bsurviv|\bfree\b/i;

/** The start of a trial, as the name of what an arm is held against. */
export const BASELINE =
  /\bbaseline\b|^\W*(?:(?:the|values?|levels?|scores?|measured) )*(?:before|initial|pre|pre-?(?:treatment|test|intervention|training|study|dose|exercise|supplementation|operative|surgery))\b/i;
