import type { BaseReason } from '../../server/src/protocol';

/** A base that can be set, and how it is offered. */
export interface BaseChoice {
  readonly label: string;
  readonly description: string;
  /** The value of `evidenceLens.base`; missing for none. */
  readonly value?: string;
}

/**
 * What can be set as the base of a folder: that of each manifest, given by its path relative to the folder, then the
 * one that comes with the product, then the choice of none. `current` is what is set now.
 */
export function baseChoices(manifests: readonly string[], current: string): readonly BaseChoice[] {
  const folders = manifests.map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.');
  const found = [...new Set(folders)].toSorted().map((folder) => ({
    label: folder === '.' ? 'The top folder of the workspace' : folder,
    value: folder,
  }));
  const bundled = { label: 'The base that comes with Evidence Lens', value: 'bundled' };
  const none = { label: 'Automatic: the nearest one above each draft', value: undefined };
  return [...found, bundled, none].map(({ label, value }) => ({
    label,
    description: (value ?? '') === current ? 'set now' : '',
    ...(value !== undefined && { value }),
  }));
}

/** Why a base that is set does not hold for a draft, if so. */
export function overruled(why: BaseReason): string | undefined {
  switch (why) {
    case 'front-matter':
      return 'It is set. This draft names another base in its front matter, which goes before the setting.';
    case 'nearest':
      return 'It is set. This draft has an evidence.yaml in its folder or above, which goes before the setting.';
    default:
      return undefined;
  }
}
