import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** What a test may take, in ms, before it counts as hanging. */
const LIMIT = 60_000;

/** Runs every topic beside this file; the editor calls it, and ends when it does. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: LIMIT, reporter: 'min' });
  Mocha.reporters.Base.consoleLog = () => {};
  const topics = readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs'));
  for (const topic of topics.toSorted()) mocha.addFile(join(__dirname, topic));
  const results: Result[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => results.push(result(test, [])))
      .on('fail', (test, error: Error) => results.push(result(test, [error.stack ?? error.message])));
  });
  const file = process.env['EDITOR_TEST_REPORT'];
  if (!file) throw new Error('The variable EDITOR_TEST_REPORT must say where the report is to be written.');
  writeFileSync(file, JSON.stringify(report(results)));
}

/** One test, in the form of the reports that test runners write for programs. */
interface Result {
  readonly fullName: string;
  readonly status: 'passed' | 'failed';
  /** In ms. */
  readonly duration: number;
  readonly failureMessages: readonly string[];
}

function result(test: Mocha.Runnable, failureMessages: readonly string[]): Result {
  const status = failureMessages.length === 0 ? 'passed' : 'failed';
  return { fullName: test.titlePath().join(': '), status, duration: test.duration ?? 0, failureMessages };
}

function report(results: readonly Result[]) {
  const failed = results.filter(({ status }) => status === 'failed').length;
  return {
    numPassedTests: results.length - failed,
    numFailedTests: failed,
    testResults: [{ status: failed === 0 ? 'passed' : 'failed', assertionResults: results }],
  };
}
