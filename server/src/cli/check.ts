import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyse } from '../core/analysis';
import { CODES, type Code } from '../core/checks/codes';
import type { EvidenceBase } from '../core/evidence/base';
import { suggester } from '../core/evidence/did-you-mean';
import { choose, oneOf, readArguments } from './arguments';
import { type BasesFor, basesFor } from './bases-for';
import { complain } from './complain';
import type { FileReport, Report, UnreadFile } from './report';
import { painter, reportWidth } from './terminal';
import { unreadLine } from './unread-line';
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

  --base DIR        the folder of the evidence base (default: the one that the
                    draft's front matter names under "evidence:", or else that
                    of the nearest evidence.yaml above the draft, or else the
                    bundled one)
  --format FORMAT   text (default), json, sarif or github
  --only CODE,..    report these codes only:
${CODES.map((code) => `                    ${code}`).join('\n')}

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
  if (unknown !== undefined) return { wrong: unknownCode(unknown) };
  const only = CODES.filter((code) => named.length === 0 || named.includes(code));
  return { files: positionals, base: values.base, format, only };
}

function unknownCode(name: string): string {
  const meant = suggester(CODES)(name);
  return meant === undefined ? `unknown code '${name}'` : `unknown code '${name}'; did you mean '${meant}'?`;
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  if ('wrong' in request) {
    complain(world, `check: ${request.wrong} (see evidence-lens check --help)`);
    return 2;
  }
  const bases = await basesFor(request.base, world);
  if (!bases) return 2;
  const report = await checkFiles(request, bases, world);
  for (const unread of report.unread) complain(world, unreadLine(unread));
  world.out.write(await FORMATTERS[request.format](report, world));
  if (report.unread.length > 0 || bases.broken()) return 2;
  return report.files.some(hasWarning) ? 1 : 0;
}

function hasWarning({ findings }: FileReport): boolean {
  return findings.some(({ severity }) => severity === 'warning' || severity === 'error');
}

async function checkFiles({ files, only }: Request, bases: BasesFor, world: World): Promise<Report> {
  const analyse = await world.loadAnalyse();
  const read: FileReport[] = [];
  const unread: UnreadFile[] = [];
  for (const file of files) {
    // One after the other: a folder of large drafts need not be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    const draft = await world.readDraft(file);
    if ('problem' in draft) {
      unread.push({ file, ...draft.problem });
      continue;
    }
    if (draft.doubt) complain(world, unreadLine({ file, ...draft.doubt }));
    // oxlint-disable-next-line no-await-in-loop
    const found = await bases.baseOf(file, draft.text);
    if ('unreadable' in found) unread.push({ file, message: found.unreadable });
    else read.push(checkText(file, draft.text, { analyse, base: found.base, only, world }));
  }
  return { files: read, unread };
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
    base,
    document: TextDocument.create(file, 'markdown', 0, text),
    findings: analysis.findings.filter(({ code }) => only.includes(code)),
    accepted: analysis.accepted.filter(({ finding }) => only.includes(finding.code)),
    statements: analysis.statements.length,
  };
}

export const command: Command = { help, run };
