import type { RecordName } from '../../core/base-files/find-names';
import { namesFor } from '../../core/base-files/references';
import { frontMatterKeys } from '../../core/citations/front-matter-keys';
import { fold } from '../../core/fold';
import { mayCiteByNumber } from '../../core/navigation/numbered';
import { citedInComments } from '../../core/numbered-citations/keys-in-comments';
import { overlaps, type Span } from '../../core/span';
import type { DraftReader } from '../navigation/draft-reader';
import type { DraftText, EditedBase } from './edited-base';

/** How a record is found in drafts: which of them are worth reading, and where in one of them it is spoken of. */
export interface SearchInDrafts {
  readonly speaks: (text: string) => boolean;
  readonly placesIn: (draft: DraftText) => Promise<readonly Span[]>;
}

/**
 * The search for the places of drafts that cite a reference, under any of its keys, or that name a trial. `undefined`
 * for other records, of which drafts do not speak by name.
 */
export function searchFor(
  name: RecordName,
  base: EditedBase,
  reader: DraftReader,
): SearchInDrafts | undefined {
  if (name.kind === 'reference') {
    const keys = namesFor(name, base);
    return {
      speaks: (text) => keys.some((key) => text.includes(key)) || mayCiteByNumber(text),
      placesIn: async (draft) => {
        const citations = await reader.citations(draft, base.engine);
        const cited = [...frontMatterKeys(draft.text), ...citations.flatMap((citation) => citation.keys)]
          .filter(({ key }) => keys.includes(key))
          .map(({ span }) => span);
        // A number with words beside it is told by its comment alone.
        const told = citedInComments(draft.text, keys).filter(
          (span) => !cited.some((other) => overlaps(span, other)),
        );
        return [...cited, ...told].toSorted((a, b) => a.start - b.start);
      },
    };
  }
  const trial = name.kind === 'trial' ? base.base.trials.find(({ id }) => id === name.name) : undefined;
  const names = trial?.names.map(fold);
  return (
    names && {
      speaks: (text) => names.some((one) => fold(text).includes(one)),
      placesIn: async (draft) =>
        ((await reader.read(draft, base.engine))?.trialMentions ?? [])
          .filter((mention) => mention.trial === name.name)
          .map(({ span }) => span),
    }
  );
}
