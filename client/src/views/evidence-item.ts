import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { EvidenceNode } from '../../../server/src/protocol-evidence';
import { lookOf } from './looks';

/** The server's command that shows a record in its file. */
const OPEN_RECORD = 'evidenceLens.openRecord';

/**
 * A line of the evidence view; `uri` is that of the document by which its record is opened. What a filter found is not hidden
 * in closed groups. All text stays plain.
 */
export function evidenceItem(node: EvidenceNode, uri: string | undefined, filter: string): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const isOpened = filter !== '' && node.kind === 'condition';
  const item = new TreeItem(node.label, node.children.length > 0 ? (isOpened ? Expanded : Collapsed) : None);
  const { icon, colour } = lookOf(node);
  // The editor keeps for each id what was opened and closed before.
  item.id = isOpened ? `${node.id}?${filter}` : node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = colour === undefined ? new ThemeIcon(icon) : new ThemeIcon(icon, new ThemeColor(colour));
  item.accessibilityInformation = { label: node.spoken };
  if (node.canBeCited) item.contextValue = 'citable';
  // A click on what has lines below it opens and closes these.
  if (node.record && node.kind !== 'condition') {
    const argument = { ...node.record, ...(uri !== undefined && { uri }) };
    item.command = { title: 'Open Record', command: OPEN_RECORD, arguments: [argument] };
  }
  return item;
}
