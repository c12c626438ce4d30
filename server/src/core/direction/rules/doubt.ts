import { treatedSide } from '../arms/arms';
import type { Focus } from '../focus';
import { within } from '../ranges';
import { type Answer, labelOf } from '../row';
import { toldOf } from '../said/orientation';
import { isLeftOut } from '../said/subject';
import { isCalledFall, isScale, valenceOf } from '../said/valence';

/** Why a direction that was read is not to be given, each by name; a wrong direction is worse than none. */
const DOUBTS: Readonly<Record<string, (focus: Focus, answer: Answer) => boolean>> = {
  'outcome-is-fall': ({ passage }) => isCalledFall(passage.outcome.phrase.text),
  'scale-runs-either-way': improvesScale,
  'told-of-nobody': isUnlikely,
  'told-of-one-of-two': isBesideOther,
};

/** The name of the doubt about a direction; undefined where there is none. */
export function doubtAbout(focus: Focus, answer: Answer): string | undefined {
  if (answer.label === 'no_difference' || answer.label === 'abstain') return undefined;
  return Object.entries(DOUBTS).find(([, applies]) => applies(focus, answer))?.[0];
}

/** "The symptom score improved": whether a scale of complaints rises or falls then, is in no text. */
function improvesScale({ passage, predicate }: Focus): boolean {
  const name = passage.outcome.phrase.text;
  const improves = predicate?.rules.some((rule) => rule === 'better-verb' || rule === 'better-noun') === true;
  return improves && isScale(name) && valenceOf(name) < 0;
}

/** No arm is named, and of the treated one it wouldn't be what one hopes for. */
function isUnlikely({ passage }: Focus, { label, rule }: Answer): boolean {
  if (!rule.endsWith('of-nobody')) return false;
  const good = valenceOf(passage.outcome.phrase.text);
  return label !== labelOf(treatedSide(passage.arms) === 'intervention' ? good : -good);
}

/** "It fell with A, and with B ...": a change told of one arm, with nothing that compares it with the other. */
function isBesideOther({ passage, predicate, predicateSegment }: Focus, { rule }: Answer): boolean {
  if (!rule.startsWith('said-') || !predicate || predicate.comparative) return false;
  if (toldOf(passage, predicateSegment, predicate)?.by !== 'subject') return false;
  const arms = passage.mentions.filter((arm) => within(predicateSegment, arm) && !isLeftOut(passage, arm));
  const sides = new Set(arms.map(({ side }) => side));
  return (
    sides.size > 1 &&
    !passage.cues.some((cue) => cue.means.kind === 'versus' && within(predicateSegment, cue))
  );
}
