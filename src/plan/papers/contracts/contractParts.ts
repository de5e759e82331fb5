import type { Block } from '../../document/block.ts';
import { printNumber } from '../../document/printNumber.ts';
import { tableOf } from '../../document/tableOf.ts';
import { typedText } from '../../document/typedText.ts';
import { oneLine } from '../../document/typography.ts';
import { labelOf } from '../../editions/printChange.ts';
import { programmeHoursOf } from '../../model/groupHours.ts';
import type { Plan, Service } from '../../model/plan.ts';
import { type Blanks, SHORT_LINE } from '../blanks.ts';
import type { ContractProgramme } from './contractProgrammes.ts';

type SaidKey = 'kind' | 'focusArea' | 'level' | 'age' | 'approvedBy';

/** What the rows of a programme say of it, each thing once. */
const said = ({ rows }: ContractProgramme, key: SaidKey): string =>
  [...new Set(rows.map((row) => oneLine(row[key])).filter(Boolean))].join(', ');

/** Kind, level and focus area: what a contract of art. 15 has to say of its programme. One item a programme. */
export function programmesList(blanks: Blanks, programmes: readonly ContractProgramme[]): Block {
  const items = programmes.map((programme) => {
    const { name, rows } = programme;
    const heading = (key: string): string => `${name}: ${labelOf('services', key)}`;
    const required = (key: 'kind' | 'focusArea'): string => blanks.fill(said(programme, key), heading(key));
    const optional = (label: string, key: SaidKey): string => {
      const text = said(programme, key);
      return text && `${label}: ${text}`;
    };
    const { modules, whole } = programmeHoursOf(rows);
    const facts = [
      `вид: ${required('kind')}`,
      `направленность: ${required('focusArea')}`,
      optional('уровень', 'level'),
      optional('возраст', 'age'),
      `объём: ${blanks.fill(printNumber(modules ?? whole), heading('hours'), SHORT_LINE)}\u00a0ч`,
      optional('утверждена', 'approvedBy'),
    ];
    return `«${oneLine(name)}»: ${facts.filter(Boolean).join('; ')}`;
  });
  return { kind: 'list', ordered: false, items };
}

interface ProgrammePart {
  readonly programme: string;
  readonly row: Service | null;
}

/** Modules; a programme that is not cut into modules is one part. */
const partsOf = ({ name, rows }: ContractProgramme): ProgrammePart[] => {
  const modules = rows.filter(({ module }) => module !== '');
  const parts = modules.length > 0 ? modules : rows.slice(0, 1);
  return parts.length > 0 ? parts.map((row) => ({ programme: name, row })) : [{ programme: name, row: null }];
};

/** Which organisation runs which part, how many hours, and with what. */
export function partsTable(plan: Plan, blanks: Blanks, programmes: readonly ContractProgramme[]): Block {
  const text = typedText<Service>(plan, 'services');
  const cell = (key: keyof Service & string, isRequired: boolean, line?: string) => {
    return ({ programme, row }: ProgrammePart): string => {
      const typed = row ? text(row, key) : '';
      const name = row?.module || programme;
      return isRequired ? blanks.fill(typed, `${name}: ${labelOf('services', key)}`, line) : oneLine(typed);
    };
  };
  return tableOf(
    programmes.flatMap(partsOf),
    [
      { heading: 'Программа', weight: 18, print: ({ programme }) => oneLine(programme) },
      { heading: 'Модуль (часть программы)', weight: 20, optional: true, print: cell('module', false) },
      { heading: 'Кто реализует', weight: 20, print: cell('provider', true) },
      { heading: 'Объём, ч', weight: 9, align: 'center', print: cell('hours', true, SHORT_LINE) },
      { heading: 'Форма проведения', weight: 14, optional: true, print: cell('form', false) },
      { heading: 'Ресурс партнёра', weight: 18, optional: true, print: cell('resource', false) },
    ],
    10,
  );
}
