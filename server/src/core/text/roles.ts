import type { Span } from '../span';
import type { Citation, CitedKey } from './citations';
import { add, type Flat, type Source } from './flat';

/**
 * The role before a code span that makes it a citation: those of MyST (myst-roles, `cite`) and of sphinxcontrib-bibtex,
 * whose `footcite` is likewise.
 */
const ROLE = /\{((?:foot)?cite(?::[a-z]{1,10})?|cite[pt])\}$/;
/** Roles that print the authors as a part of the sentence. */
const NARRATIVE = /^(?:citet|(?:foot)?cite:(?:c?ts?|c?authors?))$/;
/** `{see}key{p. 3}` */
const LABEL = /^(\s{0,20}(?:\{([^{}]*)\})?\s{0,20})([^{}\s]+)\s{0,20}(?:\{([^{}]*)\})?\s{0,20}$/;

/**
 * Adds a code span that a role of MyST makes a citation; says whether it is one. Of one in the sentence itself the
 * first key stays, as that of `@key` does.
 */
export function addRole(flat: Flat, source: Source, extent: Span): boolean {
  const [opener, name = ''] = ROLE.exec(flat.scan.slice(-30)) ?? [];
  if (opener === undefined) return false;
  const raw = source.text.slice(extent.start, extent.end);
  const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
  const labels = labelsOf(raw.slice(ticks, -ticks), ticks);
  const [first] = labels;
  if (!first) return false;
  const start = flat.text.length - opener.length;
  const isNarrative = NARRATIVE.test(name);
  const cut = isNarrative ? first.span.start : raw.length;
  add(flat, raw.slice(0, cut), true, source.base + extent.start);
  // The mark that a narrative key has in Pandoc's syntax, which tells it from a word.
  if (isNarrative) add(flat, '@', true);
  const at = flat.text.length - cut;
  add(flat, raw.slice(cut), true, source.base + extent.start + cut);
  const end = flat.text.length;
  const keys = labels.map((label) => ({
    ...label,
    span: { start: at + label.span.start, end: at + label.span.end },
  }));
  const citation: Citation = { kind: 'role', span: { start, end }, keys };
  flat.citations.push(citation);
  if (isNarrative) dropAround(flat, citation);
  else flat.drops.push({ ...citation.span, citation });
  return true;
}

/** Leaves the first key with its mark. */
function dropAround({ drops }: Flat, { span, keys: [first] }: Citation): void {
  if (!first) return;
  drops.push({ start: span.start, end: first.span.start - 1 }, { start: first.span.end, end: span.end });
}

function labelsOf(inner: string, offset: number): CitedKey[] {
  return Array.from(inner.matchAll(/[^,;]+/g)).flatMap(({ 0: part, index }): CitedKey[] => {
    const [, before = '', prefix, key, suffix] = LABEL.exec(part) ?? [];
    if (key === undefined) return [];
    const start = offset + index + before.length;
    return [
      {
        key,
        span: { start, end: start + key.length },
        suppressAuthor: false,
        ...(prefix && { prefix: prefix.trim() }),
        ...(suffix && { suffix: suffix.trim() }),
      },
    ];
  });
}
