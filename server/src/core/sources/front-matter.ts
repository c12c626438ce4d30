import type { Path } from '../evidence/path';
import { quote } from '../evidence/quote';
import { readYaml, type YamlFile } from '../evidence/read-yaml';
import { isFields } from '../fields';
import type { Problem } from '../problem';
import { shift } from '../span';

/** A path as a draft's front matter has it, and its place in the draft. */
export interface Written {
  readonly text: string;
  readonly place: DraftPlace;
}

/** UTF-16 offsets of a draft, and the zero-based line and character of their start. */
export type DraftPlace = Required<Pick<Problem, 'span' | 'line' | 'character'>>;

/** What a draft says of its evidence. */
export interface FrontMatter {
  /** The base that it names under `evidence:`. */
  readonly evidence?: Written;
  /** The reference lists that it names under `bibliography:`. */
  readonly bibliography: readonly Written[];
  /** The citation style that it names under `csl:`. */
  readonly csl?: Written;
  /** The list of retractions that it names under `retractions:`. */
  readonly retractions?: Written;
  /** What is wrong with these; `file` is empty, as the draft has its own name elsewhere. */
  readonly problems: readonly Problem[];
}

/** Longer metadata than anyone writes takes longer to read than an author waits. */
const LONGEST = 200_000;
/** More lists than any draft has. */
const MOST_LISTS = 50;

/** Reads what a draft's front matter, as `frontMatterBlock` gives it, says of its evidence. */
export function readFrontMatter(block: string): FrontMatter {
  if (block === '') return { bibliography: [], problems: [] };
  const start = block.indexOf('\n') + 1;
  const end = Math.max(block.lastIndexOf('\n') + 1, start);
  if (block.length > LONGEST) {
    return {
      bibliography: [],
      problems: [tell(TOO_LONG, { span: { start: 0, end: 3 }, line: 0, character: 0 })],
    };
  }
  const yaml = readYaml('', block.slice(start, end));
  const at = (path: Path): DraftPlace => moved(yaml.at(path), start);
  const problems: Problem[] = yaml.problems
    .slice(0, 1)
    .map((problem) => ({ ...problem, ...moved(problem, start) }));
  const fields = isFields(yaml.value) ? yaml.value : {};
  const sound = isSound(yaml);
  const pathAt = (field: 'evidence' | 'csl' | 'retractions', wrong: string): Written | undefined => {
    const value = sound([field]) ? fields[field] : undefined;
    if (!isPath(value)) problems.push(tell(wrong, at([field])));
    return typeof value === 'string' && isPath(value) ? { text: value, place: at([field]) } : undefined;
  };
  const evidence = pathAt('evidence', NO_BASE);
  const bibliography = sound(['bibliography']) ? fields['bibliography'] : undefined;
  const lists = listed(bibliography);
  if (!lists) problems.push(tell(NO_LISTS, at(['bibliography'])));
  const csl = pathAt('csl', NO_STYLE);
  const retractions = pathAt('retractions', NO_RETRACTIONS);
  return {
    ...(evidence && { evidence }),
    ...(csl && { csl }),
    ...(retractions && { retractions }),
    bibliography: (lists ?? []).map(({ text, path }) => ({ text, place: at(path) })),
    problems,
  };
}

const TOO_LONG = `The front matter is longer than ${LONGEST} characters, so its ${quote('evidence')}, ${quote('bibliography')} and ${quote('csl')} are not read: shorten it.`;
const NO_BASE = `${quote('evidence')} must be the path of a folder with an evidence base.`;
const NO_STYLE = `${quote('csl')} must be the path of a CSL style, or the name of one that comes with Evidence Lens.`;
const NO_RETRACTIONS = `${quote('retractions')} must be the path of the CSV file of the Retraction Watch database.`;
const NO_LISTS = `${quote('bibliography')} must be the path of a reference list, or up to ${MOST_LISTS} of them.`;

function tell(message: string, place: DraftPlace): Problem {
  return { severity: 'warning', message, file: '', ...place };
}

/** A place of the YAML as one of the draft, whose first line is the one that opens the front matter. */
function moved(
  { span = { start: 0, end: 0 }, line = 0, character = 0 }: Partial<DraftPlace>,
  by: number,
): DraftPlace {
  return { span: shift(span, by), line: line + 1, character };
}

/** Whether what a path leads to ends before the first syntax error. */
function isSound({ extent, soundUntil }: YamlFile): (path: Path) => boolean {
  return (path) => extent(path).end < soundUntil;
}

function isPath(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() !== '');
}

function listed(value: unknown): readonly { text: string; path: Path }[] | undefined {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string')
    return value.trim() === '' ? undefined : [{ text: value, path: ['bibliography'] }];
  if (!Array.isArray(value) || value.length > MOST_LISTS) return undefined;
  const texts = value.flatMap((text: unknown, index) =>
    typeof text === 'string' && text.trim() !== '' ? [{ text, path: ['bibliography', index] }] : [],
  );
  return texts.length === value.length ? texts : undefined;
}
