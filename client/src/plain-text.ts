/** Text of a file as a line of a list has it: it brings no icons of its own. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$ (');
}

/** Text of a file as a message has it, where `[label](command:...)` would be a link that runs something. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
