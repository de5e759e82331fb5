import { expect, test } from 'vitest';
import { readApproval } from '../../../src/plan/structure/approval.ts';

test.each([
  [
    ['УТВЕРЖДАЮ', 'Директор МБУ ДО ДДТ', '____________ И.И. Иванова', '«___» __________ 2025 г.'],
    { approval: 'УТВЕРЖДАЮ', approverPost: 'Директор МБУ ДО ДДТ', approverName: 'И.И. Иванова' },
  ],
  [
    ['Приложение N 2 к приказу … от 13 ноября 2015 г. N 5976'],
    {
      approval: 'Приложение к приказу',
      appendixNumber: '2',
      orderDate: '13 ноября 2015',
      orderNumber: '5976',
    },
  ],
  [
    ['Приложение к Постановлению от 27.11.2007 г № 1074'],
    { approval: 'Приложение к приказу', orderDate: '27.11.2007', orderNumber: '1074' },
  ],
  [
    ['УТВЕРЖДЕНО Приказом заведующего от 01.04.2022 № 42-ОД'],
    { approval: 'УТВЕРЖДЁН приказом', orderDate: '01.04.2022', orderNumber: '42-ОД' },
  ],
  [
    ['ПРИНЯТО', 'на заседании педагогического совета', 'Протокол от 28.08.2023 №1'],
    { adoptedBy: 'педагогического совета', minutesDate: '28.08.2023', minutesNumber: '1' },
  ],
  [
    ['ПРИНЯТО Педагогическим советом (Протокол от 01.04.2022 № 4)'],
    { adoptedBy: 'педагогического совета', minutesDate: '01.04.2022', minutesNumber: '4' },
  ],
])('%j', (lines, values) => {
  expect(Object.fromEntries(readApproval(lines).values)).toEqual(values);
});

test('a line that finds no field is told, not dropped', () => {
  expect(readApproval(['УТВЕРЖДАЮ', 'ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ']).unread).toEqual([
    'ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ',
  ]);
});
