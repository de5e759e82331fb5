import { describe, expect, test } from 'vitest';
import { changesTable } from '../../../../src/plan/editions/changesTable.ts';
import { diffPlans } from '../../../../src/plan/editions/diffPlans.ts';
import { amendmentOrder } from '../../../../src/plan/papers/orders/amendmentOrder.ts';
import { filledPlan } from '../../../support/filledPlan.ts';
import { type PlanData, planOf } from '../../../support/plan.ts';
import { plainTexts } from '../papers.ts';

const EDITION = { name: 'Утверждён', date: '2025-08-29' };

function amended(data: PlanData = filledPlan, edition = EDITION) {
  const [first, ...others] = filledPlan.activities;
  const after = planOf({ ...filledPlan, activities: [{ ...first!, deadline: 'до 10 сентября' }, ...others] });
  const changes = changesTable(diffPlans(planOf(filledPlan), after), () => 'письмо МБОУ СОШ № 1');
  return amendmentOrder(planOf(data), changes, edition);
}

describe('the order «О внесении изменений в план …»', () => {
  test('names the plan, its order and what changes', () => {
    const { model } = amended();
    const texts = plainTexts(model);
    expect(model.title).toBe(
      'Приказ «О внесении изменений в план по организации сетевого взаимодействия на 2025-2026 учебный год»',
    );
    expect(texts).toContain('ПРИКАЗ');
    expect(texts).toContain('ПРИКАЗЫВАЮ:');
    expect(texts).toContain(
      '1. Внести в план по организации сетевого взаимодействия на 2025-2026 учебный год ' +
        '(утверждён приказом от 29.08.2025 № 112-ОД) следующие изменения:',
    );
    expect(texts).toEqual(expect.arrayContaining(['№', 'Было', 'Стало', 'Основание', 'письмо МБОУ СОШ № 1']));
    expect(texts).toEqual(expect.arrayContaining(['Сроки: Август', 'Сроки: до 10 сентября']));
    expect(texts).toContain('2. Контроль за исполнением приказа оставляю за собой.');
    expect(texts).toContain('С приказом ознакомлены:');
  });

  test('its own date and number are lines to write on, not those of the first order', () => {
    const texts = plainTexts(amended().model);
    expect(texts).toContain('от «___» __________ 20__ г.');
    expect(texts).toContain('№ ____');
  });

  test('says that the plan was changed before', () => {
    const { model } = amended(filledPlan, { name: 'С изменениями от 12.01.2026', date: '2026-01-12' });
    expect(plainTexts(model).join('\n')).toContain(
      '(утверждён приказом от 29.08.2025 № 112-ОД, с изменениями от 12.01.2026)',
    );
  });

  test('does not give the number of a later order to the edition', () => {
    const { model } = amended(filledPlan, { name: 'Утверждён', date: '2025-08-20' });
    expect(plainTexts(model).join('\n')).toContain('(утверждён приказом от 20.08.2025 № ____)');
  });

  test('a plan without an order', () => {
    const requisites = { ...filledPlan.requisites, orderDate: '', orderNumber: '' };
    const { model, blanks } = amended({ ...filledPlan, requisites });
    expect(plainTexts(model).join('\n')).toContain('учебный год (утверждён 29.08.2025) следующие');
    expect(blanks).toEqual(['Утверждает: должность', 'Утверждает: И.О. Фамилия']);
  });

  test('only our own people have to know it', () => {
    const texts = plainTexts(amended().model);
    const after = texts.slice(texts.indexOf('С приказом ознакомлены:'));
    expect(after).toEqual(['С приказом ознакомлены:', 'Иванова И.И.', '«___» __________ 20__ г.']);
  });

  test('a title that is not «План …» stands behind a colon, in the nominative', () => {
    const requisites = { ...filledPlan.requisites, planTitle: 'Дорожная карта сетевого взаимодействия' };
    expect(amended({ ...filledPlan, requisites }).model.title).toBe(
      'Приказ «О внесении изменений в план: Дорожная карта сетевого взаимодействия на 2025-2026 учебный год»',
    );
  });
});
