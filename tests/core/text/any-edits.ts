import fc from 'fast-check';
import { anyDraft } from './any-draft';
import { anyMarkdown } from './any-markdown';

/** An edit of a draft of any length: places are parts of a million of it. */
const anyPlace = fc.nat({ max: 1_000_000 });
const anyLength = fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 }));
const typed = fc.constantFrom(
  'x',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '---\n',
  '\n---\n',
  '```\n',
  '|',
  '#',
  '<!--',
  '-->',
  ':',
);

const anyEdit = fc.record({
  place: anyPlace,
  length: anyLength,
  text: fc.oneof({ weight: 3, arbitrary: typed }, { weight: 1, arbitrary: anyMarkdown }, fc.constant('')),
});

/** A draft and what is done to it, one edit after another. */
export const anyEdits = fc.record({
  draft: fc.oneof(
    fc.array(anyDraft, { maxLength: 3 }).map((drafts) => drafts.join('\n\n')),
    fc.array(anyMarkdown, { maxLength: 3 }).map((drafts) => drafts.join('\n\n')),
    anyDraft.map((draft) => `---\ntitle: x\nevidence: y\n\n${draft}`),
  ),
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
});

/** The versions of a draft that edits bring about, the first one included. */
export function* versionsOf({ draft, edits }: { draft: string; edits: readonly EditAnywhere[] }) {
  let text = draft;
  yield text;
  for (const { place, length, text: put } of edits) {
    const start = Math.floor((text.length * place) / 1_000_000);
    text = text.slice(0, start) + put + text.slice(start + length);
    yield text;
  }
}

interface EditAnywhere {
  readonly place: number;
  readonly length: number;
  readonly text: string;
}
