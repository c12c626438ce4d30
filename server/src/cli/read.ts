import { parseRow } from '../core/direction/parse-row';
import { readDirection } from '../core/direction/read-direction';
import type { Line } from '../node/text-lines';
import { readArguments } from './arguments';
import { complain } from './complain';
import type { Command, ExitCode, World } from './world';

const help = `Reads what texts on any subject say of an outcome under an intervention as
against a comparator.

Usage: evidence-lens read FILE.jsonl

  FILE.jsonl   one row on each line: {"id", "text", "intervention",
               "comparator", "outcome"}

Writes one row for each, in the same order: {"id", "label"}, the label being
increased, decreased, no_difference, or abstain where the text says nothing
or not in which direction.
A row that cannot be read is named on standard error and, if it has an id,
answered with abstain.

Exit status: 0 all rows were read, 2 bad usage or a file or row that cannot be
read.
`;

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const read = readArguments(args, {});
  const wrong =
    'wrong' in read ? read.wrong : read.positionals.length === 1 ? undefined : 'name one file of rows';
  const path = 'wrong' in read ? undefined : read.positionals[0];
  if (wrong !== undefined || path === undefined) {
    complain(world, `read: ${wrong} (see evidence-lens read --help)`);
    return 2;
  }
  const opened = await world.openLines(path);
  if ('problem' in opened) {
    complain(world, opened.problem);
    return 2;
  }
  let status: ExitCode = 0;
  for await (const line of opened.lines) {
    const problem = answer(line, world);
    if (problem === undefined) continue;
    complain(world, `${path}, line ${line.number}: ${problem}`);
    status = 2;
  }
  return status;
}

/** Answers one line; gives what is wrong with it, if anything. */
function answer(line: Line, { out }: World): string | undefined {
  if ('problem' in line) return line.problem;
  const parsed = parseRow(line.text);
  const label = 'row' in parsed ? readDirection(parsed.row).label : 'abstain';
  if (parsed.id !== undefined) out.write(`${JSON.stringify({ id: parsed.id, label })}\n`);
  return 'wrong' in parsed ? parsed.wrong : undefined;
}

export const command: Command = { help, run };
