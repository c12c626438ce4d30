import { RequestType } from 'vscode-languageserver';
import type { EvidenceBase } from '../core/evidence/base';
import { field } from '../core/fields';
import type { DrawnMap, EvidenceMapMethod, EvidenceMapParams } from '../protocol-map';
import { evidenceShown } from './evidence-shown';
import type { Session } from './session';

const METHOD: EvidenceMapMethod = 'evidenceLens/evidenceMap';
const MAP_REQUEST = new RequestType<EvidenceMapParams, DrawnMap, void>(METHOD);

const FAILED: DrawnMap = {
  refused: 'The evidence map could not be drawn: the cause is in the output of Evidence Lens.',
};
const NO_BASE: DrawnMap = {
  refused: 'There is no evidence base to draw: open a draft, and see the status of Evidence Lens.',
};
const OFF: DrawnMap = {
  refused: 'Evidence Lens is turned off in this folder: turn it on to see the evidence map.',
};
const UNREAD: DrawnMap = {
  refused: 'The claims of the evidence base could not be read: correct what "Validate Evidence Base" lists.',
};
const NO_CLAIMS: DrawnMap = { refused: 'The evidence base has no claims yet, so there is nothing to draw.' };

/** Answers `evidenceLens/evidenceMap`. */
export function registerEvidenceMap(session: Session): void {
  session.connection.onRequest(
    MAP_REQUEST,
    session.guard.request(METHOD, FAILED, (params: unknown) =>
      draw(session, field(field(params, 'textDocument'), 'uri'), field(params, 'intervention')),
    ),
  );
}

function hasErrors({ problems }: EvidenceBase): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

async function draw(session: Session, uri: unknown, asked: unknown): Promise<DrawnMap> {
  const { engine, settings } = (await evidenceShown(session, uri)) ?? {};
  if (settings?.enabled === false) return OFF;
  if (!engine) return NO_BASE;
  const { evidenceMap } = await import('../core/evidence-map/evidence-map');
  const chosen = evidenceMap(engine.base, typeof asked === 'string' ? asked : undefined);
  const map = 'known' in chosen ? evidenceMap(engine.base) : chosen;
  if ('known' in map) return hasErrors(engine.base) ? UNREAD : NO_CLAIMS;
  const { pageBody } = await import('../core/evidence-map/page');
  const { evidencePicture } = await import('../core/evidence-map/picture');
  const { VIEW_STYLE } = await import('../core/evidence-map/styles');
  return {
    title: `${map.intervention.label}: evidence map`,
    intervention: map.intervention.id,
    interventions: map.interventions.map(({ id, label, claims }) => ({ id, label: `${label} (${claims})` })),
    style: VIEW_STYLE,
    body: pageBody(map, engine.base),
    picture: evidencePicture(map),
  };
}
