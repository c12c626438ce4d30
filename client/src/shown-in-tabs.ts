import { TabInputCustom, TabInputText, TabInputTextDiff, type Uri, window } from 'vscode';

/** The URIs of the documents that tabs show, as text. */
export function shownInTabs(): ReadonlySet<string> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(tabs.flatMap(({ input }) => urisOf(input)).map(String));
}

function urisOf(input: unknown): readonly Uri[] {
  if (input instanceof TabInputText || input instanceof TabInputCustom) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.original, input.modified] : [];
}
