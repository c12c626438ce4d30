import type { Preview } from '../../../server/src/protocol-preview';

/** What is shown of a text: `isCurrent` where it is of this very text, so that the places of findings hold. */
export interface ShownPreview extends Pick<Preview, 'citations' | 'references' | 'numbered' | 'findings'> {
  readonly isCurrent: boolean;
}

/** What there is to show of the text of a draft, its line breaks as the preview has them; nothing for other texts. */
export type PreviewOfText = (text: string) => ShownPreview | undefined;
