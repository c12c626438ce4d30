import type { FormatList } from '../core/bibliography/format-list';
import { WRITTEN_FORMATS, type WrittenFormat } from '../core/bibliography/write/formats';
import { suggester } from '../core/evidence/did-you-mean';
import { problemText } from '../core/evidence/problem-text';
import { quote } from '../core/evidence/quote';
import type { Reference } from '../core/evidence/schema/reference';
import { choose, oneOf, readArguments } from './arguments';
import { complain } from './complain';
import { openBase } from './open-base';
import { styleFor } from './style-for';
import { harmless } from './terminal';
import { unreadLine } from './unread-line';
import type { Command, ExitCode, World } from './world';

const help = `Formats references by a citation style.

Usage: evidence-lens format KEY... [--style STYLE] [--bibliography FILE]
                            [--as FORMAT]

  KEY                   the citation key of a reference
  --style STYLE         vancouver (default), ama, apa, or the file of a CSL
                        style
  --bibliography FILE   the reference list to take them from, in any format that
                        a base reads (default: the bundled base)
  --as FORMAT           write the references themselves instead, for a library:
                        bibtex, ris or csl-json

Writes one line of plain text for each KEY, in the order given, without running
numbers. References that would be cited alike are told apart as in a list of
them: 2012a, 2012b.

Exit status: 0 all of them, 2 bad usage, a key that no reference has or a file
that cannot be read (the other references are still written).
`;

interface Request {
  readonly keys: readonly string[];
  readonly style: string | undefined;
  readonly bibliography: string | undefined;
  readonly as: WrittenFormat | undefined;
}

function readRequest(args: readonly string[]): Request | { readonly wrong: string } {
  const read = readArguments(args, {
    style: { type: 'string' },
    bibliography: { type: 'string' },
    as: { type: 'string' },
  });
  if ('wrong' in read) return read;
  const { values, positionals } = read;
  if (positionals.length === 0) return { wrong: 'name at least one citation key' };
  const keys = positionals.map((key) => key.replace(/^@/, ''));
  const as = values.as === undefined ? undefined : choose(WRITTEN_FORMATS, values.as);
  if (values.as !== undefined && !as) {
    return { wrong: `unknown format '${values.as}'; use ${oneOf(WRITTEN_FORMATS)}` };
  }
  return { keys, style: values.style, bibliography: values.bibliography, as };
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const request = readRequest(args);
  if ('wrong' in request) {
    complain(world, `format: ${request.wrong} (see evidence-lens format --help)`);
    return 2;
  }
  const style = await styleFor(request.style, world);
  if ('unreadable' in style) {
    complain(world, style.unreadable);
    return 2;
  }
  const source = await referencesFor(request.bibliography, world);
  if (!source) return 2;
  const found = request.keys.map((key) => source.byKey.get(key));
  if (request.as) world.out.write(await written(found, request.as));
  else for (const line of linesOf(found, style.formatList)) world.out.write(`${harmless(line)}\n`);
  const unknown = request.keys.filter((_, index) => !found[index]);
  const suggest = suggester([...source.byKey.keys()]);
  for (const key of unknown) complain(world, unknownKey(key, suggest(key)));
  return unknown.length > 0 || source.broken ? 2 : 0;
}

/** A line for each reference that is there, in their order. */
function linesOf(found: readonly (Reference | undefined)[], formatList: FormatList): readonly string[] {
  const references = found.filter((one) => one !== undefined);
  const { entries } = formatList([...new Set(references)]);
  const texts = new Map(entries.map(({ reference, formatted }) => [reference, formatted.text]));
  return references.map((one) => texts.get(one) ?? '');
}

/** Each reference once, as a library of its own under the keys that they have here. */
async function written(found: readonly (Reference | undefined)[], as: WrittenFormat): Promise<string> {
  const { WRITERS } = await import('../core/bibliography/write/writers');
  const references = [...new Set(found.filter((one) => one !== undefined))];
  return WRITERS[as].write(references.map(({ key, csl }) => ({ ...csl, id: key })));
}

function unknownKey(key: string, meant: string | undefined): string {
  return `no reference has the key ${quote(key)}${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`;
}

interface Source {
  readonly byKey: ReadonlyMap<string, Reference>;
  /** Whether some references are missing because of errors, which have been told. */
  readonly broken: boolean;
}

async function referencesFor(file: string | undefined, world: World): Promise<Source | undefined> {
  if (file === undefined) {
    const opened = await openBase(undefined, world);
    return opened && { byKey: byKey(opened.base.references), broken: opened.broken };
  }
  const read = await world.readDraft(file);
  if ('problem' in read) {
    complain(world, unreadLine({ file, ...read.problem }));
    return undefined;
  }
  const [{ readReferences }, { otherKeys }] = await Promise.all([
    import('../core/bibliography/read'),
    import('../core/bibliography/other-keys'),
  ]);
  const list = readReferences(file, read.text);
  const errors = list.problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) complain(world, problemText(problem));
  const references = list.references.map(({ key, value: csl }) => ({ key, aliases: otherKeys(csl), csl }));
  return { byKey: byKey(references), broken: errors.length > 0 };
}

/** A reference's own key goes before an alias of another, and the first of two before the second. */
function byKey(references: readonly Reference[]): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  const add = (key: string, reference: Reference): void => {
    if (!found.has(key)) found.set(key, reference);
  };
  for (const reference of references) add(reference.key, reference);
  for (const reference of references) for (const alias of reference.aliases) add(alias, reference);
  return found;
}

export const command: Command = { help, run };
