import type { EvidenceBase } from '../../core/evidence/base';
import type { Problem } from '../../core/problem';
import { createBibliographyReader, type DraftProblem } from '../../core/sources/bibliography';
import { type Choice, chooseBase } from '../../core/sources/choose-base';
import { createStyleFinder, type StyleOfDraft } from '../../core/sources/citation-style';
import type { FrontMatter } from '../../core/sources/front-matter';
import type { OpenBase } from '../../core/sources/open-base';
import { pathFrom } from '../../core/sources/paths';
import { projectRoot } from '../../core/sources/project-root';
import { retractionsOfDraft } from '../../core/sources/retractions-of-draft';
import { wholeBase } from '../../core/sources/whole-base';
import type { Clock } from '../clock';
import type { Configuration } from '../configuration';
import type { Engine } from '../engine';
import { pathOfUri, uriOfPath } from '../file-uri';
import type { Settings } from '../settings';
import type { Workspace } from '../workspace';
import type { BaseHost, HeldBase } from './base-host';
import type { Libraries } from './libraries';
import { paceOf } from './pace';
import type { EvidenceWorld } from './world';

/** What a draft is held against. */
export interface DraftEvidence {
  /** What is set where the draft is. */
  readonly settings: Settings;
  readonly choice: Choice;
  /** The folder of the workspace or project that the draft is in. */
  readonly root: string;
  readonly host: BaseHost;
  readonly held: HeldBase;
  /** Missing where there is no base. */
  readonly engine?: Engine;
  /** The absolute paths of the reference lists that the draft names and that were found. */
  readonly lists: readonly string[];
  /** What its references are formatted by. */
  readonly style: StyleOfDraft['chosen'];
  /** What the draft names and could not be followed or read. */
  readonly problems: readonly DraftProblem[];
  /** What is wrong within its own reference lists; files are named by their absolute path. */
  readonly inLists: readonly Problem[];
  /** The absolute paths that all this depends on. */
  readonly files: readonly string[];
  /** Settles when more is known, for which it is to be found anew. Missing when everything is. */
  readonly more?: Promise<void>;
}

/** What evidence is found in and with. */
export interface Surroundings {
  readonly world: EvidenceWorld;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly libraries: Libraries;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/**
 * Finds what a draft is held against, by its URI (it may never have been saved) and the block of front matter that
 * speaks of evidence.
 */
export type FindEvidence = (uri: string, block: string) => Promise<DraftEvidence>;

/** A finder that makes one engine for each base, and for each base with a draft's own references. */
export function createEvidenceFinder(surroundings: Surroundings): FindEvidence {
  const { world, clock, log } = surroundings;
  const readBibliography = createBibliographyReader(paceOf(clock), () => world.shelf?.(log));
  const findStyle = createStyleFinder();
  const engineOf = createEngines(world);
  return async (uri, block) => {
    const { draft, roots, library, settings, choice, host } = await placedDraft(surroundings, uri, block);
    const [held, list, style] = await Promise.all([
      host.get(),
      readBibliography(draft, library.files, roots),
      findStyle(draft, library.files, roots),
    ]);
    const opened = 'opened' in held ? held.opened : undefined;
    const noted = await retractionsOfDraft(draft, opened?.retractions !== undefined, library.files, roots);
    const named = [choice, list, style, noted];
    return {
      settings,
      choice,
      root: draft.root,
      host,
      held,
      ...(opened && { engine: engineOf(wholeBase(opened, noted.index, list.lists), opened) }),
      lists: list.paths,
      style: style.chosen,
      problems: [draft.frontMatter, ...named].flatMap(({ problems }) => problems),
      inLists: list.inLists,
      files: [...held.files, ...named.flatMap(({ lookedAt }) => lookedAt)],
      ...(list.more && { more: list.more }),
    };
  };
}

/** A draft with what is set where it is, and the base that it is to be held against. */
async function placedDraft(
  { world, workspace, configuration, libraries }: Surroundings,
  uri: string,
  block: string,
) {
  const { path, root, roots } = await placeOf(uri, workspace, world);
  const library = libraries.library(roots);
  const settings = await configuration.settings(roots.length > 0 ? root : undefined);
  const frontMatter = await frontMatterOf(block);
  const { base: setting, citationStyle: styleSetting, retractions: retractionsSetting } = settings;
  const draft = { path, root, frontMatter, setting, styleSetting, retractionsSetting };
  const choice = await chooseBase(draft, { roots, bundled: world.bundled.names }, library.files);
  return { draft, roots, library, settings, choice, host: libraries.host(choice.place, library) };
}

function createEngines({ createEngine }: EvidenceWorld): (base: EvidenceBase, from: OpenBase) => Engine {
  const engines = new WeakMap<EvidenceBase, Engine>();
  return (base, { pathOf }) => {
    const engine = engines.get(base) ?? createEngine(base, (file) => uriOfPath(pathOf(file)));
    engines.set(base, engine);
    return engine;
  };
}

async function frontMatterOf(block: string): Promise<FrontMatter> {
  if (block === '') return { bibliography: [], problems: [] };
  // Few drafts need what reads YAML.
  const { readFrontMatter } = await import('../../core/sources/front-matter');
  return readFrontMatter(block);
}

interface Place {
  readonly path: string;
  readonly root: string;
  /** Absolute folders outside of which nothing is read. */
  readonly roots: readonly string[];
}

/** There is no way from a draft that is nowhere, as nothing may be read. */
const NOWHERE: Place = { path: '/draft', root: '/draft', roots: [] };

async function placeOf(uri: string, workspace: Workspace, { disk }: EvidenceWorld): Promise<Place> {
  const path = pathOfUri(uri);
  const [first] = workspace.folders();
  // A draft that was never saved is taken to belong where editors offer to save it.
  if (path === undefined) {
    return first === undefined
      ? NOWHERE
      : { path: pathFrom(first, 'draft'), root: first, roots: workspace.folders() };
  }
  const folder = workspace.folderOf(path);
  if (folder !== undefined) return { path, root: folder, roots: workspace.folders() };
  const root = await projectRoot(path, disk([]));
  return { path, root, roots: [root] };
}
