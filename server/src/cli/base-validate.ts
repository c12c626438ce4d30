import { allProblems } from '../core/checks/library-problems';
import type { EvidenceBase } from '../core/evidence/base';
import { choose, oneOf, readArguments } from './arguments';
import { complain } from './complain';
import { problemLine } from './open-base';
import { harmless, painter } from './terminal';
import type { Command, ExitCode, World } from './world';

const FORMATS = ['text', 'json'] as const;

const help = `Lists every problem of an evidence base, with its place and what to do.

Usage: evidence-lens base validate [DIR] [--format FORMAT]

  DIR               the folder of the evidence base (default: the bundled one)
  --format FORMAT   text (default) or json

Exit status: 0 no problem, 1 problems, 2 bad usage or no base in the folder.
`;

type Request = { readonly directory: string | undefined; readonly format: (typeof FORMATS)[number] };

function readRequest(args: readonly string[]): Request | { readonly wrong: string } {
  const read = readArguments(args, { format: { type: 'string', default: 'text' } });
  if ('wrong' in read) return read;
  if (read.positionals.length > 1) return { wrong: 'name one folder only' };
  const format = choose(FORMATS, read.values.format);
  if (!format) return { wrong: `unknown format '${read.values.format}'; use ${oneOf(FORMATS)}` };
  return { directory: read.positionals[0], format };
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  if ('wrong' in request) {
    complain(world, `base validate: ${request.wrong} (see evidence-lens base validate --help)`);
    return 2;
  }
  const opened = await world.openBase(request.directory);
  if ('unreadable' in opened) {
    complain(world, opened.unreadable);
    return 2;
  }
  const { base } = opened;
  world.out.write(request.format === 'json' ? jsonReport(base) : textReport(base, world));
  return allProblems(base).length > 0 ? 1 : 0;
}

function jsonReport(base: EvidenceBase): string {
  const problems = allProblems(base).map(({ file, line, character, record, severity, message, code }) => {
    return { file, line, character, record, severity, message, code };
  });
  return `${JSON.stringify({ version: 1, name: base.name, problems, records: recordCount(base) }, null, 2)}\n`;
}

function textReport(base: EvidenceBase, { out, env }: World): string {
  const paint = painter(out, env);
  const problems = allProblems(base);
  const lines = problems.map(
    (problem) => `${paint(problem.severity, problem.severity)} ${harmless(problemLine(problem))}\n`,
  );
  const found = problems.length === 1 ? '1 problem' : `${problems.length || 'No'} problems`;
  const records = recordCount(base) === 1 ? '1 record' : `${recordCount(base)} records`;
  return [...lines, paint('strong', `${found} in ${records} of ${harmless(base.name)}.`), '\n'].join('');
}

function recordCount({ concepts, references, trials, claims, facts }: EvidenceBase): number {
  return concepts.length + references.length + trials.length + claims.length + facts.length;
}

export const command: Command = { help, run };
