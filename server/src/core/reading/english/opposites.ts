/**
 * Outcomes that are called by the opposite of an event: protection against it, staying free of it, the time until it. A text
 * that speaks of the event itself tells the opposite of them. All patterns are searched as they stand.
 */
export interface Opposite {
  /** Found in the names of such outcomes. */
  readonly name: RegExp;
  /** Found in texts that speak of the outcome as it is named. */
  readonly named: RegExp;
  /** Found in texts that speak of the event; where it is missing, the words of the outcome's name tell. */
  readonly event?: RegExp;
  /** Ratios are told of the event, whatever the text calls it: protected against it, odds ratio 0.5. */
  readonly ratios?: true;
}

export const OPPOSITES: readonly Opposite[] = [
  {
    name: /\b(?:protection (?:against|from)|prevention of|vaccine efficacy)\b|^preventing\b/i,
    named: /\b(?:protect|prevent|prophyla|efficacy|effective)/i,
    ratios: true,
  },
  {
    name: /\b(?:(?:absence|avoidance|lack) of|freedom from|free (?:of|from)|without|^no)\b|^avoiding\b/i,
    named: /\b(?:avoid|absen|free|lack|without|no|not|none)/i,
  },
  {
    name: /\bsurviv|\balive\b/i,
    named: /surviv|\balive\b|\blived?\b|\b[A-Z]{0,3}(?:OS|PFS|DFS|RFS|EFS|TTP|MST)\b/,
    event: /\b(?:deaths?|died|dying|mortality)\b/i,
  },
  {
    name: /\bloss(?:es)?(?: of\b|$)/i,
    named: /\b(?:loss|los[est])/i,
  },
  {
    name: /\btime (?:\w+ )?(?:to|until|till)\b/i,
    named:
      /\b(?:times?|median|later?|soon|soone[rs]t?|early|earli|delay|postpon|slow|fast|quick|rapid|prompt|long|short|duration|interval|latency|onset|prolong|hasten|accelerat|hours?|min(?:ute)?s?|days?)|\b(?<!\b(?:at|by|over|within|during|after|of|in) (?:the )?(?:first )?\d{1,4} )(?:weeks?|months?|years?)\b/i,
  },
];
