/** A test result in a text: whether it passes the usual threshold. `at` and `end` are UTF-16 offsets. */
export interface Statistic {
  readonly kind: 'p' | 'interval' | 'ratio';
  /** A ratio without its interval says nothing of that. */
  readonly significant?: boolean;
  /** For an interval around a contrast: on which side of "no difference" it lies; 0 when it spans it. */
  readonly sign?: -1 | 0 | 1;
  readonly at: number;
  readonly end: number;
}

/** The threshold that trial reports use unless they say otherwise. */
const ALPHA = 0.05;

const P_VALUE =
  /\bp(?:'?s\b|[\s-]?values?\b|\s?trend)?(?:\s*\([^()]{0,30}\))?\s*(?:(?:was|were|is|of|for [^=<>≤≥()]{1,30}?)\s*)?(?<op>[=<>≤≥:]{1,2}|(?:all\s+)?(?:above|below|less than|greater than|more than|exceed\w*)\s|\bof\b|\s(?=[0.]))\s*(?<value>(?:\d{1,4}(?:[.,]\d{1,9})?|[.,]\d{1,9})(?!\d)(?:\s*[×x*]\s*10\s*-?\s*\d+|e-\d+)?|n\.?s\.?\b|not significant)/giu;
const NON_SIGNIFICANT_NOTE = /(?<=[(,;:=\s])(?:n\.s\.?|ns|NS|N\.S\.?)(?=[\s),;.]|$)/gu;

/** The p-values of a text, in order. A value that is no number up to 1 is left out. */
function pValues(text: string): Statistic[] {
  return [...text.matchAll(P_VALUE)].flatMap((match) => {
    const significant = isSignificant(match.groups?.['op'] ?? '', match.groups?.['value'] ?? '');
    return significant === undefined
      ? []
      : [{ kind: 'p' as const, significant, at: match.index, end: match.index + match[0].length }];
  });
}

function isSignificant(operator: string, written: string): boolean | undefined {
  if (/^n/i.test(written)) return false;
  if (/10\s*-|e-/.test(written)) return true;
  if (/above|greater|more|exceed/i.test(operator)) return false;
  const value = Number(written.replace(',', '.').replace(/^0(?=\d)/, '0.'));
  if (!Number.isFinite(value) || value > 1) return undefined;
  if (operator.includes('>') || operator === '≥') return value >= 0.01 ? false : undefined;
  return value <= ALPHA;
}

const NUMBER = String.raw`[-+]?\s?(?<![\d.])(?:\d{1,7}(?:\.\d{1,7})?|\.\d{1,7})(?!\d)`;
const TO = String.raw`\s*%?\s*(?:to|and|[-,;:]|\.{2,3})\s*`;
const INTERVAL = new RegExp(
  [
    String.raw`(?:\bci\b|\bconfidence (?:interval|limit)s?\b|\bc\.i\.)[^\d+-]{0,25}?(?<low>${NUMBER})${TO}(?<high>${NUMBER})`,
    // The estimate with its interval in brackets: 0.63 (0.37-1.05).
    String.raw`(?<estimate>${NUMBER})\s*%?\s*[([](?:95\s?%\s?ci[\s:,=]*)?(?<from>${NUMBER})${TO}(?<to>${NUMBER})\s*%?\s*[)\]]`,
  ].join('|'),
  'giu',
);
const RATIO =
  /\b(?:a?ORs?|a?RRs?|a?HRs?|IRRs?|PR|[Oo]dds|[Hh]azards?|[Rr]isk ratios?|[Rr]elative (?:risks?|rates?)|[Rr]ate ratios?|[Rr]atio)\b/gu;
const CONTRAST =
  /\b(?:differences?|md|smd|wmd|effect|beta|change|reductions?|increases?|decreases?|improvements?|coefficient|lower|higher|greater|less|more|mean ratio|edom|adjusted|β)\b|Δ|β/giu;
/** The interval after an estimate may be a spread, unless it is called a difference. */
const BARE_CONTRAST = /\b(?:differences?|md|smd|wmd|estimate|edom|coefficient)\b/iu;
/** How far before an interval the name of its measure may stand. */
const REACH = 90;

/** The confidence intervals of a text that are told of a contrast between groups, in order. */
function intervals(text: string): Statistic[] {
  return [...text.matchAll(INTERVAL)].flatMap(({ groups, index, 0: found }) => {
    const low = toNumber(groups?.['low'] ?? groups?.['from']);
    const high = toNumber(groups?.['high'] ?? groups?.['to']);
    const before = text.slice(Math.max(0, index - REACH), index);
    const null_ = nullValue(before, low, high, groups?.['estimate'] !== undefined);
    if (null_ === undefined || low > high || isOutside(toNumber(groups?.['estimate']), low, high)) return [];
    const sign = low > null_ ? 1 : high < null_ ? -1 : 0;
    return [
      { kind: 'interval' as const, significant: sign !== 0, sign, at: index, end: index + found.length },
    ];
  });
}

function isOutside(estimate: number, low: number, high: number): boolean {
  return estimate < low || estimate > high;
}

const RATIO_VALUE =
  /\b(?:a?OR|a?RR|a?HR|IRR|[Oo]dds ratio|[Hh]azard ratio|[Rr]isk ratio|[Rr]elative risk|[Rr]ate ratio|[Pp]revalence ratio)\b[^\d<>≤≥.;]{0,20}(?<value>\d{0,4}\.\d{1,6})/gu;

/** Ratios between groups, whatever their interval: they tell the direction only. */
function ratios(text: string): Statistic[] {
  return [...text.matchAll(RATIO_VALUE)].flatMap(({ groups, index, 0: found }) => {
    const value = toNumber(groups?.['value']);
    const sign = value > 1 ? 1 : value < 1 ? -1 : 0;
    return [{ kind: 'ratio' as const, sign, at: index, end: index + found.length }];
  });
}

function toNumber(written: string | undefined): number {
  return written === undefined ? Number.NaN : Number(written.replace(/\s/g, ''));
}

/** What the interval would hold if there were no difference: 1 for a ratio, 0 for a difference; undefined for the interval of one group. */
function nullValue(before: string, low: number, high: number, bare: boolean): 0 | 1 | undefined {
  const ratio = [...before.matchAll(RATIO)].at(-1)?.index ?? -1;
  const contrast = [...before.matchAll(CONTRAST)].at(-1)?.index ?? -1;
  if (ratio >= 0 && ratio >= contrast - 40 && low >= 0) return 1;
  if (bare) return BARE_CONTRAST.test(before) ? 0 : undefined;
  if (contrast >= 0 || low < 0) return 0;
  return high < 0 ? 0 : undefined;
}

/** Every p-value and interval of a text, in order. */
export function statisticsIn(text: string): Statistic[] {
  const noted = [...text.matchAll(NON_SIGNIFICANT_NOTE)].map((match) => ({
    kind: 'p' as const,
    significant: false,
    at: match.index,
    end: match.index + match[0].length,
  }));
  const p = pValues(text);
  const free = noted.filter((note) => !p.some(({ at, end }) => at <= note.at && note.at < end));
  return [...p, ...free, ...intervals(text), ...ratios(text)].toSorted((a, b) => a.at - b.at);
}
