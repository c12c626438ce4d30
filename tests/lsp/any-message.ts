import fc from 'fast-check';
import { SOUND } from '../core/evidence/memory-base';
import { uriOf } from './base-session';

/** All requests that the server answers, and one that it knows nothing of. */
export const REQUESTS = [
  'textDocument/hover',
  'textDocument/completion',
  'completionItem/resolve',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/documentSymbol',
  'textDocument/documentHighlight',
  'textDocument/documentLink',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/full',
  'textDocument/codeAction',
  'codeAction/resolve',
  'textDocument/diagnostic',
  'textDocument/willSaveWaitUntil',
  'workspace/symbol',
  'workspace/executeCommand',
  'evidenceLens/status',
  'evidenceLens/explain',
  'evidenceLens/evidenceTree',
  'evidenceLens/evidenceMap',
  'evidenceLens/citeRecord',
  'evidenceLens/marks',
  'evidenceLens/preview',
  'evidenceLens/references',
  'evidenceLens/formatReference',
  'evidenceLens/updateBibliography',
  'evidenceLens/convertCitations',
  'evidenceLens/addReference',
  'evidenceLens/newBase',
  'nobody/knows',
];

/** All notifications that it takes, and one that it does not. */
export const NOTIFICATIONS = [
  'initialized',
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didSave',
  'textDocument/didClose',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  '$/setTrace',
  'nobody/knows',
];

/** The draft that most messages are about, and a file of its base. */
export const DRAFT = uriOf('draft.md');
const CLAIMS = uriOf('claims.yaml');

export const CITING =
  'The drug relieved pain in phantom pain [@alba2001; @berg2002]. It did so again [@nobody].\n';
const text = fc.oneof(
  fc.constantFrom(
    CITING,
    CITING,
    CITING,
    SOUND['claims.yaml'] ?? '',
    '[@',
    '---\nbibliography: a.bib\n---\n',
    '',
    '# 😀',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const uri = fc.constantFrom(DRAFT, DRAFT, DRAFT, CLAIMS);
const position = fc.record({ line: fc.nat(1), character: fc.nat(90) });
const range = fc.record({ start: position, end: position });
const version = fc.nat(100);
const record = fc.constantFrom(
  { kind: 'claim', id: 'drug-pain-state' },
  { kind: 'trial', id: 'alba' },
  { kind: 'reference', id: 'nobody' },
);

/** Values that suit some request, by the name of the parameter. */
const suiting: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  textDocument: fc.record({ uri, languageId: fc.constantFrom('markdown', 'yaml'), version, text }),
  position,
  range,
  contentChanges: fc.array(fc.record({ range, text }, { requiredKeys: ['text'] }), { maxLength: 3 }),
  context: fc.constant({ diagnostics: [], includeDeclaration: true }),
  reason: fc.nat(3),
  query: text,
  newName: fc.constantFrom('alba', 'tea-2'),
  command: fc.constantFrom('evidenceLens.openRecord', 'nobody'),
  arguments: fc.tuple(record),
  data: record,
  uri,
  settled: fc.boolean(),
  filter: text,
  intervention: fc.constantFrom('drug', 'nobody'),
  record,
  key: fc.constantFrom('alba2001', 'nobody'),
  as: fc.constantFrom('markdown', 'text', 'bibtex', 'ris', 'csl-json'),
  to: fc.constantFrom('numbers', 'keys'),
  text,
  folder: text,
  bibliography: fc.record({ path: text, text, isThere: fc.boolean() }),
  settings: fc.constant({ evidenceLens: {} }),
  changes: fc.array(fc.record({ uri, type: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
};

/** Names that mean something to an object, numbers that are none of a place, and whatever JSON can hold. */
const strange = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'no uri',
    'untitled:x',
    'file:///other.md',
    null,
    '1',
    -0,
    0.5,
    -2,
  ),
  fc.constantFrom(2 ** 31, Number.MAX_SAFE_INTEGER),
  fc.anything(),
);

/** A value that suits, or one of whose fields, if it has any, some are strange or missing; or one that is strange. */
const doubtful = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    strange,
    fc.tuple(value, fc.nat(5), strange).map(([whole, at, put]) => {
      const name = Object.keys(Object(whole))[at];
      return name === undefined ? put : { ...Object(whole), [name]: put };
    }),
  );

const doubtfully = Object.fromEntries(
  Object.entries(suiting).map(([name, value]) => [name, doubtful(value)]),
);

/** Parameters that suit, or some that are doubtful or missing. */
const params = fc
  .oneof(fc.record(suiting), fc.record(doubtfully, { requiredKeys: [] }))
  .map((value): object => JSON.parse(JSON.stringify(value)));

/**
 * A message of any kind, with parameters that may suit it, and whether its answer is waited for, or called off when some more
 * were sent.
 */
export const anyMessage = fc.record({
  request: fc.constantFrom(...REQUESTS),
  notification: fc.constantFrom(...NOTIFICATIONS),
  isRequest: fc.boolean(),
  isWaitedFor: fc.boolean(),
  isCancelled: fc.boolean(),
  params,
});
