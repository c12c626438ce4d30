import { createFormatters, type StyleFormatter } from '../core/bibliography/styles/formatters';
import { readStyle } from '../core/bibliography/styles/read-style';
import { DEFAULT_STYLE, STYLE_NAMES, styleName } from '../core/bibliography/styles/style';
import { suggester } from '../core/evidence/did-you-mean';
import { problemText } from '../core/evidence/problem-text';
import { unreadLine } from './unread-line';
import type { World } from './world';

/** What formats by a style, by its name or its file; the first of the bundled ones where none is named. */
export async function styleFor(written: string | undefined, world: World): Promise<StyleFormatter> {
  const formatterOf = createFormatters(world.readBundledStyles);
  const name = written === undefined ? DEFAULT_STYLE : styleName(written);
  if (name !== undefined) return formatterOf(name);
  const file = written ?? '';
  // A name is a slip of the finger more often than a file without an extension.
  const meant = /[./\\]/.test(file) ? undefined : suggester(STYLE_NAMES)(file);
  if (meant !== undefined) return { unreadable: `format: unknown style '${file}'; did you mean '${meant}'?` };
  const read = await world.readDraft(file);
  if ('problem' in read) {
    const unread = unreadLine({ file, ...read.problem }).replace(/\.$/, '');
    return { unreadable: `${unread}; styles that need no file are ${STYLE_NAMES.join(', ')}.` };
  }
  const style = readStyle(file, read.text);
  return 'style' in style ? formatterOf(style.style) : { unreadable: problemText(style.problem) };
}
