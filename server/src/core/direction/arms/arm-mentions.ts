import { FUNCTION_WORDS } from '../../reading/english/measures';
import { RECIPIENTS } from '../../reading/english/trial-words';
import type { Cue } from '../../reading/lexicon';
import type { Token } from '../../reading/tokens';
import type { Hits } from '../names/hits';
import { type ArmMention, type Arms, otherSide } from './arms';
import { labelledArms } from './labelled-arms';
import { type Named, namedArms } from './named-arms';

/** Every place where an arm is named: by its own words, by its part (controls), or by a letter or number. */
export function findArms(
  tokens: readonly Token[],
  cues: readonly Cue[],
  arms: Arms,
  outcome: Hits,
): ArmMention[] {
  const named = namedArms(tokens, arms).map((side, at) =>
    isOutcome(outcome, at) && !isGroup(tokens, at) ? undefined : side,
  );
  return merge(labelledArms(tokens, arms, withParts(tokens, cues, arms, named, outcome)));
}

function isOutcome(outcome: Hits, at: number): boolean {
  return (outcome[at]?.length ?? 0) > 0;
}

/** "the iron group" names an arm even where iron is the outcome as well. */
function isGroup(tokens: readonly Token[], at: number): boolean {
  return RECIPIENTS.has(tokens[at + 1]?.norm ?? '');
}

/** Controls are the arm that looks like one; when neither does, the comparator, unless the text names both arms. */
function withParts(
  tokens: readonly Token[],
  cues: readonly Cue[],
  arms: Arms,
  named: Named,
  outcome: Hits,
): Named {
  if (!arms.control && new Set(named.filter((side) => side !== undefined)).size > 1) return named;
  const control = arms.control ?? 'comparator';
  const sides = [...named];
  for (const cue of cues) {
    if (cue.means.kind !== 'arm' || isAllGroups(cues, cue) || !isPart(tokens, cue, outcome)) continue;
    const side = cue.means.arm === 'control' ? control : otherSide(control);
    for (let at = cue.from; at < cue.to; at++) sides[at] ??= side;
  }
  return sides;
}

/** "among treatment groups" names no arm of its own. */
function isAllGroups(cues: readonly Cue[], { from, to }: Cue): boolean {
  return cues.some((cue) => cue.means.kind === 'between' && cue.from < from && to <= cue.to);
}

/** Not the second half of a name ("late-treatment group"), nor the control of something ("blood sugar control"). */
function isPart(tokens: readonly Token[], { from, to }: Cue, outcome: Hits): boolean {
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (!first || first.joined || (isOutcome(outcome, from) && !isGroup(tokens, to - 1))) return false;
  // "e.g." is no experimental group, and most abbreviations of two letters are other things.
  if (to - from === 1 && first.text.length <= 2 && first.text !== first.text.toUpperCase()) return false;
  if (first.norm !== 'control' || to - from > 1 || isGroup(tokens, from)) return true;
  return !before || before.kind !== 'word' || FUNCTION_WORDS.has(before.norm);
}

function merge(sides: Named): ArmMention[] {
  const mentions: ArmMention[] = [];
  for (const [at, side] of sides.entries()) {
    const last = mentions.at(-1);
    if (!side) continue;
    if (last?.to === at && last.side === side) mentions[mentions.length - 1] = { ...last, to: at + 1 };
    else mentions.push({ side, from: at, to: at + 1 });
  }
  return mentions;
}
