import { commands } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** What the manifest's walkthrough ends its steps with. */
const CARD_SEEN = 'evidenceLens.cardSeen';
const FIX_CHOSEN = 'evidenceLens.fixChosen';

/**
 * Lets the steps of the walkthrough that no command ends tick themselves: a card is shown, and what a quick fix changes is
 * asked for, as the editor does once one is chosen or looked at.
 */
export function walkthroughProgress(): Pick<Middleware, 'provideHover' | 'resolveCodeAction'> {
  const [seen, chosen] = [CARD_SEEN, FIX_CHOSEN].map(tick);
  return {
    provideHover: async (document, position, token, next) => {
      const hover = await next(document, position, token);
      if (hover) seen?.();
      return hover;
    },
    resolveCodeAction: async (item, token, next) => {
      chosen?.();
      return next(item, token);
    },
  };
}

/** Sets a context of the editor, the first time that it is called. */
function tick(context: string): () => void {
  let isSet = false;
  return () => {
    if (!isSet) void commands.executeCommand('setContext', context, true);
    isSet = true;
  };
}
