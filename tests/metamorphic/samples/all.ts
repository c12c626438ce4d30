import type { Sample } from '../sample';
import type { World } from '../world';
import { fromClaims } from './claims';
import { coordinated } from './pairs';

/** The plain sentences made from a base, those that are read as meant and those that are not, with how they are read. */
export interface Family {
  readonly read: readonly Sample[];
  readonly misread: readonly { readonly sample: Sample; readonly cause: string }[];
  readonly pairs: readonly Sample[];
}

/** Makes them; sentences that are misread by themselves tell nothing when they are changed. */
export function familyOf(world: World): Family {
  const judged = fromClaims(world).map((sample) => ({ sample, cause: misreading(sample, world) }));
  const read = judged.filter(({ cause }) => cause === undefined).map(({ sample }) => sample);
  const misread = judged.flatMap(({ sample, cause }) => (cause === undefined ? [] : [{ sample, cause }]));
  return { read, misread, pairs: coordinated(read) };
}

/** In what a plain sentence is not read as its claim would have it, if in anything. */
function misreading({ text, clause, claim }: Sample, { ask }: World): string | undefined {
  const { readings } = ask(text);
  const [reading, ...others] = readings;
  if (!reading || !clause || !claim) return 'nothing read';
  if (others.length > 0) return 'a statement too many';
  const wrong = (['intervention', 'condition', 'outcome'] as const).filter(
    (part) => reading[part] !== claim[part],
  );
  if (wrong.length > 0)
    return wrong.map((part) => `${part} ${reading[part] === '-' ? 'lost' : 'taken for another'}`).join(', ');
  const versus = clause.than === '' ? '-' : (claim.versus ?? '-');
  if (reading.comparator !== versus)
    return `comparator ${reading.comparator === '-' ? 'lost' : 'taken for another'}`;
  const said = directionOf(clause);
  if (reading.direction !== said) return `direction ${reading.direction} instead of ${said}`;
  return reading.force === 'asserted' ? undefined : `force ${reading.force} instead of asserted`;
}

const BAD = new Set(['worsen', 'increase', 'raise', 'intensify']);

function directionOf({ verb, denied }: NonNullable<Sample['clause']>): string {
  if (denied) return 'no-benefit';
  return BAD.has(verb.base) ? 'harm' : 'benefit';
}
