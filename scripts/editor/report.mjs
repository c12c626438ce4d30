// What came of tests in an editor, for people and for programs.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Prints a report of `tests/editor/host/index.ts`, and writes it to the folder of reports where there is one
 * (TEST_REPORTS). Gives whether something was tested and nothing failed.
 */
export async function tell(name, report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  for (const { fullName, status, duration, failureMessages } of tests) {
    console.log(`${status === 'passed' ? '✓' : '✗'} ${fullName} (${duration} ms)`);
    for (const message of failureMessages) console.log(message.replaceAll(/^/gm, '    '));
  }
  console.log(`${name}: ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
  const folder = process.env.TEST_REPORTS;
  if (folder) {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, `${name}.json`), JSON.stringify(report));
  }
  return report.numPassedTests > 0 && report.numFailedTests === 0;
}
