import { readArguments } from './arguments';
import { complain } from './complain';
import type { Command, ExitCode, World } from './world';

const help = `Runs the language server, for any editor that speaks the Language Server
Protocol.

Usage: evidence-lens lsp --stdio

  --stdio   talk over standard input and output (the only way there is)

Exit status: 0 after the editor's shutdown and exit, 1 after an exit without
shutdown, 2 bad usage.
`;

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const read = readArguments(args, {
    stdio: { type: 'boolean', default: false },
    // Editors' clients add the id of their process, which the server itself reads.
    clientProcessId: { type: 'string' },
  });
  const wrong = 'wrong' in read ? read.wrong : read.positionals.length > 0 ? 'takes no file' : undefined;
  if ('wrong' in read || wrong || !read.values.stdio) {
    complain(world, `lsp: ${wrong ?? 'say --stdio'} (see evidence-lens lsp --help)`);
    return 2;
  }
  await import('../main');
  return 0;
}

export const command: Command = { help, run };
