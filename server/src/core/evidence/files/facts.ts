import { type Parts, partsOf } from '../parts';
import { readYaml } from '../read-yaml';
import { FactsFile } from '../schema/fact';
import { fileProblems, readKind } from './list-file';

/** Reads a facts file: the figures, then the assertions. */
export function readFacts(file: string, text: string): Parts {
  const yaml = readYaml(file, text);
  const { entries } = FactsFile;
  const figures = readKind(yaml, 'figures', entries.figures.wrapped.item, 'figure');
  const assertions = readKind(yaml, 'assertions', entries.assertions.wrapped.item, 'assertion');
  const facts = [...figures.records, ...assertions.records];
  const shell = fileProblems(yaml, Object.keys(entries));
  return partsOf('fact', { facts }, [...shell, ...figures.problems, ...assertions.problems]);
}
