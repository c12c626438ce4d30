import { complain } from './cli/complain';
import { main } from './cli/main';
import { processWorld } from './cli/process-world';

/** Runs the command line of this process. The event loop ends it, so that all output is written first. */
async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const debug = args.slice(0, end).includes('--debug');
  const world = processWorld(debug);
  try {
    process.exitCode = await main(
      debug ? args.filter((arg, index) => index >= end || arg !== '--debug') : args,
      world,
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    complain(world, `internal error: ${message.split('\n')[0]} (run it with --debug to see where)`);
    if (debug && error instanceof Error) world.err.write(`${error.stack}\n`);
    process.exitCode = 2;
  }
}

void start();
