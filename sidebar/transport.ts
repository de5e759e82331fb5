import type { Transport } from './rpc.ts';

/** `google.script.run` as far as the sidebar uses it; the local host puts the same shape into its iframe. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (failure: unknown) => void): Runner;
  serve(request: string): void;
}

declare global {
  interface Window {
    google?: {
      readonly script: {
        readonly run: Runner;
        readonly host?: { readonly editor?: { focus(): void } };
      };
    };
  }
}

/** Google stops a script after six minutes; a lost connection may leave both handlers silent for ever. */
const patience = 390_000;

export const googleTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    const run = window.google?.script.run;
    if (!run) throw new Error('google.script.run is missing');
    const timer = setTimeout(() => reject(new Error('no answer')), patience);
    const ended = (settle: (outcome: unknown) => void) => (outcome: unknown) => {
      clearTimeout(timer);
      settle(outcome);
    };
    run.withSuccessHandler(ended(resolve)).withFailureHandler(ended(reject)).serve(request);
  });

/** Hands the keyboard to the spreadsheet, so that the cell just shown can be typed into. */
export function focusEditor(): void {
  window.google?.script.host?.editor?.focus();
}
