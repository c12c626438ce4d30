import type { CheckJob } from '../../server/src/cli/checking/checked-draft';
import type { CheckThread } from '../../server/src/cli/checking/threads';
import { main } from '../../server/src/cli/main';
import type { ExitCode, Output, World } from '../../server/src/cli/world';
import type { Analyse, DraftAnalysis } from '../../server/src/core/analysis';
import type { Finding } from '../../server/src/core/checks/finding';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { FoundText } from '../../server/src/core/evidence/found-text';
import type { Statement } from '../../server/src/core/reading/statement';
import { readBundledStyles } from '../../server/src/node/bundled-styles';
import type { DraftEvidence } from '../../server/src/node/draft-evidence';
import type { NewFolder } from '../../server/src/node/new-folder';
import type { Line, Lines } from '../../server/src/node/text-lines';

/** A base with one claim and one trial to point at. */
export const BASE: EvidenceBase = {
  name: 'Teas',
  version: '1',
  language: 'en',
  revision: 'r1',
  concepts: [],
  references: [{ key: 'smith2001', aliases: [], csl: { id: 'smith2001', type: 'article', title: 'On tea' } }],
  trials: [],
  claims: [
    {
      id: 'tea-thirst',
      intervention: 'tea',
      condition: 'thirst',
      outcome: 'thirst',
      verdict: 'no-benefit',
      trials: [],
      references: ['smith2001'],
      verdictText: 'no benefit over water',
      summary: 'Tea quenched thirst no better than water did.',
    },
  ],
  facts: [],
  origins: { 'claim:tea-thirst': { file: 'claims.yaml', line: 1, character: 4 } },
  problems: [],
};

/** What the command line did: what it wrote, and the status it ended with. */
export interface Ran {
  readonly status: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** Takes the files that are written; those in `nowhere/` can't be. */
  readonly written?: Map<string, string>;
  readonly files?: Readonly<Record<string, string | FoundText>>;
  readonly base?: EvidenceBase;
  /** What drafts are held against, where that is not the base. */
  readonly evidence?: Readonly<Record<string, DraftEvidence>>;
  readonly analyse?: Analyse;
  readonly env?: Readonly<Record<string, string>>;
  /** What `base init` finds there, and where it puts its files. */
  readonly newFolder?: NewFolder;
  readonly debug?: boolean;
  /** A clock, in ms; without one no time passes. */
  readonly now?: () => number;
  /** How many times as large as they are files are taken for. */
  readonly largerBy?: number;
  /** Starts threads; without it there are none. */
  readonly startThread?: (job: CheckJob, world: World) => Promise<CheckThread | undefined>;
  /** The width of the terminal it runs in; none when its output goes to a file. */
  readonly terminal?: number;
}

/** Runs a command line in memory: words, or a line as in a shell without quotes. */
export async function run(
  commandLine: string | readonly string[],
  surroundings: Surroundings = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const world: World = {
    out: collect(out, surroundings.terminal),
    err: collect(err, surroundings.terminal),
    env: surroundings.env ?? {},
    debug: surroundings.debug ?? false,
    now: surroundings.now ?? (() => 0),
    version: async () => '1.2.3',
    readDraft: async (path) => draft(surroundings.files?.[path]),
    sizeOf: async (path) => {
      const content = draft(surroundings.files?.[path]);
      return 'text' in content ? content.text.length * (surroundings.largerBy ?? 1) : 0;
    },
    openLines: async (path) => lines(surroundings.files?.[path]),
    openBase: async (directory) =>
      directory === 'nowhere'
        ? { unreadable: 'nowhere has no evidence.yaml' }
        : { base: surroundings.base ?? BASE, folder: '/teas' },
    findEvidence: async () => async (path, _text, given) => {
      const base = given?.base ?? surroundings.base ?? BASE;
      const baseProblems = given ? [] : base.problems;
      const own = { base, id: '', ownId: '', baseProblems, draftProblems: [] };
      return surroundings.evidence?.[path] ?? own;
    },
    writeFile: async (path, text) => {
      if (path.startsWith('nowhere/')) return `${path} can't be written: there is no such folder.`;
      surroundings.written?.set(path, text);
      return undefined;
    },
    newFolder: async () => surroundings.newFolder ?? folderWith([]).folder,
    readBundledStyles,
    loadAnalyse: async () => surroundings.analyse ?? flagSaying('quenches'),
    cores: 3,
    startThread: async (job) => surroundings.startThread?.(job, world),
  };
  const words = typeof commandLine === 'string' ? commandLine.split(' ').filter(Boolean) : commandLine;
  const status = await main(words, world);
  return { status, out: out.join(''), err: err.join('') };
}

