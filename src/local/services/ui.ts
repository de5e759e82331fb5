import { button, buttonSet } from './enums.ts';
import { notHere } from './exception.ts';
import type { Host } from './host.ts';
import type { HtmlOutputService } from './htmlOutput.ts';
import { targetOf } from './kinds.ts';
import { MenuService } from './menu.ts';
import type { Answer, Dialog } from './options.ts';
import { Service, type Signatures } from './service.ts';

type Base = typeof GoogleAppsScript.Base;
type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type Response = GoogleAppsScript.Base.PromptResponse;
type Buttons = GoogleAppsScript.Base.ButtonSet;

const dialog = 'text ButtonSet? | text text ButtonSet';

const signatures = {
  Button: null,
  ButtonSet: null,
  createAddonMenu: '',
  createMenu: 'text',
  alert: dialog,
  prompt: dialog,
  showSidebar: 'HtmlOutput',
} as const satisfies Signatures<Ui>;

export class UiService extends Service<Ui> implements Pick<Ui, keyof typeof signatures> {
  readonly Button: Base['Button'] = button;
  readonly ButtonSet: Base['ButtonSet'] = buttonSet;

  constructor(host: Host) {
    super(host, 'Ui', signatures);
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuService(this.host, this.host.options.addonName ?? 'Сетевой план').self;
  }

  createMenu(title: string): GoogleAppsScript.Base.Menu {
    return new MenuService(this.host, title).self;
  }

  alert(...args: (string | Buttons)[]): Button {
    return button[this.ask('alert', args).button];
  }

  prompt(...args: (string | Buttons)[]): Response {
    return new PromptResponseService(this.host, this.ask('prompt', args)).self;
  }

  showSidebar(output: GoogleAppsScript.HTML.HtmlOutput): void {
    const { title, content } = targetOf<HtmlOutputService>(output);
    this.host.sidebar = { title, html: content };
    this.host.options.onSidebar?.(this.host.sidebar);
  }

  /** A dialog suspends the script, and the lock does not survive that (platform.md §4, §8). */
  private ask(kind: Dialog['kind'], args: readonly (string | Buttons)[]): Answer {
    const texts = args.filter((arg) => typeof arg === 'string');
    const buttons = args.find((arg) => typeof arg !== 'string') ?? buttonSet.OK;
    const [title, text] = texts.length > 1 ? [texts[0]!, texts[1]!] : ['', texts[0]!];
    const { answer } = this.host.options;
    if (!answer) throw notHere(`Ui.${kind} without an answer prepared for «${text}»`);
    this.host.lock.mine = false;
    return answer({ kind, title, text, buttons: String(buttons) as Dialog['buttons'] });
  }
}

const responseSignatures = {
  getResponseText: '',
  getSelectedButton: '',
} as const satisfies Signatures<Response>;

class PromptResponseService
  extends Service<Response>
  implements Pick<Response, keyof typeof responseSignatures>
{
  private readonly answer: Answer;

  constructor(host: Host, answer: Answer) {
    super(host, 'PromptResponse', responseSignatures);
    this.answer = answer;
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }

  getSelectedButton(): Button {
    return button[this.answer.button];
  }
}
