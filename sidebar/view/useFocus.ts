import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { State } from '../state/state.ts';

/**
 * Puts the focus where an action asked for it, which appears with the same change of state; and, when the element
 * that had the focus is gone (a «Повторить» that worked), on the heading of the view: else the next Tab would start
 * from the top of the page. Both before the paint, so that no key is lost, and never while the user types in the
 * spreadsheet.
 */
export function useFocus({ focus, view }: State): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    if (focus) put(focus.id, view);
  }, [focus]);

  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) put(`view-${view}`, view);
  });
}

function put(id: string, view: State['view']): void {
  if (!document.hasFocus()) return;
  const target = document.getElementById(id) ?? document.getElementById(`view-${view}`);
  target?.focus({ preventScroll: target.id === `view-${view}` });
}
