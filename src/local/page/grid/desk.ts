import type { PageText } from '../../../i18n/ru/page.ts';
import type { Area, Sheet } from '../../../workbook/workbook.ts';
import type { Position } from '../model/address.ts';
import { areaOf, mergeAt } from '../model/area.ts';
import { cellAt } from '../model/cell.ts';
import { clearWrites, typedCell } from '../model/edits.ts';
import { listAt, listValues } from '../model/lists.ts';
import type { Session } from '../session.ts';
import type { GridSource, GridView } from './gridView.ts';
import { scrollTo } from './scrollTo.ts';
import { type Selection, selectArea, selectCell } from './selection.ts';

/** The tab that is open, what is selected on it, and what a person can do there. */
export class Desk {
  readonly view: GridView;
  readonly words: PageText;
  session: Session;
  sheet: Sheet;
  selection: Selection;
  /** Source of a cut that has not been pasted yet. Escape and typing give it up. */
  cut: { sheet: Sheet; area: Area } | null = null;
  onSelect: () => void = () => {};
  private readonly conditional: GridSource['conditional'];
  private readonly places = new Map<number, { selection: Selection; top: number; left: number }>();

  constructor(view: GridView, session: Session, words: PageText, conditional: GridSource['conditional']) {
    this.view = view;
    this.session = session;
    this.words = words;
    this.conditional = conditional;
    this.sheet = visibleSheets(session)[0]!;
    this.selection = selectCell(this.sheet, { row: 0, column: 0 });
    this.openTab(this.sheet);
  }

  /** Another workbook lies here from now on. */
  take(session: Session): void {
    this.session = session;
    this.places.clear();
    this.cut = null;
    this.openTab(visibleSheets(session)[0]!);
  }

  openTab(sheet: Sheet): void {
    this.leave();
    this.sheet = sheet;
    const place = this.places.get(sheet.id);
    this.selection = place ? selectArea(sheet, place.selection.area) : selectCell(sheet, firstCell(sheet));
    this.view.show({ workbook: this.session.workbook, conditional: this.conditional }, sheet, this.selection);
    this.view.scroller.scrollTo(place?.left ?? 0, place?.top ?? 0);
    this.view.render();
    this.onSelect();
  }

  /** Remembers where the person was on the tab. */
  private leave(): void {
    const { scrollTop, scrollLeft } = this.view.scroller;
    if (this.session.sheet(this.sheet.id) !== this.sheet) return;
    this.places.set(this.sheet.id, { selection: this.selection, top: scrollTop, left: scrollLeft });
  }

  select(selection: Selection, show: Position | null = selection.active): void {
    this.selection = selection;
    this.view.select(selection, this.cutHere);
    if (show) this.reveal(show);
    this.onSelect();
  }

  /** Twice: rows that come into view are measured, and may push the cell out again. */
  private reveal(position: Position): void {
    for (let round = 0; round < 2; round++) {
      scrollTo(this.view, position);
      this.view.render();
    }
  }

  goTo(sheet: Sheet, area: Area): void {
    if (sheet !== this.sheet) this.openTab(sheet);
    this.select(selectArea(sheet, area));
  }

  focus(): void {
    this.view.grid.focus({ preventScroll: true });
  }

  get activeCell() {
    return cellAt(this.sheet, this.selection.active.row, this.selection.active.column);
  }

  /** Values of the drop-down of the active cell; null = it has none. */
  get activeList(): string[] | null {
    const { row, column } = this.selection.active;
    const rule = listAt(this.sheet, row, column);
    return rule ? listValues(this.session.workbook, this.sheet, rule) : null;
  }

  type(position: Position, text: string): void {
    const { sheet, session } = this;
    if (text === session.editText(cellAt(sheet, position.row, position.column))) return;
    this.cut = null;
    const cell = typedCell(sheet, position, text, session.interpret);
    const area = mergeAt(sheet, position.row, position.column) ?? areaOf(position);
    session.write(this.words.steps.type, sheet, [{ ...position, cell }], area);
  }

  clear(): void {
    const { sheet, selection } = this;
    this.cut = null;
    const writes = clearWrites(sheet, selection.area);
    if (writes.length) this.session.write(this.words.steps.clear, sheet, writes, selection.area);
  }

  setCut(area: Area | null): void {
    this.cut = area && { sheet: this.sheet, area };
    this.view.select(this.selection, this.cutHere);
  }

  private get cutHere(): Area | null {
    return this.cut?.sheet === this.sheet ? this.cut.area : null;
  }
}

export function visibleSheets({ workbook }: Session): Sheet[] {
  const visible = workbook.sheets.filter(({ state }) => state === 'visible');
  return visible.length ? visible : workbook.sheets.slice(0, 1);
}

function firstCell(sheet: Sheet): Position {
  const column = sheet.columns.findIndex((props) => !props?.hidden);
  return { row: 0, column: Math.max(0, sheet.columns.length ? column : 0) };
}
