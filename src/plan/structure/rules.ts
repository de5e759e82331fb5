import type { TableSpec } from '../tabs/spec.ts';
import { columnLetter } from './address.ts';
import type { ConditionalRule } from './change.ts';

/** The first sign of «Замечания» by severity: colour alone says nothing to a printer or a colour-blind reader. */
export const REMARK_SIGN = { error: '✖', warning: '▲', note: '•' } as const;

/**
 * Our conditional colours, keyed on computed columns. Formulas have no argument separators, because «;» and «,»
 * depend on the locale (platform.md §6).
 */
export function rulesOfTable(spec: TableSpec, gridRows: number): ConditionalRule[] {
  const letterOf = (key: string): string | null => {
    const index = spec.columns.findIndex((column) => column.key === key);
    return index < 0 ? null : columnLetter(index + 1);
  };
  const rules: ConditionalRule[] = [];
  const rows = gridRows - 1;
  const remarks = letterOf('remarks');
  if (remarks) {
    const range = {
      row: 2,
      column: spec.columns.findIndex((column) => column.key === 'remarks') + 1,
      rows,
      columns: 1,
    };
    for (const tone of ['error', 'warning', 'note'] as const) {
      rules.push({ range, formula: `=LEFT($${remarks}2)="${REMARK_SIGN[tone]}"`, tone });
    }
  }
  const [number, section, title, status] = ['number', 'section', 'title', 'status'].map(letterOf);
  if (number && section && title && status) {
    const range = {
      row: 2,
      column: 1,
      rows,
      columns: spec.columns.findIndex((column) => column.key === 'executors') + 1,
    };
    rules.push({ range, formula: `=($${section}2<>"")*($${number}2="")*($${title}2="")`, tone: 'section' });
    rules.push({ range, formula: `=($${status}2="Выполнено")+($${status}2="Отменено")`, tone: 'muted' });
  }
  const executors = letterOf('executors');
  if (spec.key === 'schedule' && number && title && executors) {
    const range = { row: 2, column: 1, rows, columns: spec.columns.length };
    rules.push({ range, formula: `=($${title}2<>"")*($${number}2="")*($${executors}2="")`, tone: 'section' });
  }
  const severity = letterOf('severity');
  if (severity) {
    const range = { row: 2, column: 1, rows, columns: 1 };
    rules.push({ range, formula: `=$${severity}2="Исправить"`, tone: 'error' });
    rules.push({ range, formula: `=$${severity}2="Проверить"`, tone: 'warning' });
    rules.push({ range, formula: `=$${severity}2="К сведению"`, tone: 'note' });
  }
  return rules;
}
