import type { Command } from './world';

/** A command as the overall help lists it; its code is loaded when it is asked for. */
export interface ListedCommand {
  /** One or two words. */
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const COMMANDS: readonly ListedCommand[] = [
  { name: 'check', summary: 'check drafts against an evidence base', load: () => import('./check') },
  { name: 'base init', summary: 'make a new evidence base', load: () => import('./base-init') },
  {
    name: 'base validate',
    summary: 'list the problems of an evidence base',
    load: () => import('./base-validate'),
  },
  {
    name: 'base export',
    summary: 'write an evidence base as one JSON document',
    load: () => import('./base-export'),
  },
  {
    name: 'read',
    summary: 'read what texts on any subject say of an outcome',
    load: () => import('./read'),
  },
  { name: 'format', summary: 'format references by a citation style', load: () => import('./format') },
  { name: 'lsp', summary: 'run the language server, for any editor', load: () => import('./lsp') },
];
