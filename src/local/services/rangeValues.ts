import { hiddenByMerges } from '../../workbook/areas.ts';
import { emptied, putLink } from '../../workbook/content.ts';
import { cellAt, makeCell } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { putFormula, putValue, type Typist } from './cells/content.ts';
import { formulaForFile, formulaInLocale } from './cells/formulaText.ts';
import { readDisplay, readValue } from './cells/reading.ts';
import { exception } from './exception.ts';
import { kindOf, targetOf } from './kinds.ts';
import { type GRange, RangePlace } from './rangePlace.ts';
import { modelLink, type RichTextValueService } from './richText.ts';
import type { Signatures } from './service.ts';
import { isDateObject, isScalar } from './signature.ts';

export const valueSignatures = {
  getValues: '',
  getValue: '',
  getDisplayValues: '',
  getDisplayValue: '',
  getFormulas: '',
  setValues: 'grid',
  setValue: 'value',
  setFormulas: 'textGrid',
  setRichTextValues: 'grid',
  getNotes: '',
  setNotes: 'textGrid',
  setNote: 'text/null',
} as const satisfies Signatures<GRange>;

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What the cells of a range say. */
export abstract class RangeValues extends RangePlace implements Pick<GRange, keyof typeof valueSignatures> {
  getValues(): unknown[][] {
    return this.readCells((cell) => readValue(cell, this.host.book.timeZone));
  }

  getValue(): unknown {
    return this.getValues()[0]![0];
  }

  getDisplayValues(): string[][] {
    return this.readCells((cell) => readDisplay(cell, this.host.book.locale));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    const { locale } = this.host.book;
    return this.readCells((cell) =>
      cell?.formula === undefined ? '' : `=${formulaInLocale(cell.formula, locale)}`,
    );
  }

  setValues(values: unknown[][]): GRange {
    const typist = this.typist();
    const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined;
    return this.fill('setValues', values, isCellValue, isEmpty, (cell, value) => {
      putValue(cell, value, typist);
    });
  }

  setValue(value: unknown): GRange {
    return this.setValues(this.read(() => value));
  }

  setFormulas(formulas: string[][]): GRange {
    const { locale } = this.host.book;
    const isEmpty = (text: string): boolean => text === '';
    return this.fill('setFormulas', formulas, isFormula, isEmpty, (cell, text) => {
      putFormula(cell, formulaForFile(text.slice(1), locale));
    });
  }

  setRichTextValues(values: RichTextValue[][]): GRange {
    const isRich = (face: RichTextValue): boolean => kindOf(face) === 'RichTextValue';
    const isEmpty = (face: RichTextValue): boolean => targetOf<RichTextValueService>(face).text === '';
    return this.fill('setRichTextValues', values, isRich, isEmpty, (cell, face) => {
      const { text, link } = targetOf<RichTextValueService>(face);
      putLink(cell, text, modelLink(this.host.book, link));
    });
  }

  getNotes(): string[][] {
    return this.readCells((cell) => cell?.note ?? '');
  }

  setNotes(notes: (string | null)[][]): GRange {
    this.write('setNotes', notes, (note, row, column) => {
      if (note) makeCell(this.sheet, row, column).note = note;
      else delete cellAt(this.sheet, row, column)?.note;
    });
    return this.self;
  }

  setNote(note: string | null): GRange {
    return this.setNotes(this.read(() => note));
  }

  private readCells<V>(read: (cell: Cell | undefined) => V): V[][] {
    this.host.settle();
    return this.read((row, column) => read(cellAt(this.sheet, row, column)));
  }

  /** Everything is checked before anything is written: a call that fails leaves the sheet as it was. */
  private fill<V>(
    method: string,
    items: V[][],
    isRight: (item: V) => boolean,
    isEmpty: (item: V) => boolean,
    put: (cell: Cell, item: V) => void,
  ): GRange {
    this.checkSize(method, items);
    for (const item of items.flat()) {
      if (!isRight(item)) throw exception(`Range.${method}: a cell cannot hold ${nameOf(item)}`);
      if (typeof item === 'string' && item.length > 50_000) {
        throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
      }
    }
    const isHidden = hiddenByMerges(this.sheet, this.area);
    this.write(method, items, (item, row, column) => {
      if (isHidden(row, column)) return;
      const cell = isEmpty(item) ? cellAt(this.sheet, row, column) : makeCell(this.sheet, row, column);
      if (!cell) return;
      if (isEmpty(item)) emptied(cell);
      else put(cell, item);
    });
    this.host.touch();
    return this.self;
  }

  private typist(): Typist {
    const { locale, timeZone } = this.host.book;
    return { locale, timeZone, year: this.host.thisYear() };
  }
}

const isFormula = (item: unknown): boolean =>
  item === '' || (typeof item === 'string' && item.startsWith('=') && item.length > 1);

function isCellValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return isScalar(value) || isDateObject(value);
}

const nameOf = (value: unknown): string =>
  typeof value === 'object' ? Object.prototype.toString.call(value) : String(value);
