import type { EvidenceBase } from '../core/evidence/base';
import { suggester } from '../core/evidence/did-you-mean';
import type { EvidenceMap } from '../core/evidence-map/evidence-map';
import { readArguments } from './arguments';
import { complain } from './complain';
import { openBase } from './open-base';
import type { Command, ExitCode, World } from './world';

const help = `Draws an evidence base: conditions against outcomes, with a bubble for each
claim, and how long the trials saw effects last.

Usage: evidence-lens map [DIR] --out FILE.html|FILE.svg [--intervention ID]

  DIR                 the folder of the evidence base (default: the bundled one)
  --out FILE          the file to write: a page (.html) with tables and links,
                      or a picture (.svg); one that is there is written over
  --intervention ID   what to draw, with its kinds (default: the intervention
                      that the base has most claims on)

Exit status: 0 drawn, 2 bad usage, no base in the folder, a base that has errors
(what could be read is still drawn), or a file that can't be written.
`;

interface Request {
  readonly directory: string | undefined;
  readonly out: string;
  readonly kind: 'html' | 'svg';
  readonly intervention: string | undefined;
}

function readRequest(args: readonly string[]): Request | { readonly wrong: string } {
  const read = readArguments(args, { out: { type: 'string' }, intervention: { type: 'string' } });
  if ('wrong' in read) return read;
  if (read.positionals.length > 1) return { wrong: 'name one folder only' };
  const { out, intervention } = read.values;
  if (out === undefined) return { wrong: 'name the file to write with --out' };
  const kind = /\.(html|svg)$/i.exec(out)?.[1]?.toLowerCase();
  if (kind !== 'html' && kind !== 'svg') {
    return { wrong: `the file to write must end in .html or .svg, and ${out} does not` };
  }
  return { directory: read.positionals[0], out, kind, intervention };
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  if ('wrong' in request) return refuse(world, `map: ${request.wrong} (see evidence-lens map --help)`);
  const opened = await openBase(request.directory, world);
  if (!opened) return 2;
  const { evidenceMap } = await import('../core/evidence-map/evidence-map');
  const map = evidenceMap(opened.base, request.intervention);
  if ('known' in map) return refuse(world, whyNone(request.intervention, map.known));
  const failed = await world.writeFile(request.out, await drawn(map, opened.base, request.kind));
  if (failed !== undefined) return refuse(world, failed);
  return opened.broken ? 2 : 0;
}

async function drawn(map: EvidenceMap, base: EvidenceBase, kind: Request['kind']): Promise<string> {
  if (kind === 'svg') return (await import('../core/evidence-map/picture')).evidencePicture(map);
  return (await import('../core/evidence-map/page')).evidencePage(map, base);
}

function refuse(world: World, sentence: string): 2 {
  complain(world, sentence);
  return 2;
}

function whyNone(asked: string | undefined, known: readonly string[]): string {
  if (asked === undefined || known.length === 0) {
    return 'map: the base has no claims to draw (see docs/evidence-base.md)';
  }
  const near = suggester(known)(asked);
  const hint = near === undefined ? `use one of ${known.join(', ')}` : `did you mean '${near}'?`;
  return `map: the base has no claims on the intervention '${asked}'; ${hint}`;
}

export const command: Command = { help, run };
