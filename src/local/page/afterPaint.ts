/**
 * Runs once what was changed is on the screen: the next frame has begun, and its task is over. A window in the
 * background paints nothing, so a timer stands by.
 */
export function afterPaint(action: () => void): void {
  let done = false;
  const run = (): void => {
    if (done) return;
    done = true;
    action();
  };
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, 250);
}

/** The browser is idle, or `patience` milliseconds are over. */
export function whenIdle(action: () => void, patience: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(action, { timeout: patience });
  else setTimeout(action, 50);
}
