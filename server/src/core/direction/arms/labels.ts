import { tableOf } from '../../table-of';

const LABEL =
  /\b(?:[Gg]roups?|[Aa]rms?|[Cc]ohorts?|[Pp]rotocols?|[Rr]egimens?|[Dd]rugs?|[Tt]reatments?|[Dd]iets?|[Dd]evices?|[Mm]ethods?|[Ss]olutions?)\s+([A-Z]|[1-6]|I{1,3}|IV)\b|\b([A-Z]|[1-6]|I{1,3}|IV)\s+(?:[Gg]roups?|[Aa]rms?)\b/g;
/** A single capital that opens a name or stands in brackets: "B - the new method", "(A)". */
const LONE_LETTER = /(?:^|\bor\s|[,(]\s*)([A-Z])(?=\s*(?:[-:(),]|or\b|$))/g;

/** Letters and numbers by which a name calls a group (group A, arm 2), each as `labelKey` gives it. */
export function labelsIn(text: string): Set<string> {
  const labels = [...text.matchAll(LABEL), ...text.matchAll(LONE_LETTER)];
  return new Set(labels.map((match) => labelKey(match[1] ?? match[2] ?? '')));
}

const ROMAN = tableOf({ i: '1', ii: '2', iii: '3', iv: '4', v: '5' });

/** The form by which labels are compared: II and 2 are the same. */
export function labelKey(label: string): string {
  const lower = label.toLowerCase();
  return ROMAN.get(lower) ?? lower;
}
