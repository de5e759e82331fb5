import type { PackageList, PaperKindState, PaperState } from '../../src/app/api.ts';

export function paper(id: string, title: string, state: Partial<PaperState> = {}): PaperState {
  return { id, title, recipient: '', progress: 'missing', url: '', madeAt: '', blanks: [], ...state };
}

const made = (id: string, at: string): Partial<PaperState> => ({
  progress: 'made',
  url: `https://docs.google.com/document/d/${encodeURIComponent(id)}/edit`,
  madeAt: at,
});

const blanks = [
  '«в лице …» (родительный падеж) – Участники',
  '«действующего на основании …» – Участники',
  'Реквизиты и адрес партнёра – Участники',
];

/** `n` agreements, of which the first are made, then one outdated. */
export function agreements(n: number, done = 0): PaperKindState {
  return {
    kind: 'agreements',
    title: 'Соглашения о сотрудничестве',
    empty: '',
    inPackage: true,
    papers: Array.from({ length: n }, (_, index) => {
      const id = `agreements:${index + 1}`;
      return paper(id, `Соглашение о сотрудничестве с МБОУ СОШ № ${index + 1}`, {
        recipient: `МБОУ СОШ № ${index + 1}`,
        ...(index < done && made(id, '2025-08-29 10:12')),
        ...(index % 7 === 2 && { blanks }),
      });
    }),
  };
}

/** A package as it stands in the middle of the work. */
export function samplePackage(n = 5, done = 2): PackageList {
  return {
    period: 'first',
    kinds: [
      {
        kind: 'contracts',
        title: 'Договоры о сетевой форме',
        empty: 'На листе «Договоры» нет договоров о сетевой форме.',
        inPackage: true,
        papers: [],
      },
      agreements(n, done),
      {
        kind: 'order',
        title: 'Приказ об организации',
        empty: '',
        inPackage: true,
        papers: [
          paper('order', 'Приказ «Об организации сетевого взаимодействия в 2025-2026 учебном году»', {
            ...made('order', '2025-08-28 09:30'),
            progress: 'outdated',
          }),
        ],
      },
      {
        kind: 'extracts',
        title: 'Выписки из плана',
        empty: '',
        inPackage: true,
        papers: [
          paper('extracts:1', 'Выписка из плана для МБОУ СОШ № 1'),
          paper('extracts:2', 'Выписка из плана для МБУК «Станичный музей»', { progress: 'failed' }),
        ],
      },
      {
        kind: 'report',
        title: 'Отчёт о выполнении плана',
        empty: '',
        inPackage: true,
        papers: [
          paper('report', 'Отчёт о выполнении плана за первое полугодие 2025-2026 учебного года', {
            blanks: blanks.slice(0, 1),
          }),
        ],
      },
    ],
  };
}
