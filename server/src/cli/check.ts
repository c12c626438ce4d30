import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyse } from '../core/analysis';
import { CODES, type Code } from '../core/checks/codes';
import type { EvidenceBase } from '../core/evidence/base';
import { choose, oneOf, readArguments } from './arguments';
import { complain } from './complain';
import { openBase } from './open-base';
import type { FileReport, Report, UnreadFile } from './report';
import { painter, reportWidth } from './terminal';
import type { Command, ExitCode, World } from './world';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

const FORMATTERS: Readonly<Record<Format, (report: Report, world: World) => Promise<string>>> = {
  text: async (report, { out, env }) => {
    const { formatText } = await import('./format-text');
    return formatText(report, { width: reportWidth(out), paint: painter(out, env) });
  },
  json: async (report) => (await import('./format-json')).formatJson(report),
  sarif: async (report, world) => (await import('./format-sarif')).formatSarif(report, await world.version()),
  github: async (report) => (await import('./format-github')).formatGithub(report),
};

const help = `Checks what drafts say against an evidence base.

Usage: evidence-lens check FILE... [--base DIR] [--format FORMAT]
                           [--only CODE,..]

  --base DIR        the folder of the evidence base (default: the bundled one)
  --format FORMAT   text (default), json, sarif or github
  --only CODE,..    report these codes only:
                    ${CODES.join(', ')}

Exit status: 0 nothing at warning or above, 1 something, 2 bad usage or a file
that cannot be read (the other files are still checked).
`;

interface Request {
  readonly files: readonly string[];
  readonly base: string | undefined;
  readonly format: Format;
  readonly only: readonly Code[];
}

function readRequest(args: readonly string[]): Request | { readonly wrong: string } {
  const read = readArguments(args, {
    base: { type: 'string' },
    format: { type: 'string', default: 'text' },
    only: { type: 'string', multiple: true },
  });
  if ('wrong' in read) return read;
  const { values, positionals } = read;
  if (positionals.length === 0) return { wrong: 'name at least one file to check' };
  const format = choose(FORMATS, values.format);
  if (!format) return { wrong: `unknown format '${values.format}'; use ${oneOf(FORMATS)}` };
  const named = (values.only ?? []).flatMap((list) => list.split(',')).map((name) => name.trim());
  const unknown = named.find((name) => !choose(CODES, name));
  if (unknown !== undefined) return { wrong: `unknown code '${unknown}'; use ${oneOf(CODES)}` };
  const only = CODES.filter((code) => named.length === 0 || named.includes(code));
  return { files: positionals, base: values.base, format, only };
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  if ('wrong' in request) {
    complain(world, `check: ${request.wrong} (see evidence-lens check --help)`);
    return 2;
  }
  const opened = await openBase(request.base, world);
  if (!opened) return 2;
  const report = await checkFiles(request, opened.base, world);
  for (const unread of report.unread) complain(world, unreadLine(unread));
  world.out.write(await FORMATTERS[request.format](report, world));
  if (report.unread.length > 0 || opened.broken) return 2;
  return report.files.some(hasWarning) ? 1 : 0;
}

/** `drafts/a.md:2:5: what is wrong.` The place is left out where there is none. */
function unreadLine({ file, line, character = 0, message }: UnreadFile): string {
  return `${file}${line === undefined ? '' : `:${line + 1}:${character + 1}`}: ${message}`;
}

function hasWarning({ findings }: FileReport): boolean {
  return findings.some(({ severity }) => severity === 'warning' || severity === 'error');
}

async function checkFiles({ files, only }: Request, base: EvidenceBase, world: World): Promise<Report> {
  const analyse = await world.loadAnalyse();
  const read: FileReport[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    // One after the other: a folder of large drafts need not be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    const draft = await world.readDraft(file);
    if ('problem' in draft) unread.push({ file, ...draft.problem });
    else read.push(checkText(file, draft.text, { analyse, base, only, world }));
  }
  return { base, files: read, unread };
}

interface Checking {
  readonly analyse: Analyse;
  readonly base: EvidenceBase;
  readonly only: readonly Code[];
  readonly world: World;
}

function checkText(file: string, text: string, { analyse, base, only, world }: Checking): FileReport {
  const analysis = analyse(text, base);
  for (const note of analysis.notes) complain(world, `${file}: ${note}`);
  return {
    file,
    document: TextDocument.create(file, 'markdown', 0, text),
    findings: analysis.findings.filter(({ code }) => only.includes(code)),
    statements: analysis.statements.length,
  };
}

export const command: Command = { help, run };
