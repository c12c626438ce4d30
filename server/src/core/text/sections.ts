/** What a section of a review is for, as its heading says. */
export type SectionRole =
  | 'references'
  | 'abstract'
  | 'methods'
  | 'introduction'
  | 'results'
  | 'discussion'
  | 'conclusion'
  | 'other';

/** Headings by role, in lower case, divided by `; `. */
const HEADINGS: readonly (readonly [role: SectionRole, names: string])[] = [
  [
    'references',
    'references; reference; reference list; list of references; references cited; cited references',
  ],
  [
    'references',
    'bibliography; literature; literature cited; cited literature; works cited; cited works; citations',
  ],
  ['references', 'key references; selected references'],
  ['abstract', 'abstract; structured abstract; summary; executive summary; plain language summary'],
  [
    'methods',
    'methods; method; methodology; study design; search strategy; literature search; search methods',
  ],
  ['methods', 'data sources; study selection; eligibility criteria; data extraction; data collection'],
  ['methods', 'data synthesis; statistical analysis'],
  ['introduction', 'introduction; background; rationale; objective; objectives; aim; aims; purpose'],
  ['results', 'results; result; findings; main results'],
  ['discussion', 'discussion; general discussion; limitations; strengths; interpretation; implications'],
  ['conclusion', 'conclusion; conclusions; concluding remarks; closing remarks; summary of findings'],
  ['conclusion', 'take-home message; take-home messages; key points; key messages'],
];

const ROLES: ReadonlyMap<string, SectionRole> = new Map(
  HEADINGS.flatMap(([role, names]) => names.split('; ').map((name) => [name, role] as const)),
);

const NUMBERING =
  /^(?:(?:section|chapter|part|appendix)\s+)?(?:\d+(?:\.\d+)*[.):]?|[ivxlc]+[.):]|[a-z][.)])\s+(?=\S)/i;
const LONGEST_HEADING = 200;

/**
 * The role of a section by the text of its heading, whatever its case, numbering (`3. Results`, `IV. Results`)
 * and last mark. `other` for a heading that names none; a name must be the whole heading or one part of a
 * pair, of which the first decides (`Materials and methods`, `Results and discussion`).
 */
export function sectionRole(heading: string): SectionRole {
  if (heading.length > LONGEST_HEADING) return 'other';
  const name = heading
    .trim()
    .replace(NUMBERING, '')
    .replace(/[\s.:]{1,200}$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const whole = ROLES.get(name);
  if (whole) return whole;
  const parts = name.split(/\s{0,200}(?:,|\/|&|:|\band\b)\s*/).map((part) => ROLES.get(part));
  return parts.find((role) => role !== undefined) ?? 'other';
}
