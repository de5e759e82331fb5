import { listPapers } from '../../src/app/papers/listPapers.ts';
import { makePapers } from '../../src/app/papers/makePapers.ts';
import type { Ports } from '../../src/app/ports.ts';
import { WORDS } from '../../src/i18n/index.ts';
import { documentsTab } from '../../src/plan/tabs/documents.ts';
import { MemoryPorts } from './memoryPorts.ts';
import { locatedOf, type PlanData } from './plan.ts';
import { workbook } from './snapshot.ts';

export const OWN_ACT = {
  kind: 'Приказ',
  title: 'О рабочей группе',
  documentNumber: '98-ОД',
  state: 'Подписан',
};

/** A plan whose partners, so many, have no agreement yet. */
export function portsWithPartners(
  count: number,
  tabs: PlanData['tabs'] = { documents: [OWN_ACT] },
): MemoryPorts {
  const partners = Array.from({ length: count }, (_, index) => ({
    shortName: `Клуб ${index + 1}`,
    role: 'Партнёр',
  }));
  const { tables, forms } = locatedOf({
    activities: [{ number: '1', title: 'Встреча', deadline: 'Сентябрь' }],
    requisites: { institutionShort: 'МБУ ДО ДДТ' },
    tabs: { participants: [{ shortName: 'МБУ ДО ДДТ', us: 'Да' }, ...partners], memory: [], ...tabs },
  });
  return new MemoryPorts(workbook(...[...tables.values(), ...forms.values()].map(({ sheet }) => sheet)));
}

export const agreementsOf = (ports: Ports) =>
  listPapers(ports, {}, WORDS.ru).kinds.find(({ kind }) => kind === 'agreements')!.papers;

export const idsOf = (ports: Ports): readonly string[] => agreementsOf(ports).map(({ id }) => id);

export const make = (ports: Ports, ids: readonly string[]) => makePapers(ports, { ids }, WORDS.ru);

/** As the panel does: asks for what is not made until nothing is left. */
export function toTheEnd(ports: Ports): void {
  for (let round = 0; round < 4; round++) {
    const left = agreementsOf(ports).filter(({ progress }) => progress !== 'made');
    if (left.length === 0) return;
    make(
      ports,
      left.map(({ id }) => id),
    );
  }
}

/** Texts of a column of «Документы». */
export function documentsColumn({ snapshot }: MemoryPorts, key: string): readonly string[] {
  const { texts } = snapshot.sheets.find(({ name }) => name === documentsTab.name)!;
  const heading = documentsTab.columns.find((column) => column.key === key)!.heading;
  const column = texts[0]!.indexOf(heading);
  return texts.slice(1).map((row) => row[column] ?? '');
}
