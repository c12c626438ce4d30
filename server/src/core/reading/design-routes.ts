import { PHRASE_EDGES } from './english/function-words';
import { MODIFIER } from './english/word-patterns';
import { unknownIn } from './known-object';
import { conceptOf, type Mention } from './mentions';
import type { Range } from './range';
import type { Sentence } from './sentence';

/** A drug this near to a route is what was given by it. */
const BESIDE = 3;

/** The drug that was given by a route, where one stands beside it. */
export function drugBeside(sentence: Sentence, route: Mention): { readonly of?: string } {
  const { mentions } = sentence;
  const near = (other: Mention) =>
    !isBesideOnly(sentence, route, other) &&
    Math.min(Math.abs(other.from - route.to), Math.abs(route.from - other.to)) <= BESIDE;
  const drug = mentions.find((other) => conceptOf(other, 'intervention') && near(other));
  const id = drug && conceptOf(drug, 'intervention')?.id;
  return id === undefined ? {} : { of: id };
}

/** "Infusions in addition to X": X was given as well, by whatever route. */
function isBesideOnly({ tokens, cues }: Sentence, route: Range, { from }: Range): boolean {
  // "Added an infusion to oral X".
  const joined = tokens.slice(route.to, from).some(({ norm }) => norm === 'to');
  return (
    joined ||
    cues.some(({ means, ...cue }) => means.kind === 'background' && cue.from >= route.to && cue.to <= from)
  );
}

/** "Tablet computers": a noun that tells by which means something was given stands before another one, and tells of that. */
export function modifiesThing(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence;
  const { to } = mention;
  if (!conceptOf(mention, 'route') || MODIFIER.pattern.test(tokens[to - 1]?.norm ?? '')) return false;
  return !PHRASE_EDGES.has(tokens[to]?.norm ?? '') && unknownIn(sentence, { from: to, to: to + 1 });
}
