import { PLANTED, type Planted } from './draft-planted';
import { PLANTED as TRAFFIC } from './traffic-planted';

/** An example draft with the base that it is held against and the errors in it. */
export interface ExampleDraft {
  readonly name: string;
  readonly draft: string;
  readonly base: string;
  /** The page that lists the errors for readers. */
  readonly list: string;
  readonly snapshot: string;
  readonly planted: readonly Planted[];
}

export const DRAFTS: readonly ExampleDraft[] = [
  {
    name: 'ketamine-review',
    draft: 'examples/ketamine-review/draft.md',
    base: 'data/ketamine',
    list: 'examples/README.md',
    snapshot: 'draft.snap.md',
    planted: PLANTED,
  },
  {
    name: 'traffic-calming',
    draft: 'examples/traffic-calming/draft.md',
    base: 'examples/traffic-calming',
    list: 'examples/traffic-calming/README.md',
    snapshot: 'traffic.snap.md',
    planted: TRAFFIC,
  },
];
