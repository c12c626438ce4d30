import { FUNCTION_WORDS, TREATMENT_WORDS } from '../../reading/english/measures';
import { CLAUSE_JOINS, DIFFERENCES, OF_TESTING } from '../../reading/english/trial-words';
import { DEFINITE } from '../../reading/english/word-classes';
import { isOneOf } from '../../reading/is-one-of';
import type { Focus } from '../focus';
import { coverage } from '../names/outcome';
import type { Passage } from '../passage';
import { within } from '../ranges';
import { goesOn, refersBack } from './ellipsis';
import { saysInsignificant } from './insignificance';
import { type Predicate, predicateIn, saysNothing } from './predicate';
import type { Segment } from './segments';

/** More of the outcome's name than this, from 0 to 1, makes a segment one of its own. */
const OWN_OUTCOME = 0.3;

/** Whether what stands behind the focus takes its difference back: "..., but this was not significant". */
export function saidAfterwards(focus: Focus): boolean {
  for (const segment of focus.segments.slice(focus.index + 1)) {
    const later = laterOf(focus, segment);
    if (deniesDifference(focus, later) || takesBack(focus, later)) return true;
    if (!later.isAbout && later.predicate && later.sameSentence) return false;
  }
  return false;
}

/** A segment behind the focus, and how it hangs on it. */
interface Later {
  readonly segment: Segment;
  readonly predicate: Predicate | undefined;
  readonly namesOutcome: boolean;
  readonly refers: boolean;
  /** It has no subject of its own. */
  readonly isAbout: boolean;
  readonly sameSentence: boolean;
}

function laterOf({ passage, segment: focused }: Focus, segment: Segment): Later {
  const predicate = predicateIn(passage, segment, undefined);
  const namesOutcome = coverage(passage.hits, passage.outcome, segment) >= OWN_OUTCOME;
  const refers = refersBack(passage, segment) || namesDifference(passage, segment);
  const goes = goesOn(passage, segment) && predicate?.trend.kind !== 'change';
  const sameSentence = segment.sentence === focused.sentence;
  return {
    segment,
    predicate,
    namesOutcome,
    refers,
    isAbout: !namesOutcome && (refers || goes),
    sameSentence,
  };
}

/** "... and the difference was not significant". */
function namesDifference({ tokens }: Passage, { from, to }: Segment): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }, at, own) => DIFFERENCES.has(norm) && isOneOf(own, at - 1, DEFINITE));
}

/** "There was no difference between the groups": it takes back figures and changes, but no comparison. */
function deniesDifference({ passage, predicate: said }: Focus, later: Later): boolean {
  const { segment, predicate } = later;
  const all = holdsArms(passage, segment);
  const compares = (later.refers || !later.sameSentence) && isCompared(passage, segment);
  if (said?.comparative || !(all || compares)) return false;
  if (!saysNothing(predicate) && !saysInsignificant(passage, segment)) return false;
  return (all && !later.sameSentence) || !hasOtherSubject(passage, later);
}

/** "..., but survival was similar in both groups": it is another outcome that did not differ. */
function hasOtherSubject({ tokens, cues, mentions, hits }: Passage, { segment, refers }: Later): boolean {
  const known = [...cues.filter(({ means }) => means.kind !== 'link'), ...mentions];
  const own = tokens.slice(segment.from, segment.to).filter(({ norm, kind }, index) => {
    const at = segment.from + index;
    if (kind !== 'word' || FUNCTION_WORDS.has(norm) || TREATMENT_WORDS.has(norm)) return false;
    return (hits[at]?.length ?? 0) === 0 && !known.some(({ from, to }) => from <= at && at < to);
  });
  return (
    !refers && own.some(({ norm }) => norm.length > 3 && !CLAUSE_JOINS.has(norm) && !OF_TESTING.has(norm))
  );
}

function holdsArms({ cues, depths }: Passage, segment: Segment): boolean {
  return cues.some(
    (cue) =>
      (cue.means.kind === 'between' || cue.means.kind === 'both') &&
      within(segment, cue) &&
      depths[cue.from] === 0,
  );
}

/** "However, comparison with the controls was not significant." */
function isCompared({ cues }: Passage, segment: Segment): boolean {
  return cues.some((cue) => cue.means.kind === 'versus' && within(segment, cue));
}

function takesBack(
  { passage }: Focus,
  { segment, predicate, refers, isAbout, sameSentence }: Later,
): boolean {
  if (!isAbout || (namesOneArm(passage, segment) && !(refers && isCompared(passage, segment)))) return false;
  return saysInsignificant(passage, segment) || (refers && sameSentence && saysNothing(predicate));
}

/** "whereas these did not change in the controls" says nothing of the difference. */
function namesOneArm({ mentions }: Passage, segment: Segment): boolean {
  return new Set(mentions.filter((mention) => within(segment, mention)).map(({ side }) => side)).size === 1;
}
