import { readArguments } from './arguments';
import { complain } from './complain';
import { openBase } from './open-base';
import type { Command, ExitCode, World } from './world';

const help = `Writes a whole evidence base as one JSON document on standard output.

Usage: evidence-lens base export [DIR]

  DIR   the folder of the evidence base (default: the bundled one)

Exit status: 0 all of it, 2 bad usage or a base that has errors (what could be
read is still written).
`;

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const read = readArguments(args, {});
  const wrong =
    'wrong' in read ? read.wrong : read.positionals.length > 1 ? 'name one folder only' : undefined;
  if ('wrong' in read || wrong) {
    complain(world, `base export: ${wrong} (see evidence-lens base export --help)`);
    return 2;
  }
  const opened = await openBase(read.positionals[0], world);
  if (!opened) return 2;
  const { exportBase } = await import('../core/evidence/export');
  world.out.write(`${JSON.stringify(exportBase(opened.base), null, 2)}\n`);
  return opened.broken ? 2 : 0;
}

export const command: Command = { help, run };
