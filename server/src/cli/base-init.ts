import { doubts } from '../core/evidence/found-text';
import { problemText } from '../core/evidence/problem-text';
import type { Bibliography } from '../core/evidence/scaffold/scaffold';
import type { NewFolder, NotMade } from '../node/new-folder';
import { readArguments } from './arguments';
import { complain } from './complain';
import { initReport } from './init-report';
import type { Command, ExitCode, World } from './world';

const help = `Makes a new evidence base: the files it consists of, with examples to put your
own subject in the place of. All examples are comments, so nothing counts yet.

Usage: evidence-lens base init [DIR] [--from BIBLIOGRAPHY]

  DIR                   the folder to make it in (default: the current one)
  --from BIBLIOGRAPHY   your reference list, in any format that a base reads; it
                        is copied into the folder unless it is in there, and a
                        trial is begun for each of its references

Nothing is overwritten.

Exit status: 0 made, 2 bad usage or nothing made.
`;

interface Request {
  readonly directory: string;
  readonly from: string | undefined;
}

function readRequest(args: readonly string[]): Request | { readonly wrong: string } {
  const read = readArguments(args, { from: { type: 'string' } });
  if ('wrong' in read) return read;
  if (read.positionals.length > 1) return { wrong: 'name one folder only' };
  return { directory: read.positionals[0] ?? '.', from: read.values.from };
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  if ('wrong' in request) {
    return refuse(world, `base init: ${request.wrong} (see evidence-lens base init --help)`);
  }
  const { directory, from } = request;
  const folder = await world.newFolder(directory);
  const bibliography = from === undefined ? undefined : await readBibliography(from, folder, world);
  if (bibliography && 'unread' in bibliography) return refuse(world, bibliography.unread);
  const { scaffold } = await import('../core/evidence/scaffold/scaffold');
  const made = scaffold(folder.name, bibliography);
  if ('refused' in made) return refuse(world, made.refused);
  const notMade = await folder.make(made.files);
  if (notMade) return refuse(world, whyNot(directory, notMade));
  for (const problem of made.problems) complain(world, problem);
  world.out.write(initReport(directory, made));
  return 0;
}

function refuse(world: World, sentence: string): 2 {
  complain(world, sentence);
  return 2;
}

async function readBibliography(
  from: string,
  folder: NewFolder,
  world: World,
): Promise<Bibliography | { readonly unread: string }> {
  const read = await world.readDraft(from);
  if ('problem' in read) return { unread: `${from}: ${read.problem.message}` };
  for (const doubt of doubts(from, read)) complain(world, problemText(doubt));
  const within = await folder.within(from);
  const path = within ?? from.split(/[\\/]/).at(-1) ?? from;
  return { path, text: read.text, isThere: within !== undefined };
}

function whyNot(directory: string, notMade: NotMade): string {
  if ('failed' in notMade) return notMade.failed;
  const [first, ...others] = notMade.inTheWay;
  const more = others.length > 0 ? ` (and ${others.join(', ')})` : '';
  return `${directory} has a file ${first}${more} already, so nothing was made: name another folder, or move what is there.`;
}

export const command: Command = { help, run };
