import type { Connection } from 'vscode-languageserver';
import type { DraftAnalysis } from '../core/analysis';
import type { ChosenStyle } from '../core/bibliography/styles/formatters';
import { withLoudness } from '../core/checks/loudness';
import { type Analyses, createAnalyses } from './analyses';
import type { BaseFilesHost } from './base-files/edited-base';
import { createBaseFiles } from './base-files/host';
import { type ClientNeeds, needsOf } from './client-needs';
import type { Clock } from './clock';
import { type Configuration, createConfiguration } from './configuration';
import { createDocuments, type Documents, type Draft } from './documents';
import type { Engine } from './engine';
import { Evidence, type EvidenceParts } from './evidence/evidence';
import { evidenceLoader } from './evidence/load-finder';
import type { EvidenceWorld } from './evidence/world';
import { createGuard, type Guard } from './guard';
import { leftAlone } from './left-alone';
import { createScheduler, type Scheduler } from './scheduler';
import { isJudgedLanguage, SETTINGS } from './settings';
import { createWorkspace, type Workspace } from './workspace';

/** All that the server takes from the machine it runs on; tests hand in their own. */
export interface World {
  /** Loads what evidence is read with. Called after `initialize` is answered, as it takes a while. */
  readonly loadEvidence: () => Promise<EvidenceWorld>;
  readonly clock: Clock;
  /** Whether the log may show stack traces. */
  readonly debug: boolean;
}

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly evidence: Evidence;
  /** The files of the bases themselves, as they are edited. */
  readonly baseFiles: BaseFilesHost;
  /** What evidence is read with, loaded with the first call. */
  readonly loadEvidence: () => Promise<EvidenceWorld>;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly guard: Guard;
  readonly analyses: Analyses;
  /** Whether a document is of a language that is judged, if its author does not want it to be left alone. */
  readonly isJudged: (draft: Draft) => boolean;
  /** What the client can take; nothing but the basics before it has said so. */
  needs: ClientNeeds;
  readonly onEvidence: (listener: EvidenceListener) => void;
}

/** Whoever wants to know of the evidence that open documents are held against. */
export interface EvidenceListener {
  /** It is known, and `isNews` if it is other than it was. */
  readonly settled?: (isNews: boolean) => void;
  /** Other evidence than before holds for these documents, though they are as they were. */
  readonly changed?: (uris: readonly string[]) => void;
}

/** The beginnings of a session: no documents, nothing loaded. */
export function createSession(connection: Connection, world: World): Session {
  const log = (line: string): void => connection.console.error(line);
  const guard = createGuard(log, world.debug);
  const { onEvidence, ...told } = createListeners(guard);
  const isJudged = ({ languageId }: Draft): boolean => isJudgedLanguage(languageId);
  const documents = createDocuments();
  const workspace = createWorkspace();
  const configuration = createConfiguration(connection, world.clock);
  const { loadWorld, loadFinder } = evidenceLoader(world.loadEvidence, {
    workspace,
    configuration,
    documents,
    clock: world.clock,
    log,
  });
  const evidence = new Evidence({ load: loadFinder, ...told, log });
  return {
    connection,
    documents,
    workspace,
    configuration,
    evidence,
    baseFiles: createBaseFiles({ documents, workspace, evidence, loadEvidence: loadWorld, isJudged }),
    loadEvidence: loadWorld,
    clock: world.clock,
    scheduler: createScheduler(
      (uri) => evidence.known(uri)?.settings.debounce ?? SETTINGS.debounce.schema.default,
      world.clock,
    ),
    guard,
    analyses: createAnalyses(world.clock, (draft) => documents.get(draft.uri) === draft),
    isJudged,
    needs: needsOf(undefined),
    onEvidence,
  };
}

/** Whoever has said that they want to know, and what tells them all. */
function createListeners(
  guard: Guard,
): Pick<Session, 'onEvidence'> & Pick<EvidenceParts, 'settled' | 'changed'> {
  const listeners: EvidenceListener[] = [];
  const tell = guard.notification('Taking up the evidence', (call: (listener: EvidenceListener) => void) => {
    for (const listener of listeners) call(listener);
  });
  return {
    onEvidence: (listener) => {
      listeners.push(listener);
    },
    settled: (isNews) => tell(({ settled }) => settled?.(isNews)),
    changed: (uris) => tell(({ changed }) => changed?.(uris)),
  };
}

/** A version of a judged document as read, and the engine that read it. */
export interface Reading {
  readonly draft: Draft;
  readonly engine: Engine;
  readonly analysis: DraftAnalysis;
  /** What its references are formatted by. */
  readonly style: ChosenStyle;
}

/** The engines of the drafts that are judged, as far as all is known that they are held against. */
export function usedEngines({ documents, evidence, isJudged }: Session): ReadonlySet<Engine> {
  const known = documents.all().flatMap((draft) => {
    const held = isJudged(draft) ? evidence.known(draft.uri) : undefined;
    return held?.engine && !held.more && !leftAlone(draft, held) ? [held.engine] : [];
  });
  return new Set(known);
}

/** What a document is held against, unless it is not judged, left alone or without a base. */
async function heldAgainst(session: Session, draft: Draft | undefined) {
  const evidence = draft && session.isJudged(draft) ? await session.evidence.of(draft) : undefined;
  if (!draft || !evidence?.engine || leftAlone(draft, evidence)) return undefined;
  const { engine, settings, style } = evidence;
  return { draft, engine, settings, style };
}

/**
 * The document as it is now, read as soon as there is an engine. Nothing for a document that is not open, not
 * judged or left alone, when there is no evidence base, and when the document changes before it has been read.
 */
export async function readingOf(session: Session, uri: string): Promise<Reading | undefined> {
  const held = await heldAgainst(session, session.documents.get(uri));
  if (!held) return undefined;
  const { draft, engine, settings, style } = held;
  const analysis = await session.analyses.of(engine, draft);
  return analysis && { draft, engine, style, analysis: withLoudness(analysis, settings) };
}

/**
 * The same for who asks about one place and cannot wait: while the draft is still being read, what stands around the
 * offset is read alone.
 */
export async function readingAround(
  session: Session,
  uri: string,
  offsetOf: (draft: Draft) => number,
): Promise<Reading | undefined> {
  const held = await heldAgainst(session, session.documents.get(uri));
  if (!held || session.documents.get(uri) !== held.draft) return undefined;
  const { draft, engine, settings, style } = held;
  const analysis =
    session.analyses.atHand(engine, draft) ??
    engine.analyseAround(draft.text, offsetOf(draft), session.analyses.latest(engine, draft.uri));
  return { draft, engine, style, analysis: withLoudness(analysis, settings) };
}
