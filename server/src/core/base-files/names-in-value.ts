import type { Span } from '../span';

/** A name in a value of a file; `isExact` tells whether its characters are the name as it is written. */
interface PlacedName {
  readonly name: string;
  readonly span: Span;
  readonly isExact: boolean;
}

/** The name that a value is, at its extent in the text: what stands between the quotes, where there are any. */
export function nameInValue(text: string, span: Span, name: string): PlacedName {
  const start = /["']/.test(text.charAt(span.start)) ? span.start + 1 : span.start;
  const exact = { start, end: start + name.length };
  const isExact = exact.end <= span.end && text.slice(exact.start, exact.end) === name;
  return { name, span: isExact ? exact : span, isExact };
}

/** The names that a value lists, divided by commas; all at its extent where it is written in another way than it reads. */
export function namesInValue(text: string, span: Span, value: string): readonly PlacedName[] {
  const whole = nameInValue(text, span, value);
  return Array.from(value.matchAll(/[^\s,](?:[^,]*[^\s,])?/g), ({ 0: name, index }) => {
    if (!whole.isExact) return { ...whole, name };
    const start = whole.span.start + index;
    return { name, span: { start, end: start + name.length }, isExact: true };
  });
}
