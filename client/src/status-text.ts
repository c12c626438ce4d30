import type {
  BaseFound,
  BaseProblem,
  BaseReason,
  BaseStatus,
  DocumentStatus,
  QuietReason,
  Status,
} from '../../server/src/protocol';

/** How the server's process is doing. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** All that the status item tells from. */
export interface Picture {
  readonly server: ServerState;
  /** What the server last answered, while it runs. */
  readonly status?: Status | undefined;
}

/** How a line of the status is to be taken. */
export type Tone = 'busy' | 'fine' | 'warning' | 'error';

export interface StatusLine {
  readonly tone: Tone;
  readonly text: string;
  /** What the line is about and can be gone to, if it is: the files of the base, what is wrong in them, what is reported. */
  readonly about?: 'base' | 'base-problems' | 'findings';
}

/** The few words of the status bar: which evidence base is active and how much is in it, or what is wrong. */
export function barLine({ server, status }: Picture): StatusLine {
  if (server === 'stopped') return { tone: 'error', text: 'Evidence Lens: not running' };
  if (server === 'starting' || !status || status.base.state === 'loading') {
    return { tone: 'busy', text: 'Evidence Lens: starting' };
  }
  if (status.base.state === 'failed') return { tone: 'error', text: 'Evidence Lens: no evidence base' };
  if (status.document?.quiet === 'turned-off') return { tone: 'fine', text: 'Evidence Lens: off' };
  const { name, problems, outdated } = status.base;
  // What is merely doubtful in a base is its team's concern, not that of everybody who writes.
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const tone = outdated !== undefined || errors > 0 ? 'warning' : 'fine';
  const told = errors > 0 ? `, ${count(errors, 'problem')}` : '';
  return { tone, text: `${clipped(name)}: ${shortAmounts(status.base)}${told}` };
}

/** What is going on, in plain sentences: the server or the base first, then the document, and why it is quiet. */
export function statusLines({ server, status }: Picture): readonly StatusLine[] {
  if (server === 'stopped') {
    return [
      { tone: 'error', text: 'The language server is not running, so nothing is checked.' },
      { tone: 'fine', text: 'Restart it, or look in the output for the cause.' },
    ];
  }
  if (server === 'starting' || !status) return [{ tone: 'busy', text: 'The language server is starting.' }];
  return [...baseLines(status.base), ...documentLines(status)];
}

function baseLines(base: BaseStatus): StatusLine[] {
  if (base.state === 'loading') return [{ tone: 'busy', text: 'The evidence base is being read.' }];
  if (base.state === 'failed') {
    const failed: StatusLine = {
      tone: 'error',
      text: `The evidence base could not be read: ${base.message}`,
    };
    return base.found ? [failed, { tone: 'fine', text: foundSentence(base.found) }] : [failed];
  }
  const told = [
    `Evidence base: ${base.name}, version ${base.version}.`,
    foundSentence(base.found),
    `It holds ${amounts(base)}.`,
  ];
  const lines = told.map((text): StatusLine => ({ tone: 'fine', text, about: 'base' }));
  return [...lines, ...outdatedLines(base.outdated), ...problemLines(base.problems)];
}

/** Where the base is, and why it is that one. */
function foundSentence({ why, folder }: BaseFound): string {
  const place = folder === '.' ? 'the top folder of the workspace' : folder;
  return `It ${place === undefined ? 'comes with Evidence Lens' : `is in ${place}`}${REASONS[why]}.`;
}

const REASONS: Readonly<Record<BaseReason, string>> = {
  'front-matter': ', as the front matter of the draft says',
  nearest: ', the nearest evidence.yaml above the draft',
  setting: ', as the setting evidenceLens.base says',
  bundled: ', and there is no other for the draft',
};

function outdatedLines(outdated: string | undefined): StatusLine[] {
  if (outdated === undefined) return [];
  const told = ['It is in use as it was before, as it cannot be read at the moment:', outdated];
  return told.map((text) => ({ tone: 'warning', text, about: 'base-problems' }));
}

/** How many problems are told one by one; the rest is counted. */
const TOLD_PROBLEMS = 5;

function problemLines(problems: readonly BaseProblem[]): StatusLine[] {
  if (problems.length === 0) return [];
  const told = problems.slice(0, TOLD_PROBLEMS).map(({ text }) => text);
  const rest = problems.length - told.length;
  const head = `The evidence base has ${count(problems.length, 'problem')}; records with errors are left out.`;
  return [head, ...told, ...(rest > 0 ? [`And ${rest} more.`] : [])].map((text) => ({
    tone: 'warning',
    text,
    about: 'base-problems',
  }));
}

function documentLines({ base, document }: Status): StatusLine[] {
  if (!document)
    return [{ tone: 'fine', text: 'No draft is open. Open a Markdown file to have it checked.' }];
  if (document.quiet === 'no-base') {
    return base.state === 'failed'
      ? [{ tone: 'warning', text: 'Without evidence, nothing is checked.' }]
      : [];
  }
  const isEmpty = base.state === 'ready' && base.claims + base.trials === 0;
  const told = documentSentences(document, isEmpty).map(
    (text): StatusLine => ({
      tone: 'fine',
      text,
      ...(document.quiet === undefined && { about: 'findings' }),
    }),
  );
  return [...told, ...document.notes.map((text): StatusLine => ({ tone: 'warning', text }))];
}

/** Sentences of a line each, short enough for the list that a click opens. */
function documentSentences(document: DocumentStatus, isEmpty: boolean): readonly string[] {
  const { quiet, statements, citations, findings } = document;
  const read = `This draft: ${count(statements, 'statement')} and ${count(citations, 'citation')} read`;
  if (quiet === undefined) return [`${read}, ${count(findings, 'finding')} (see Problems).`];
  if (quiet !== 'all-agree') return NOT_READ[quiet];
  // That nothing opposes an empty base would be false comfort.
  return [`${read}.`, isEmpty ? 'The base has no claims or trials to hold them against.' : AGREES];
}

const AGREES = 'Nothing in them opposes the evidence.';

const UNKNOWN = ['The language server does not know this document, so it is not checked.'];

const NOT_READ: Readonly<Record<Exclude<QuietReason, 'all-agree'>, readonly string[]>> = {
  'nothing-recognised': [
    'This draft: nothing in it was recognised.',
    'It cites nothing, and no sentence says what a treatment of the base does.',
  ],
  'language-not-judged': ['This document is not checked: only Markdown, Quarto and R Markdown are.'],
  'turned-off': ['Evidence Lens is turned off in this folder, so nothing is checked.'],
  'language-turned-off': ['This draft is not checked: its language is not in evidenceLens.languages.'],
  excluded: ['This draft is not checked: evidenceLens.exclude leaves it out.'],
  'not-open': UNKNOWN,
  'no-base': UNKNOWN,
};

function amounts(base: {
  readonly references: number;
  readonly trials: number;
  readonly claims: number;
}): string {
  const { references, trials, claims } = base;
  return [count(references, 'reference'), count(trials, 'trial'), count(claims, 'claim')].join(', ');
}

/** The same in a few letters, as a status bar cuts off what is longer than its window. */
function shortAmounts({ references, trials, claims }: Parameters<typeof amounts>[0]): string {
  return [count(references, 'ref'), count(trials, 'trial'), count(claims, 'claim')].join(', ');
}

/** A name that leaves room for what else is in the status bar; in UTF-16 units. */
const LONGEST_NAME = 28;

function clipped(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
