import type { EvidenceBase } from '../evidence/base';
import { isFields } from '../fields';
import type { CompiledBase } from './bundled-bases';

/** The compiled base that a text is; nothing for one that is damaged. */
export function readCompiledBase(text: string): CompiledBase | undefined {
  try {
    const compiled: unknown = JSON.parse(text);
    return isCompiled(compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has the outline of a compiled base. Its records are not checked again: our own build wrote them. */
function isCompiled(value: unknown): value is CompiledBase {
  return isFields(value) && isBase(value['base']) && isFields(value['sources']);
}

const TEXTS = ['name', 'version', 'language', 'revision'];
const LISTS = ['concepts', 'references', 'trials', 'claims', 'facts', 'problems'];

function isBase(value: unknown): value is EvidenceBase {
  return (
    isFields(value) &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    isFields(value['origins'])
  );
}
