import type { ConceptKind } from '../../server/src/core/evidence/schema/concept';
import { recognise } from '../../server/src/core/reading/sentence';
import type { World } from './world';

/** A name of the base where it stands in a text. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly ConceptKind[];
  readonly ids: readonly string[];
}

/** Whether a text is one sentence of words: no other block than a paragraph, no markup, quotation or line break. */
export function isPlainSentence(text: string): boolean {
  return !/[\n*_`#|>[\]<$"“”«»]/.test(text) && /^[^.?!]*(?:\d\.\d[^.?!]*)*\.$/.test(text);
}

const SUBORDINATE =
  /^(?:although|though|while|whereas|if|because|since|as|when|before|after|once|unlike|contrary|despite|given|whether|asked|not only|it is|there is|the (?:belief|claim|idea|notion)|those who|some)\b/i;
const LOOSE = /[;:—–]|, (?:but|whereas|while|although|though|yet|and|so|nor|which|who|whose|where)\b/;

/** Whether a text begins with its main clause. */
export const beginsPlainly = (text: string): boolean => !SUBORDINATE.test(text);

/** Whether a text is a plain sentence of one main clause without loose ones, so that what frames it reaches all of it. */
export function isFrameable(text: string): boolean {
  return isPlainSentence(text) && beginsPlainly(text) && !LOOSE.test(text);
}

/** Whether a text is one paragraph, so that whatever is put beside its words stays beside them. */
export function isParagraph(text: string): boolean {
  return !/\n|^[#>|\-+*\d[<]|`|^\s/.test(text);
}

/** The names of the base in a text without markup, in order. */
export function namesIn(text: string, { base }: World): Name[] {
  const { mentions, tokens } = recognise(text, base);
  return mentions.flatMap(({ named, from, to }) => {
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const concepts = named.map(({ concept }) => concept);
    return [{ start, end, kinds: concepts.map(({ kind }) => kind), ids: concepts.map(({ id }) => id) }];
  });
}

/** Whether a text names a trial of the base, whose record then decides. */
export function namesTrial(text: string, { base }: World): boolean {
  return recognise(text, base).trials.length > 0 || /\b(?:trial|study|et al)\b/i.test(text);
}

/** The text with its first word as it stands within a sentence; names of people, places and abbreviations stay. */
export function embedded(text: string, world: World): string {
  const [first = ''] = /^[^\s,]+/.exec(text) ?? [];
  if (first === 'I' || /\p{Lu}/u.test(first.slice(1)) || isProper(first, text, world)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Whether the base writes the first word of a text with a capital, as a name in it or as a trial's. */
function isProper(word: string, text: string, { base }: World): boolean {
  const { trials, mentions, factMentions } = recognise(text, base);
  if (trials.some(({ from }) => from === 0)) return true;
  const concepts = [...mentions, ...factMentions]
    .filter(({ from }) => from === 0)
    .flatMap(({ named }) => named.map(({ concept }) => concept));
  return concepts.some(({ label, synonyms, abbreviations }) =>
    [label, ...synonyms, ...abbreviations].some((name) => name.startsWith(word)),
  );
}
