import type { DraftAnalysis, TrialMention } from '../../../server/src/core/analysis';
import type { Citation, CitedKey } from '../../../server/src/core/text/citations';

const CLUSTER = /\[([^[\]]*@[^[\]]*)\]|(?<![\w[])@([\p{L}\d]+)/gu;
const NAMED = /\{\{([^={}]+)=([^={}]+)\}\}/g;

/**
 * An analysis with the citations of a short text and the trial mentions marked in it as `{{Hardy=hardy-2012}}`.
 * The marks count as text: only offsets within a citation or a name are asked about.
 */
export function analysisOf(text: string): DraftAnalysis {
  const citations = [...text.matchAll(CLUSTER)].map((match) => citationAt(match[0], match.index));
  const trialMentions = [...text.matchAll(NAMED)].map(mentionAt);
  return { text, citations, trialMentions, statements: [], findings: [], accepted: [], parts: [], notes: [] };
}

function citationAt(source: string, start: number): Citation {
  const keys = [...source.matchAll(/(-?)@([\p{L}\d]+)/gu)].map((match): CitedKey => {
    const from = start + match.index + match[0].length - (match[2] ?? '').length;
    return {
      key: match[2] ?? '',
      span: { start: from, end: from + (match[2] ?? '').length },
      suppressAuthor: match[1] === '-',
    };
  });
  return {
    kind: source.startsWith('[') ? 'cluster' : 'narrative',
    span: { start, end: start + source.length },
    keys,
  };
}

function mentionAt(match: RegExpExecArray): TrialMention {
  const start = match.index + 2;
  return { trial: match[2] ?? '', span: { start, end: start + (match[1] ?? '').length } };
}
