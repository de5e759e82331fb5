import type { SampleData } from '../../src/local/sample/sample.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { filledWorkbook, sampleData } from './sample.ts';

/** The filled sample with so many partners who need a «Соглашение о сотрудничестве», and no agreement with any yet. */
export function partnersData(count: number): SampleData {
  const data = sampleData();
  const [us] = data.tables.participants!.filter(({ us }) => us === 'Да');
  const partners = Array.from({ length: count }, (_, index) => ({
    shortName: `МБУК «Клуб ${index + 1}»`,
    kind: 'Организация культуры',
    role: 'Партнёр',
  }));
  return { ...data, tables: { ...data.tables, participants: [us!, ...partners], agreements: [] } };
}

export const partnersWorkbook = (count: number): Workbook => filledWorkbook(partnersData(count));
