import type { EditionWords } from '../editionWords.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

export const editions: EditionWords = {
  unreadable: (count) =>
    `${count} ${count === 1 ? 'record' : 'records'} of editions in the tab “Служебный” cannot be read. They are left out of comparisons; the plan itself is unharmed.`,
  leftAsTyped: (label, text) =>
    `“${label}”: “${text}” was typed by hand and is left as it is. Clear the cell to have it kept by the add-on.`,
  blanks: (labels) => `Printed as blank lines: ${quoted(labels)}.`,
  events: (deadlines, lessons) => `Deadlines: ${deadlines}, weekly lessons: ${lessons}.`,
  withoutDays: (groups) =>
    `Groups that are not in the calendar: ${groups}. Give their first and last lesson in the tab “Группы”.`,
};
