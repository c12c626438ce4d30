/** What to do about a fault that an XML parser words, where it is one of the common ones. */
export function xmlAdvice(message: string): string | undefined {
  if (/entity/.test(message)) return 'This name behind an & is not known in XML: write & as &amp;.';
  if (/unclosed tag|unmatched|unexpected close|does not match/i.test(message)) {
    return 'The tags do not match here: close each element where it ends.';
  }
  return undefined;
}
