import type { Disposable } from 'vscode';

/** Runs `job` once nothing has asked for it for `quietMs`. */
export function debounced(quietMs: number, job: () => void): Disposable & { readonly soon: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(job, quietMs);
    },
    dispose: () => clearTimeout(timer),
  };
}
