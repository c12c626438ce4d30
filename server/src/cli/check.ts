import { CODES, type Code } from '../core/checks/codes';
import { suggester } from '../core/evidence/did-you-mean';
import { choose, oneOf, readArguments } from './arguments';
import { checkDrafts } from './checking/check-drafts';
import type { CheckedDraft, UnreadDraft } from './checking/checked-draft';
import { complain } from './complain';
import { openBase } from './open-base';
import { type FileReport, type Report, withLines } from './report';
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
  const { files, base, format, only } = request;
  const given = base === undefined ? undefined : await openBase(base, world);
  if (base !== undefined && !given) return 2;
  const drafts = await checkDrafts(files, { base, only }, given, world);
  const report = reportOf(drafts);
  for (const { result } of drafts) if ('unread' in result) tellUnread(result, world);
  world.out.write(await FORMATTERS[format](report, world));
  if (report.unread.length > 0 || given?.broken || drafts.some(({ isBroken }) => isBroken)) return 2;
  return report.files.some(hasWarning) ? 1 : 0;
}

function tellUnread({ unread, stack }: UnreadDraft, world: World): void {
  complain(world, unreadLine(unread));
  if (world.debug && stack) world.err.write(`${stack}\n`);
}

function reportOf(drafts: readonly CheckedDraft[]): Report {
  const results = drafts.map(({ result }) => result);
  return {
    files: results.flatMap((result) => ('unread' in result ? [] : [withLines(result)])),
    unread: results.flatMap((result) => ('unread' in result ? [result.unread] : [])),
  };
}

function hasWarning({ findings }: FileReport): boolean {
  return findings.some(({ severity }) => severity === 'warning' || severity === 'error');
}

export const command: Command = { help, run };
