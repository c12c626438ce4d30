import { suggester } from '../core/evidence/did-you-mean';
import { COMMANDS, type ListedCommand } from './commands';
import { complain } from './complain';
import type { ExitCode, World } from './world';

/** The help of the whole command line, or of the commands that begin with `group`. */
function overview(commands: readonly ListedCommand[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`);
  return `Checks what a review draft says against the evidence behind it.

Usage: evidence-lens COMMAND [...]

${list.join('\n')}

evidence-lens COMMAND --help tells more of a command. --version prints the
version; --debug shows where in the program an error arose.
`;
}

/**
 * Runs the command line. `args` are those after the program's name. Gives the exit status;
 * what is wrong with the arguments is told in one sentence on standard error.
 */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const asksHelp = args.slice(0, end).some((arg) => arg === '--help' || arg === '-h');
  const listed = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => args[index] === word));
  if (listed) {
    const { command } = await listed.load();
    const rest = args.slice(listed.name.split(' ').length);
    if (!asksHelp) return command.run(rest, world);
    world.out.write(command.help);
    return 0;
  }
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${args[0]} `));
  if (asksHelp || args[0] === 'help') {
    world.out.write(overview(group.length > 0 ? group : COMMANDS));
    return 0;
  }
  if (args[0] === '--version') {
    world.out.write(`${await world.version()}\n`);
    return 0;
  }
  complain(world, wrongCommand(args, group));
  return 2;
}

// Enough to recognise a slip of the finger by, and little enough to print.
const LONGEST_COMMAND = 40;

function wrongCommand(args: readonly string[], group: readonly ListedCommand[]): string {
  const [first, second] = args;
  if (first === undefined) return 'name a command (see evidence-lens --help)';
  const names = COMMANDS.map(({ name }) => name);
  if (group.length > 0 && second === undefined)
    return `name what to do with ${first} (see evidence-lens ${first} --help)`;
  if (first.startsWith('-')) return `unknown option '${first}' (see evidence-lens --help)`;
  const asked = (group.length > 0 ? `${first} ${second}` : first).slice(0, LONGEST_COMMAND);
  const near = suggester(names)(asked);
  const hint = near === undefined ? '' : `; did you mean '${near}'?`;
  return `unknown command '${asked}'${hint} (see evidence-lens --help)`;
}
