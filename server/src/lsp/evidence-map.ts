import { RequestType } from 'vscode-languageserver';
import { field } from '../core/fields';
import type { DrawnMap, EvidenceMapMethod, EvidenceMapParams } from '../protocol-map';
import type { Session } from './session';

const METHOD: EvidenceMapMethod = 'evidenceLens/evidenceMap';
const MAP_REQUEST = new RequestType<EvidenceMapParams, DrawnMap, void>(METHOD);

const FAILED: DrawnMap = { refused: 'The evidence map could not be drawn: see the log.' };
const NO_BASE: DrawnMap = {
  refused: 'There is no evidence base to draw: open a draft, and see the status of Evidence Lens.',
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

/** What a document is held against; of none, or one that is not judged, the base that is shown without a draft. */
async function evidenceFor({ documents, evidence, isJudged }: Session, uri: unknown) {
  const draft = typeof uri === 'string' ? documents.get(uri) : undefined;
  if (draft && isJudged(draft)) return evidence.of(draft);
  evidence.latest();
  await evidence.settled();
  const latest = evidence.latest();
  return latest?.settings.enabled ? latest : undefined;
}

async function draw(session: Session, uri: unknown, asked: unknown): Promise<DrawnMap> {
  const engine = (await evidenceFor(session, uri))?.engine;
  if (!engine) return NO_BASE;
  const { evidenceMap } = await import('../core/evidence-map/evidence-map');
  const chosen = evidenceMap(engine.base, typeof asked === 'string' ? asked : undefined);
  const map = 'known' in chosen ? evidenceMap(engine.base) : chosen;
  if ('known' in map) return NO_CLAIMS;
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
