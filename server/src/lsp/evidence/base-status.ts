import { allProblems } from '../../core/checks/library-problems';
import { type Loudness, loudnessOf } from '../../core/checks/loudness';
import { MANIFEST } from '../../core/sources/base-place';
import { isWithin, nameOf, pathFrom, relativePath } from '../../core/sources/paths';
import { unsteered } from '../../core/unsteered';
import type { BaseFound, BaseProblem, BaseStatus } from '../../protocol';
import { uriOfPath } from '../file-uri';
import type { KeptBase } from './base-host';
import type { DraftEvidence } from './find-evidence';

/** What is told of the base that a draft is held against; `folders` are those of the workspace. */
export function baseStatus(evidence: DraftEvidence | undefined, folders: readonly string[]): BaseStatus {
  if (!evidence) return { state: 'loading' };
  const { held } = evidence;
  const found = foundOf(evidence, folders);
  if ('unreadable' in held) return { state: 'failed', message: held.unreadable, found };
  const { base, folder } = held.opened;
  const { name, version, references, trials, claims } = base;
  return {
    state: 'ready',
    name: unsteered(name),
    version: unsteered(version),
    references: references.length,
    trials: trials.length,
    claims: claims.length,
    problems: problemsOf(held.newest, folder, evidence.settings.severity),
    found,
    manifest: uriOfPath(pathFrom(folder, MANIFEST)),
    ...(held.outdated !== undefined && { outdated: held.outdated }),
  };
}

/** What is wrong with a base as its files say now, though it may be in use as it was before; what is not to be told, not. */
function problemsOf(
  newest: KeptBase['newest'],
  folder: string,
  loudness: Loudness['severity'],
): readonly BaseProblem[] {
  if ('unreadable' in newest) return [{ severity: 'error', text: newest.unreadable }];
  return allProblems(newest.base).flatMap((problem): BaseProblem[] => {
    const { file, line, message } = problem;
    const told = loudnessOf(problem, loudness);
    if (told === 'off') return [];
    const named = line === undefined ? file : `${file}:${line + 1}`;
    const place = { uri: uriOfPath(pathFrom(folder, file)), line: line ?? 0 };
    return [{ severity: told === 'error' ? 'error' : 'warning', text: `${named}: ${message}`, place }];
  });
}

function foundOf({ choice: { why, place }, root }: DraftEvidence, folders: readonly string[]): BaseFound {
  if (place.kind === 'bundled') return { why };
  const top = folders.find((folder) => isWithin(folder, place.folder)) ?? root;
  const way = relativePath(top, place.folder);
  // Where there are several folders, a path alone would not say in which.
  const shown = folders.length > 1 ? [nameOf(top), way].filter(Boolean).join('/') : way;
  return { why, folder: shown || '.' };
}
