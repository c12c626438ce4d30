import type { ClauseReading } from './clause-reading';
import { OPPOSITE } from './composition';
import type { Change } from './statement';

/** What a predicate says happens; nothing where that is only aimed at: "do not use it to prevent X". */
function changeTold(
  predicate: ClauseReading['predicate'],
  advice: ClauseReading['advice'],
): Change | undefined {
  const aimed = predicate?.purpose || (advice !== undefined && predicate?.prevention);
  return aimed ? undefined : predicate?.change;
}

/** What a clause says happens, with what turns it: a comparator that is named first, a belief that is rejected. */
export function changeSaid({ predicate, advice, roles, force }: ClauseReading): Change | undefined {
  const said = changeTold(predicate, advice) ?? (advice && (advice === 'avoid' ? 'none' : 'better'));
  if (said === undefined || said === 'different') return undefined;
  // "Nothing supports routine use" advises against nothing.
  if (force === 'rejected' && advice === 'use-first') return undefined;
  const turned = roles.turned ? OPPOSITE[said] : said;
  return force === 'rejected' ? REJECTED[turned] : turned;
}

const REJECTED: Readonly<Record<Change, Change>> = {
  increase: 'none',
  decrease: 'none',
  better: 'none',
  worse: 'none',
  none: 'better',
  different: 'none',
};
