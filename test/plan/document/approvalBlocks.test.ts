import { expect, test } from 'vitest';
import { approvalBlocks, concurrenceSheet } from '../../../src/plan/document/approvalBlocks.ts';
import { planOf } from '../../support/plan.ts';

const us = {
  shortName: 'МБУ ДО ДДТ',
  us: 'Да',
  headPost: 'директор',
  headName: 'Ким Ольга Петровна',
};

test('our row of «Участники» says who approves while «Реквизиты плана» do not', () => {
  const plan = planOf({ requisites: { approval: 'УТВЕРЖДАЮ' }, tabs: { participants: [us] } });
  expect(approvalBlocks(plan)[0]).toMatchObject({
    columns: [[], ['УТВЕРЖДАЮ', 'Директор МБУ ДО ДДТ', '____________ О.П. Ким', '«___» __________ 20__ г.']],
  });
});

test('a head whose post the sheet does not hold is called «Руководитель»', () => {
  const partner = { shortName: 'Музей', approval: 'Направлено' };
  const tabs = { participants: [us, partner, { ...partner, shortName: 'Школа', headPost: 'директор' }] };
  expect(JSON.stringify(approvalBlocks(planOf({ tabs })))).toContain('"Руководитель Музей"');
  expect(JSON.stringify(approvalBlocks(planOf({ tabs })))).toContain('"Директор Школа"');
  const sheet = concurrenceSheet(planOf({ requisites: { concurrence: 'Лист согласования' }, tabs }), 'План');
  expect(JSON.stringify(sheet)).not.toContain('Директор Музей');
});
