import type { Block } from '../document/block.ts';
import { printNumber } from '../document/printNumber.ts';
import { tableOf } from '../document/tableOf.ts';
import { typedText } from '../document/typedText.ts';
import { labelOf } from '../editions/printChange.ts';
import { programmeHoursOf } from '../model/groupHours.ts';
import type { Plan, Service } from '../model/plan.ts';
import { type Blanks, SHORT_LINE } from './blanks.ts';
import type { ContractProgramme } from './contractProgrammes.ts';

const SIZE = 10;

/** What the rows of a programme say of it, each thing once. */
const said = (
  { rows }: ContractProgramme,
  key: keyof Service & ('kind' | 'focusArea' | 'level' | 'age' | 'approvedBy'),
): string => [...new Set(rows.map((row) => row[key]).filter(Boolean))].join('; ');

/** Kind, level and focus area: what a contract of art. 15 has to say of its programme. */
export function programmesTable(blanks: Blanks, programmes: readonly ContractProgramme[]): Block {
  const heading = (programme: string, key: string): string => `${programme}: ${labelOf('services', key)}`;
  const required = (programme: ContractProgramme, key: 'kind' | 'focusArea'): string =>
    blanks.fill(said(programme, key), heading(programme.name, key));
  const hours = ({ name, rows }: ContractProgramme): string => {
    const { modules, whole } = programmeHoursOf(rows);
    return blanks.fill(printNumber(modules ?? whole), heading(name, 'hours'), SHORT_LINE);
  };
  return tableOf(
    programmes,
    [
      { heading: 'Программа', weight: 20, print: ({ name }) => name },
      { heading: 'Вид программы', weight: 20, print: (programme) => required(programme, 'kind') },
      { heading: 'Направленность', weight: 18, print: (programme) => required(programme, 'focusArea') },
      { heading: 'Уровень', weight: 16, optional: true, print: (programme) => said(programme, 'level') },
      {
        heading: 'Возраст',
        weight: 9,
        align: 'center',
        optional: true,
        print: (programme) => said(programme, 'age'),
      },
      { heading: 'Объём, ч', weight: 9, align: 'center', print: hours },
      {
        heading: 'Утверждена',
        weight: 18,
        optional: true,
        print: (programme) => said(programme, 'approvedBy'),
      },
    ],
    SIZE,
  );
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
      return isRequired ? blanks.fill(typed, `${name}: ${labelOf('services', key)}`, line) : typed;
    };
  };
  return tableOf(
    programmes.flatMap(partsOf),
    [
      { heading: 'Программа', weight: 18, print: ({ programme }) => programme },
      { heading: 'Модуль (часть программы)', weight: 20, optional: true, print: cell('module', false) },
      { heading: 'Кто реализует', weight: 20, print: cell('provider', true) },
      { heading: 'Объём, ч', weight: 9, align: 'center', print: cell('hours', true, SHORT_LINE) },
      { heading: 'Форма проведения', weight: 14, optional: true, print: cell('form', false) },
      { heading: 'Ресурс партнёра', weight: 18, optional: true, print: cell('resource', false) },
    ],
    SIZE,
  );
}
