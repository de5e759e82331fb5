import type { PageText } from '../../i18n/ru/page.ts';
import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { Conditional } from './conditional.ts';
import type { Formulas } from './formulas.ts';
import { Bubble } from './grid/bubble.ts';
import { listenToClipboard } from './grid/clipboardKeys.ts';
import { Desk, visibleSheets } from './grid/desk.ts';
import { Editor } from './grid/editor.ts';
import { GridView } from './grid/gridView.ts';
import { listenToKeys } from './grid/keyboard.ts';
import { cellLink } from './grid/look.ts';
import { listenToMouse } from './grid/mouse.ts';
import type { PageHost } from './host.ts';
import { linkTarget } from './links.ts';
import type { Step } from './model/step.ts';
import { Session } from './session.ts';
import { element } from './shell/element.ts';
import { FormulaBar } from './shell/formulaBar.ts';

const moreRows = 100;

/** The grid with all that a person's hands do to it, over one open workbook after the other. */
export class Page {
  readonly desk: Desk;
  readonly editor: Editor;
  readonly bar: FormulaBar;
  readonly view: GridView;
  private readonly host: PageHost;
  private readonly formulas: Formulas;
  private readonly bubble: Bubble;
  private readonly conditional = new Conditional();
  /** A step was made, undone or redone. */
  onStep: (step: Step) => void = () => {};
  onSelect: () => void = () => {};
  onProblem: (text: string) => void = () => {};
  /** A link to a file that the page keeps was followed. */
  onFile: (address: string) => void = () => {};
  onTurn: (kind: 'undo' | 'redo', step: Step) => void = () => {};

  constructor(workbook: Workbook, host: PageHost, formulas: Formulas, words: PageText) {
    this.host = host;
    this.formulas = formulas;
    this.view = new GridView(words.gridHelp, words.corner);
    this.desk = new Desk(this.view, this.newSession(workbook), words, (...cell) =>
      this.conditional.styleAt(...cell),
    );
    this.editor = new Editor(this.desk);
    this.bubble = new Bubble(this.desk);
    this.bubble.isQuiet = () => this.editor.isOpen;
    this.bar = new FormulaBar(this.desk, this.editor, words);
    const hands = {
      desk: this.desk,
      editor: this.editor,
      bubble: this.bubble,
      follow: () => this.follow(),
    };
    listenToKeys(hands);
    listenToMouse(hands);
    listenToClipboard(this.desk);
    this.view.scroller.append(this.moreRows(words));
    this.desk.onSelect = () => this.selected();
    this.editor.onEnd = () => this.bar.refresh();
    formulas.onResults = (changed) => {
      this.session.history.absorb(changed);
      this.repaint();
    };
  }

  get session(): Session {
    return this.desk.session;
  }

  open(workbook: Workbook): void {
    this.editor.commit();
    this.conditional.forget();
    this.desk.take(this.newSession(workbook));
  }

  goTo(sheet: Sheet, area: Area): void {
    this.editor.commit();
    if (sheet.state === 'visible') this.desk.goTo(sheet, area);
  }

  turn(kind: 'undo' | 'redo'): void {
    this.editor.commit();
    const step = kind === 'undo' ? this.session.undo() : this.session.redo();
    if (!step) return;
    const sheet = step.focus && this.session.sheet(step.focus.sheet);
    if (sheet && step.focus) this.goTo(sheet, step.focus.area);
    this.onTurn(kind, step);
  }

  private moreRows(words: PageText): HTMLElement {
    const button = element('button', 'add-rows', words.addRows(moreRows));
    button.type = 'button';
    button.addEventListener('click', () => {
      const { sheet, selection } = this.desk;
      this.session.write(words.steps.addRows, sheet, [], selection.area, () => {
        sheet.rowCount += moreRows;
      });
      this.desk.focus();
    });
    return button;
  }

  private newSession(workbook: Workbook): Session {
    this.formulas.open(workbook);
    return new Session(workbook, this.host, this.formulas, (step) => this.changed(step));
  }

  private changed(step: Step): void {
    const { desk } = this;
    if (!visibleSheets(this.session).includes(desk.sheet)) desk.openTab(visibleSheets(this.session)[0]!);
    else if (step.looks.length || step.order || step.cells.length > 500) {
      this.conditional.forget();
      this.view.layOut();
    }
    this.repaint();
    this.onStep(step);
  }

  private repaint(): void {
    this.conditional.forget();
    this.view.render();
    this.bar.refresh();
  }

  private selected(): void {
    this.bubble.follow();
    this.bar.refresh();
    this.onSelect();
  }

  private follow(): void {
    const link = cellLink(this.desk.activeCell) ?? undefined;
    const target = linkTarget(this.session.workbook, this.desk.sheet, link);
    if (target?.kind === 'file') this.onFile(target.address);
    else if (target?.kind === 'cell') this.goTo(target.sheet, target.area);
    else if (target?.kind === 'outside') window.open(target.address, '_blank', 'noopener,noreferrer');
    else if (target) this.onProblem(this.desk.words.toast.badLink);
  }
}
