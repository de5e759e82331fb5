/** How much is done, for the quick eye: the same stands beside it in words. */
export function Bar({ done, all }: { done: number; all: number }) {
  return (
    <span class="bar" aria-hidden="true">
      <span style={{ width: `${all > 0 ? Math.min(100, (100 * done) / all) : 0}%` }} />
    </span>
  );
}
