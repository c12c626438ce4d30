/** What a test may take, in ms, before it counts as hanging. */
export const LIMIT = 60_000;

/** Runs all tests, and gives what came of them. */
export async function reportOf(mocha: Pick<Mocha, 'run'>) {
  const results: Result[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => results.push(result(test, [])))
      .on('fail', (test, error: Error) => results.push(result(test, [error.stack ?? error.message])));
  });
  return told(results);
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

function told(results: readonly Result[]) {
  const failed = results.filter(({ status }) => status === 'failed').length;
  return {
    numPassedTests: results.length - failed,
    numFailedTests: failed,
    testResults: [{ status: failed === 0 ? 'passed' : 'failed', assertionResults: results }],
  };
}
