import { join } from 'node:path';
import { projectFiles } from '../../../layout/files';

/** Everything that the files of English export, with its name and the file's. */
export async function englishExports(): Promise<(readonly [name: string, value: unknown])[]> {
  const files = projectFiles('server/src/core/reading/english');
  const modules = await Promise.all(
    files.map(async (file) => {
      // Named by a variable, so that an export that nothing else imports is still found to be unused.
      const module: unknown = await import(/* @vite-ignore */ join(process.cwd(), file));
      return Object.entries(Object(module)).map(([name, value]) => [`${name} of ${file}`, value] as const);
    }),
  );
  return modules.flat();
}
