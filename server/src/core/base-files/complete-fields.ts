import { type BaseFile, isJson } from './base-file';
import type { BaseCompletion } from './completions';
import { type Field, fieldAt, fieldsAt } from './schema-at';
import type { Typing } from './typing-at';
import { writtenFor } from './written';

/** The fields that the record at a place does not have yet, required ones first. */
export function fieldItems(typing: Typing, file: BaseFile): readonly BaseCompletion[] {
  const fields = fieldsAt(file.kind, typing.path).filter(({ name }) => !typing.present.includes(name));
  return fields
    .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .map((field) => ({
      kind: 'field',
      label: field.name,
      description: field.isRequired ? 'required' : 'optional',
      ...(field.description === undefined ? {} : { documentation: field.description }),
      insertText: fieldText(field, typing, file),
      filterText: field.name,
    }));
}

function fieldText({ name, shape }: Field, typing: Typing, file: BaseFile): string {
  const { hasColon, isFlow } = typing;
  const text = isJson(file) || typing.quote !== '' ? writtenFor(name, typing, file) : name;
  // Behind a quote that is there already nothing can be added.
  if (hasColon || typing.isClosed) return text;
  return shape === 'scalar' || shape === 'list' || isFlow ? `${text}: ` : `${text}:`;
}

/** The values that the field at a place can have, where its schema lists them. */
export function choiceItems(typing: Typing, file: BaseFile): readonly BaseCompletion[] {
  const field = typeof typing.path.at(-1) === 'string' ? fieldAt(file.kind, typing.path) : undefined;
  return (field?.choices ?? []).map((choice) => ({
    kind: 'choice',
    label: choice,
    ...(field?.description === undefined ? {} : { documentation: field.description }),
    // true and false are no text, and so are not in quotes anywhere.
    insertText: /^(?:true|false)$/.test(choice) ? choice : writtenFor(choice, typing, file),
    filterText: choice,
  }));
}
