import type { Sidebar } from '../../services/options.ts';
import { afterPaint } from '../afterPaint.ts';
import { element, iconButton } from './element.ts';
import { icon } from './icons.ts';
import { sidebarShim } from './sidebarShim.ts';

/** What the sidebar's `google.script` reaches. */
export interface SidebarBridge {
  call(entry: string, args: unknown[]): unknown;
  close(): void;
  focusEditor(): void;
}

declare global {
  interface Window {
    sidebarBridge?: SidebarBridge & { later(action: () => void): void };
  }
}

/** The add-on's sidebar in a frame of 300 pixels, as in Sheets. */
export class SidebarFrame {
  readonly element = element('aside', 'sidebar');
  private readonly title = element('h2', 'sidebar-title');
  private frame: HTMLIFrameElement | null = null;
  private sidebar: Sidebar | null = null;
  private readonly name: string;
  private readonly onKey: (event: KeyboardEvent) => void;
  private readonly onLink: (address: string) => boolean;

  /** `onLink` is asked first when a link is clicked; true = it has dealt with it. */
  constructor(
    words: { sidebar: string; closeSidebar: string },
    bridge: SidebarBridge,
    onKey: (event: KeyboardEvent) => void,
    onLink: (address: string) => boolean,
  ) {
    this.name = words.sidebar;
    this.onKey = onKey;
    this.onLink = onLink;
    this.element.setAttribute('aria-label', words.sidebar);
    this.element.hidden = true;
    const head = element('div', 'sidebar-head');
    head.append(
      this.title,
      iconButton(icon('close'), words.closeSidebar, () => bridge.close()),
    );
    this.element.append(head);
    // The person sees that the button took before the (synchronous) work begins.
    window.sidebarBridge = { ...bridge, later: afterPaint };
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** null = it is closed. */
  get shows(): Sidebar | null {
    return this.sidebar;
  }

  show(sidebar: Sidebar): void {
    this.close();
    const { title, html } = sidebar;
    this.sidebar = sidebar;
    this.title.textContent = title;
    const frame = element('iframe', 'sidebar-frame');
    frame.title = title || this.name;
    // The very html of the add-on; only the shim stands before it.
    const shim = `<script>${sidebarShim}</script>`;
    const headed = html.replace(/<head[^>]*>/i, (head) => head + shim);
    frame.srcdoc = headed === html ? shim + html : headed;
    frame.addEventListener('load', () => {
      frame.contentWindow?.addEventListener('keydown', this.onKey);
      frame.contentWindow?.addEventListener('click', (event) => {
        const link = (event.target as Element | null)?.closest?.('a')?.getAttribute('href');
        if (link && this.onLink(link)) event.preventDefault();
      });
    });
    this.frame = frame;
    this.element.append(frame);
    this.element.hidden = false;
  }

  /** Begins anew: the workbook is another than it tells of. */
  reload(): void {
    if (this.sidebar) this.show(this.sidebar);
  }

  close(): void {
    this.frame?.remove();
    this.frame = null;
    this.sidebar = null;
    this.element.hidden = true;
  }

  focus(): void {
    this.frame?.focus();
    this.frame?.contentWindow?.focus();
  }
}
