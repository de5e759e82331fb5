import { describe, expect, test } from 'vitest';
import { addonOn, pastedPlan } from '../support/addon.ts';

const LABELS = ['Подготовить таблицу', 'Проверить план', 'Сформировать план', 'Панель плана'];

describe('the menu', () => {
  test.each(['onOpen', 'onInstall'])('%s builds it with nothing authorised', (entry) => {
    const addon = addonOn(pastedPlan(3));
    addon.resetCounts();
    addon.call(entry, { authMode: 'NONE' });
    const [menu] = addon.menu();
    expect(
      menu!.entries.map((item) => (item === 'separator' ? '-' : 'label' in item ? item.label : item.title)),
    ).toEqual(LABELS);
    expect(
      Object.keys(addon.counts()).filter(
        (name) => !/^(SpreadsheetApp\.getUi|Ui\.|Menu\.|Session\.|total)/.test(name),
      ),
    ).toEqual([]);
  });

  test('«Подготовить таблицу» shows the changes and applies them after the answer', () => {
    const workbook = pastedPlan(3);
    const asked: string[] = [];
    const addon = addonOn(workbook, {
      answer: ({ text }) => {
        asked.push(text);
        return { button: 'OK' };
      },
    });
    addon.call('onOpen');
    addon.click('Подготовить таблицу');
    expect(asked[0]).toContain('Мероприятия: 3 строки с листа «Исходный план»');
    expect(asked[1]).toBe('Таблица подготовлена.');
    expect(workbook.sheets.map(({ name }) => name)).toContain('Мероприятия');
  });

  test('nothing is written when the answer is no', () => {
    const workbook = pastedPlan(3);
    const addon = addonOn(workbook, { answer: () => ({ button: 'CANCEL' }) });
    addon.call('onOpen');
    addon.click('Подготовить таблицу');
    expect(workbook.sheets).toHaveLength(1);
  });

  test('a problem is one sentence with its way out', () => {
    const asked: string[] = [];
    const addon = addonOn(pastedPlan(1), {
      answer: ({ text }) => {
        asked.push(text);
        return { button: 'OK' };
      },
    });
    addon.call('onOpen');
    addon.click('Проверить план');
    expect(asked).toEqual([
      'Таблица ещё не подготовлена: листа «Мероприятия» нет. Выберите «Подготовить таблицу».',
    ]);
  });

  test('the panel opens in the language of the account', () => {
    const addon = addonOn(pastedPlan(1), { userLocale: 'en' });
    addon.call('onOpen');
    addon.click('Plan panel');
    expect(addon.sidebar()!.html).toContain('{"language":"en","view":"overview"}');
  });
});
