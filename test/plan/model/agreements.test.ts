import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/plan/calendar/isoDate.ts';
import { daysLeftOf, printAgreement, stateOf } from '../../../src/plan/model/agreements.ts';
import { agreementsOfGroup, partnersOfGroup } from '../../../src/plan/model/coverage.ts';
import { type PlanData, planOf } from '../../support/plan.ts';

const day = (text: string) => parseIsoDate(text)!;
const TODAY = day('2025-10-01');
const plan = (tabs: NonNullable<PlanData['tabs']>) => planOf({ year: '2025-2026', tabs });

const ORGANISATIONS = [
  { shortName: 'ДДТ', us: 'Да' },
  { shortName: 'СОШ № 1' },
  { shortName: 'СОШ № 5' },
  { shortName: 'Музей' },
];

describe('a contract', () => {
  const contract = (cells: Record<string, string>) =>
    plan({ agreements: [{ kind: 'Договор о сетевой форме', status: 'Подписан', ...cells }] }).agreements[0]!;

  test.each([
    ['Не подписан', { status: 'На подписи', from: '01.09.2025', to: '31.05.2026' }],
    ['Ещё не действует', { from: '15.10.2025', to: '31.05.2026' }],
    ['Действует', { from: '01.09.2025', to: '31.05.2026' }],
    ['Срок истекает', { from: '01.09.2025', to: '20.10.2025' }],
    ['Срок истёк', { from: '01.09.2025', to: '30.09.2025' }],
    ['Действует', { from: '01.09.2024', to: '30.09.2025', renewal: 'Автоматически' }],
    ['Действует', { signedOn: '01.09.2025' }],
    ['Расторгнут', { status: 'Расторгнут', from: '01.09.2025' }],
  ])('%s', (state, cells) => expect(stateOf(contract(cells), TODAY)).toBe(state));

  test('tells the days that are left', () => {
    expect(daysLeftOf(contract({ to: '11.10.2025' }), TODAY)).toBe(10);
    expect(daysLeftOf(contract({ to: '01.09.2025' }), TODAY)).toBeNull();
    expect(daysLeftOf(contract({}), TODAY)).toBeNull();
  });

  test('is told by number and date', () => {
    expect(printAgreement(contract({ contractNumber: '7', signedOn: '01.09.2025' }))).toBe(
      '№ 7 от 01.09.2025',
    );
    expect(printAgreement(contract({ contractNumber: 'б/н' }))).toBe('б/н');
  });
});

describe('the contracts that a group rests on', () => {
  const book = plan({
    participants: ORGANISATIONS,
    services: [
      { programme: 'Робототехника', module: 'Механика', provider: 'ДДТ', networkForm: 'Да' },
      { programme: 'Робототехника', module: 'Электроника', provider: 'Музей' },
      { programme: 'Вокал', provider: 'ДДТ' },
    ],
    agreements: [
      {
        kind: 'Договор о сетевой форме',
        contractNumber: '1',
        base: 'ДДТ',
        parties: 'СОШ № 1',
        programmes: 'Робототехника',
        status: 'Проект',
      },
      {
        kind: 'Договор о сетевой форме',
        contractNumber: '2',
        base: 'ДДТ',
        parties: 'СОШ № 5; Музей',
        programmes: 'Робототехника',
        status: 'Подписан',
      },
      {
        kind: 'Договор о сетевой форме',
        contractNumber: '3',
        base: 'ДДТ',
        parties: 'СОШ № 1',
        programmes: 'Вокал',
        status: 'Подписан',
      },
      { kind: 'Соглашение о сотрудничестве', contractNumber: '4', parties: 'СОШ № 1', status: 'Подписан' },
      {
        kind: 'Договор о сетевой форме',
        contractNumber: '5',
        base: 'ДДТ',
        parties: 'СОШ № 1',
        status: 'Расторгнут',
      },
    ],
    groups: [
      { name: 'Робот-1', programme: 'Робототехника', enrolledAt: 'ДДТ', studentsFrom: 'СОШ №1' },
      { name: 'Вокал-1', programme: 'Вокал', enrolledAt: 'ДДТ', studentsFrom: 'СОШ № 5' },
    ],
  });
  const numbers = (index: number) =>
    agreementsOfGroup(book, book.groups[index]!).map(({ contractNumber }) => contractNumber);

  test('are those of its programme with its partners, signed ones first', () => {
    expect(partnersOfGroup(book, book.groups[0]!)).toEqual(['СОШ №1', 'Музей']);
    expect(numbers(0)).toEqual(['2', '1']);
  });

  test('are none when the partner has no contract on the programme', () => expect(numbers(1)).toEqual([]));
});
