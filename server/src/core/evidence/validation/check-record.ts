import * as v from 'valibot';
import type { Path } from '../path';
import type { Fault } from './fault';
import { issueMessage } from './issue-message';
import { withoutUnknownFields } from './unknown-fields';

/** A record held against its schema: its value unless it is beyond use, and all that is wrong with it. */
export interface Checked<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/**
 * Holds plain data against a schema. Unknown fields are faults but do not spoil the record: it is
 * kept without them. Anything else that the schema refuses leaves no value.
 */
export function checkRecord<S extends v.GenericSchema>(schema: S, data: unknown): Checked<v.InferOutput<S>> {
  const faults: Fault[] = [];
  const result = v.safeParse(schema, withoutUnknownFields(schema, data, [], faults));
  if (result.success) return { value: result.output, faults };
  for (const issue of result.issues) {
    const path = pathOf(issue);
    faults.push({ path, part: 'value', message: issueMessage(issue, path) });
  }
  return { faults };
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
  const path: (string | number)[] = [];
  for (const { key } of issue.path ?? []) {
    if (typeof key === 'string' || typeof key === 'number') path.push(key);
  }
  return path;
}
