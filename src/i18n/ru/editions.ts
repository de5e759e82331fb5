import type { EditionWords } from '../editionWords.ts';
import { plural } from './plural.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `«${text}»`).join(', ');

export const editions: EditionWords = {
  unreadable: (count) =>
    `На листе «Служебный» ${plural(count, 'испорчена', 'испорчены', 'испорчено')} ${count} ${plural(count, 'запись', 'записи', 'записей')} о редакциях. В сравнении их нет, сам план не пострадал.`,
  leftAsTyped: (label, text) =>
    `«${label}»: вписано вручную «${text}», надстройка этого не меняет. Чтобы она вела поле сама, очистите ячейку.`,
  blanks: (labels) => `Напечатано пустой строкой: ${quoted(labels)}.`,
  events: (deadlines, lessons) => `Сроков: ${deadlines}, занятий в неделю: ${lessons}.`,
  withoutDays: (groups) =>
    `В календарь не попали группы: ${groups}. Укажите на листе «Группы» начало и окончание занятий.`,
};
