import type { Picture } from '../status-text';

/** Why the evidence view has nothing to show, as the manifest's welcomes know it. */
export type WhyEmpty =
  | 'stopped'
  | 'reading'
  | 'unreadable'
  | 'turned-off'
  | 'left-alone'
  | 'no-claims'
  | 'filtered';

/** The first reason that holds, by what the server told of the draft and by the filter. */
export function whyEmpty({ server, status }: Picture, filter: string): WhyEmpty {
  if (server === 'stopped') return 'stopped';
  if (!status || status.base.state === 'loading') return 'reading';
  if (status.base.state === 'failed') return 'unreadable';
  const quiet = status.document?.quiet;
  if (quiet === 'turned-off') return 'turned-off';
  if (quiet === 'excluded' || quiet === 'language-turned-off') return 'left-alone';
  if (status.base.claims === 0) {
    return status.base.problems.some(({ severity }) => severity === 'error') ? 'unreadable' : 'no-claims';
  }
  return filter === '' ? 'turned-off' : 'filtered';
}