/** A folder with files of these names, and what is made in it. */
export function folderWith(names: readonly string[]): {
  readonly folder: NewFolder;
  readonly made: Map<string, string>;
} {
  const made = new Map<string, string>();
  const folder: NewFolder = {
    name: 'tea-review',
    within: async (file) => (file.startsWith('tea-review/') ? file.slice('tea-review/'.length) : undefined),
    make: async (files) => {
      const inTheWay = files.map(({ path }) => path).filter((path) => names.includes(path));
      if (inTheWay.length > 0) return { inTheWay };
      for (const { path, text } of files) made.set(path, text);
      return undefined;
    },
  };
  return { folder, made };
}

function collect(parts: string[], columns: number | undefined): Output {
  return { write: (text) => void parts.push(text), isTerminal: columns !== undefined, columns };
}

function draft(content: string | FoundText | undefined): FoundText {
  if (content === undefined) return { problem: { message: 'It does not exist.' } };
  return typeof content === 'string' ? { text: content } : content;
}

/** The lines of a file in memory, numbered from 1, without the blank ones. */
function lines(content: string | FoundText | undefined): Lines {
  const read = draft(content);
  if ('problem' in read) return { problem: read.problem.message };
  const all = read.text.split('\n').map((text, index): Line => ({ number: index + 1, text }));
  return { lines: inTurn(all.filter((line) => 'text' in line && line.text !== '')) };
}

async function* inTurn(all: readonly Line[]): AsyncGenerator<Line> {
  yield* all;
}

/** A reader that takes `Tea WORD ...` up to the full stop for a statement, and @nobody for an unknown key. */
export function flagSaying(word: string): Analyse {
  return (text) => {
    const statements = [...text.matchAll(/\bTea [^.]*/g)].map((match) => statement(match[0], match.index));
    const contradicted = statements.filter((found) => found.text.includes(word)).map(contradiction);
    const unknown = [...text.matchAll(/@nobody/g)].map(({ index }) => unknownKey(index));
    const findings = [...contradicted, ...unknown];
    const analysis: DraftAnalysis = {
      text,
      citations: [],
      statements,
      trialMentions: [],
      findings,
      accepted: [],
      parts: [],
      notes: [],
    };
    return analysis;
  };
}

function statement(text: string, start: number): Statement {
  return {
    span: { start, end: start + text.length },
    text,
    intervention: 'tea',
    condition: 'thirst',
    outcome: 'thirst',
    populations: [],
    change: 'decrease',
    direction: 'benefit',
    force: text.includes('may') ? 'hedged' : 'asserted',
    extent: { absolute: false, certain: false, universal: false, permanent: false, qualified: false },
    trials: [],
    citations: [],
    trace: ['verb'],
  };
}

function contradiction(said: Statement): Finding {
  return {
    code: 'contradicted-claim',
    severity: said.force === 'hedged' ? 'information' : 'warning',
    span: said.span,
    message: 'Reads as: tea helps thirst. Evidence: no benefit over water.',
    statement: said,
    evidence: [{ kind: 'claim', id: 'tea-thirst' }],
  };
}

function unknownKey(start: number): Finding {
  return {
    code: 'unknown-citation',
    severity: 'warning',
    span: { start: start + 1, end: start + 7 },
    message: 'No reference has the key nobody.',
    evidence: [],
    suggestions: ['smith2001'],
  };
}
