import { RequestType } from 'vscode-languageserver';
import type { Bibliography } from '../core/evidence/scaffold/scaffold';
import { field } from '../core/fields';
import type { NewBase, NewBaseMethod, NewBaseParams } from '../protocol';
import type { Session } from './session';

const METHOD: NewBaseMethod = 'evidenceLens/newBase';
const NEW_BASE_REQUEST = new RequestType<NewBaseParams, NewBase, void>(METHOD);

const FAILED: NewBase = {
  refused: 'The files of the new base could not be made: the cause is in the output of Evidence Lens.',
};

/** Answers `evidenceLens/newBase`. The client makes the files, so that the editor can undo it. */
export function registerNewBase({ connection, guard }: Session): void {
  connection.onRequest(
    NEW_BASE_REQUEST,
    guard.request(METHOD, FAILED, async (params: unknown) => {
      const folder = field(params, 'folder');
      const { scaffold } = await import('../core/evidence/scaffold/scaffold');
      return scaffold(typeof folder === 'string' ? folder : '', bibliographyOf(params));
    }),
  );
}

function bibliographyOf(params: unknown): Bibliography | undefined {
  const given = field(params, 'bibliography');
  const path = field(given, 'path');
  const text = field(given, 'text');
  if (typeof path !== 'string' || typeof text !== 'string') return undefined;
  return { path, text, isThere: field(given, 'isThere') === true };
}
