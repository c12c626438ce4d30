import { matchesGlob } from '../core/sources/glob';
import { isWithin, relativePath } from '../core/sources/paths';
import type { Draft } from './documents';
import type { DraftEvidence } from './evidence/find-evidence';
import { pathOfUri } from './file-uri';

/** Why a draft is left alone at its author's wish. */
export type LeftAlone = 'turned-off' | 'language-turned-off' | 'excluded';

/** Whether and why a draft is left alone by what is set in its folder of the workspace. */
export function leftAlone(
  { uri, languageId }: Pick<Draft, 'uri' | 'languageId'>,
  { settings, root }: Pick<DraftEvidence, 'settings' | 'root'>,
): LeftAlone | undefined {
  if (!settings.enabled) return 'turned-off';
  if (!settings.languages.some((language) => language === languageId)) return 'language-turned-off';
  const path = pathOfUri(uri);
  if (path === undefined || !isWithin(root, path)) return undefined;
  const way = relativePath(root, path);
  return settings.exclude.some((pattern) => matchesGlob(pattern, way)) ? 'excluded' : undefined;
}
