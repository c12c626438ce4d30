import type { Connection } from 'vscode-languageserver';
import type { DraftAnalysis } from '../core/analysis';
import { type AnalysisOf, createAnalyses } from './analyses';
import { type ClientNeeds, needsOf } from './client-needs';
import type { Clock } from './clock';
import { createDocuments, type Documents, type Draft } from './documents';
import type { Engine } from './engine';
import { createEngineHost, type EngineHost } from './engine-host';
import { createGuard, type Guard } from './guard';
import { createScheduler, type Scheduler } from './scheduler';
import type { Settings } from './settings';

/** All that the server takes from the machine it runs on; tests hand in their own. */
export interface World {
  /** Loads the evidence base and what reads drafts. Called after `initialize` is answered, as it takes a while. */
  readonly loadEngine: () => Promise<Engine>;
  readonly clock: Clock;
  readonly settings: Settings;
  /** Whether the log may show stack traces. */
  readonly debug: boolean;
}

/** What the handlers of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly engine: EngineHost;
  readonly scheduler: Scheduler;
  readonly guard: Guard;
  readonly analysisOf: AnalysisOf;
  readonly isJudged: (draft: Draft) => boolean;
  /** What the client can take; nothing but the basics before it has said so. */
  needs: ClientNeeds;
  /** Called whenever another engine is in use, or loading it has failed. */
  readonly onEngine: (listener: () => void) => void;
}

/** The beginnings of a session: no documents, nothing loaded. */
export function createSession(connection: Connection, world: World): Session {
  const log = (line: string): void => connection.console.error(line);
  const guard = createGuard(log, world.debug);
  const listeners: (() => void)[] = [];
  const changed = guard.notification('Taking up the evidence base', () => {
    for (const listener of listeners) listener();
  });
  const languages: readonly string[] = world.settings.languages;
  const documents = createDocuments();
  return {
    connection,
    documents,
    engine: createEngineHost(world.loadEngine, changed, log),
    scheduler: createScheduler(world.settings.quietMs, world.clock),
    guard,
    analysisOf: createAnalyses(world.clock, (draft) => documents.get(draft.uri) === draft),
    isJudged: (draft) => languages.includes(draft.languageId),
    needs: needsOf(undefined),
    onEngine: (listener) => {
      listeners.push(listener);
    },
  };
}

/** A version of a judged document as read, and the engine that read it. */
export interface Reading {
  readonly draft: Draft;
  readonly engine: Engine;
  readonly analysis: DraftAnalysis;
}

/**
 * The document as it is now, read as soon as there is an engine. Nothing for a document that is not open or not
 * judged, when there is no evidence base, and when the document changes before it has been read.
 */
export async function readingOf(session: Session, uri: string): Promise<Reading | undefined> {
  const draft = session.documents.get(uri);
  if (!draft || !session.isJudged(draft)) return undefined;
  const engine = await session.engine.get();
  const analysis = engine && (await session.analysisOf(engine, draft));
  return analysis && { draft, engine, analysis };
}
