import type * as v from 'valibot';
import { tableOf } from '../../table-of';
import { didYouMean, suggester } from '../did-you-mean';
import type { Path } from '../path';
import { quote } from '../quote';

type Issue = v.BaseIssue<unknown>;

/** What each kind of schema wants, by the library's name for the kind. */
const WANTED = tableOf({
  boolean: 'must be true or false',
  strict_object: 'must hold fields, each on a line of its own as "name: value"',
  loose_object: 'must hold fields, each on a line of its own as "name: value"',
  integer: 'must be a whole number',
});

/** One sentence on what a schema found wrong at `path`: what is wanted there and, where it helps, what is there. */
export function issueMessage(issue: Issue, path: Path): string {
  const subject = subjectOf(path);
  if (issue.received === 'undefined') return `${subject} is missing: add it.`;
  if (issue.kind === 'schema' && issue.input === null) {
    return `${subject} is empty: fill it in, or take the line out.`;
  }
  const wanted =
    WANTED.get(issue.type) ?? wantedOf(issue) ?? (issue.type === 'union' ? issue.message : undefined);
  if (wanted) return `${subject} ${wanted}.`;
  if (issue.type === 'picklist') return `${subject} ${picklist(issue)}`;
  return `${subject} ${validation(issue)}.`;
}

function subjectOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'This record';
  if (typeof last === 'string') return quote(last);
  const list = path.toReversed().find((step) => typeof step === 'string');
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of ${quote(list)}`;
}

function wantedOf({ type, input }: Issue): string | undefined {
  if (type === 'string') {
    if (typeof input === 'object') return `must be text, not ${Array.isArray(input) ? 'a list' : 'fields'}`;
    return typeof input === 'number' || typeof input === 'boolean'
      ? `must be text: put quotes around ${input}`
      : 'must be text';
  }
  if (type === 'number') {
    const quoted = typeof input === 'string' && input !== '' && Number.isFinite(Number(input));
    return quoted ? 'must be a number: take the quotes away' : `must be a number${instead(input)}`;
  }
  return type === 'array' ? 'must be a list: begin each entry with "- ", even a single one' : undefined;
}

function picklist(issue: Issue): string {
  const options = optionsOf(issue);
  const otherwise = `use one of ${options.join(', ')}`;
  if (typeof issue.input !== 'string') return `must be one of ${options.join(', ')}.`;
  return `cannot be ${quote(issue.input)}: ${didYouMean(issue.input, suggester(options), otherwise)}`;
}

function validation(issue: Issue): string {
  const { type, requirement, input } = issue;
  if (type === 'max_length') return `is longer than ${String(requirement)} characters: shorten it`;
  if (type === 'min_value') return `must be ${String(requirement)} or more`;
  const ours = issue.message.startsWith('must ') ? issue.message : 'is not valid';
  return type === 'regex' ? `${ours}${instead(input)}` : ours;
}

/** The texts that a picklist takes, as its issue lists them: `("a" | "b")`. */
function optionsOf(issue: Issue): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

function instead(input: unknown): string {
  return typeof input === 'string' ? `, not ${quote(input)}` : '';
}
