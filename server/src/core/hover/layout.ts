import { escapeInline, escapeMarkdown, oneLine } from '../markdown-escape';
import { present } from '../wording/joined';

/** Blocks of Markdown under one another, without those that are missing or empty. */
export function stack(...blocks: readonly (string | undefined)[]): string {
  return blocks.filter(Boolean).join('\n\n');
}

/** The first line of a card: its verdict in bold, then what qualifies it. All parts are plain text. */
export function verdictLine(verdict: string, ...qualifiers: readonly (string | undefined)[]): string {
  return [bold(verdict), ...present(qualifiers).map(escapeMarkdown)].filter(Boolean).join(' · ');
}

/** The plain text in bold, or nothing of an empty one, whose bare asterisks would be a rule across the card. */
export function bold(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped && `**${escaped}**`;
}

/** `**Label:** text` of plain text; `undefined` where there is no text. */
export function labelled(label: string, text: string | undefined): string | undefined {
  return text?.trim() ? `${bold(`${label}:`)} ${escapeMarkdown(text)}` : undefined;
}

/** A list of Markdown items of one line each; `undefined` where none is left. */
export function list(items: readonly (string | undefined)[]): string | undefined {
  return (
    present(items)
      .map((item) => `- ${item}`)
      .join('\n') || undefined
  );
}

/**
 * A table of plain text cells. A column that is empty in every row is left out, and so is an empty row.
 * Returns `undefined` where nothing is left.
 */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const filled = rows.filter((row) => row.some(Boolean));
  const columns = headers.map((_, column) => column).filter((column) => filled.some((row) => row[column]));
  if (columns.length === 0) return undefined;
  const line = (cells: readonly string[]) =>
    `| ${columns.map((column) => escapeInline(oneLine(cells[column] ?? ''))).join(' | ')} |`;
  return [line(headers), `|${' --- |'.repeat(columns.length)}`, ...filled.map(line)].join('\n');
}
