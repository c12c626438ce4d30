import { START } from '../../server/src/core/draft/chunk-context';
import { readBlock } from '../../server/src/core/draft/read-block';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { Observation } from '../../server/src/core/reading/observation';
import { readClauses } from '../../server/src/core/reading/read';
import { recognise, type Sentence } from '../../server/src/core/reading/sentence';
import { whyUnread } from '../../server/src/core/reading/why-unread';
import { splitChunks } from '../../server/src/core/text/chunks';
import { parseChunk } from '../../server/src/core/text/parse';
import type { Block } from '../../server/src/core/text/prose';
import { splitSentences } from '../../server/src/core/text/sentences';

/** The observations of a text's blocks, each read by itself: enough to tell what was seen, not to judge it. */
export function observationsIn(text: string, base: EvidenceBase): Observation[] {
  return blocksOf(text).flatMap((block) => [...readBlock(block, base, START).observations]);
}

/** Why no statement was read of a text: what a statement needs and no sentence of it has, and why clauses gave none. */
export function missingIn(text: string, base: EvidenceBase): string[] {
  const sentences = blocksOf(text).flatMap((block) =>
    splitSentences(block.text).map(({ start, end }) => recognise(block.text.slice(start, end), base)),
  );
  const without = (has: (sentence: Sentence) => boolean) => !sentences.some(has);
  const names = (kind: string) => (sentence: Sentence) =>
    sentence.mentions.some(({ named }) => named.some(({ concept }) => concept.kind === kind));
  return [
    ...(without(names('intervention')) ? ['no treatment'] : []),
    ...(without(names('condition')) ? ['no condition'] : []),
    ...(without(names('outcome')) ? ['no outcome'] : []),
    ...sentences.flatMap((sentence) =>
      readClauses(sentence).flatMap((clause) => whyUnread(sentence, clause, base) ?? []),
    ),
  ];
}

function blocksOf(text: string): Block[] {
  return splitChunks(text).flatMap((chunk) => [...parseChunk(chunk.text).blocks]);
}
