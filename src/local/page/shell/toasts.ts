import { element, iconButton } from './element.ts';
import { icon } from './icons.ts';

export interface ToastAction {
  label: string;
  run(): void;
}

const seconds = 6;

/** Short messages at the foot of the page, read out by a screen reader; hovering keeps one from going. */
export class Toasts {
  readonly element = element('div', 'toasts');
  private readonly closeLabel: string;

  constructor(closeLabel: string) {
    this.closeLabel = closeLabel;
    this.element.setAttribute('role', 'status');
    this.element.setAttribute('aria-live', 'polite');
  }

  show(text: string, options: { title?: string; action?: ToastAction; problem?: boolean } = {}): void {
    const box = element('div', options.problem ? 'toast problem' : 'toast');
    if (options.title) box.append(element('b', '', options.title));
    box.append(element('span', '', text));
    if (options.action) {
      const { label, run } = options.action;
      const button = element('button', 'toast-action', label);
      button.type = 'button';
      button.addEventListener('click', run);
      box.append(button);
    }
    const remove = (): void => box.remove();
    box.append(iconButton(icon('close'), this.closeLabel, remove));
    // A problem, or something to click, stays until it is closed.
    if (!options.problem && !options.action) {
      let timer = setTimeout(remove, seconds * 1000);
      box.addEventListener('mouseenter', () => clearTimeout(timer));
      box.addEventListener('mouseleave', () => {
        timer = setTimeout(remove, seconds * 500);
      });
    }
    this.element.append(box);
    while (this.element.children.length > 4) this.element.firstElementChild?.remove();
  }
}
