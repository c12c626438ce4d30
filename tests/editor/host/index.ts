import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { LIMIT, reportOf } from './report';

/** Runs every topic beside this file; the editor calls it, and ends when it does. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ timeout: LIMIT, reporter: 'min' });
  Mocha.reporters.Base.consoleLog = () => {};
  const topics = readdirSync(__dirname).filter((file) => file.endsWith('.test.cjs'));
  for (const topic of topics.toSorted()) mocha.addFile(join(__dirname, topic));
  const report = await reportOf(mocha);
  const file = process.env['EDITOR_TEST_REPORT'];
  if (!file) throw new Error('The variable EDITOR_TEST_REPORT must say where the report is to be written.');
  writeFileSync(file, JSON.stringify(report));
}
