import {
  type DecorationRenderOptions,
  Disposable,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { DraftMark } from '../../server/src/protocol-evidence';
import { debounced } from './debounced';
import { isDraft } from './languages';
import type { ServerProcess } from './server-process';

type Kind = DraftMark['kind'];

/** Each line under a statement has a shape of its own, so that none is told by its colour alone. */
const LOOKS: Readonly<Record<Kind, DecorationRenderOptions>> = {
  agrees: line('1px', 'dotted', 'charts.green'),
  contradicts: line('3px', 'double', 'charts.red'),
  unsettled: line('1px', 'dashed', 'charts.orange'),
  unjudged: line('1px', 'solid', 'charts.lines'),
  trial: { fontStyle: 'italic', color: new ThemeColor('textLink.foreground') },
};

function line(width: string, borderStyle: string, colour: string): DecorationRenderOptions {
  return { borderWidth: `0 0 ${width} 0`, borderStyle, borderColor: new ThemeColor(colour) };
}

const SETTING = 'evidenceLens.decorations';
/** How long drafts must have settled before they are marked anew, in ms. */
const QUIET_MS = 200;

/** Marks what was read in the drafts that are seen, where `evidenceLens.decorations` is on. */
export function createDecorations(server: Pick<ServerProcess, 'marks' | 'onChange'>): Disposable {
  const types = Object.entries(LOOKS).map(
    ([kind, look]) => [kind, window.createTextEditorDecorationType(look)] as const,
  );
  const update = (): void => {
    for (const editor of window.visibleTextEditors) void decorate(server, editor, types);
  };
  const again = debounced(QUIET_MS, update);
  update();
  return Disposable.from(
    again,
    ...types.map(([, type]) => type),
    server.onChange(again.soon),
    window.onDidChangeVisibleTextEditors(again.soon),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTING)) again.soon();
    }),
  );
}

async function decorate(
  server: Pick<ServerProcess, 'marks'>,
  editor: TextEditor,
  types: readonly (readonly [string, TextEditorDecorationType])[],
): Promise<void> {
  const { document } = editor;
  if (!isDraft(document)) return;
  const isOn = workspace.getConfiguration('evidenceLens', document.uri).get('decorations') === true;
  const told = isOn ? await server.marks({ textDocument: { uri: document.uri.toString() } }) : undefined;
  // The editor moves the marks along with the text until those of its new version come.
  if (told && told.version !== document.version) return;
  for (const [kind, type] of types) {
    const own = told?.marks.filter((mark) => mark.kind === kind) ?? [];
    editor.setDecorations(type, own.map(rangeOf));
  }
}

function rangeOf({ range: { start, end } }: DraftMark): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
