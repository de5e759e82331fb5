import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BLUEPRINT } from '../../src/plan/tabs/blueprint.ts';
import { readXlsx } from '../../src/xlsx/index.ts';
import { addonOn, ask, cellAt, columnOf, sheetOf } from '../support/addon.ts';
import { filledWorkbook, filledXlsx, sampleData } from '../support/sample.ts';

const GENERATED = ['schedule', 'findings', 'lists', 'memory'];

describe('the sample plan', () => {
  const workbook = filledWorkbook();
  const addon = addonOn(workbook);

  test('fills every tab of the blueprint', () => {
    const { tables } = sampleData();
    const without = BLUEPRINT.filter(({ kind, key }) => kind === 'table' && !tables[key]).map(
      ({ key }) => key,
    );
    expect(without).toEqual(GENERATED);
  });

  test.each(['2026-08-26', '2026-09-01', '2026-10-05', '2026-12-24', '2027-03-15', '2027-05-28'])(
    'shows no finding on %s',
    (today) => {
      const { findings } = ask(addon, 'check', { today });
      expect(
        findings.map(({ severity, tab, cell, message }) => `${severity} ${tab}!${cell} ${message}`),
      ).toEqual([]);
    },
  );

  test('has its computed columns filled', () => {
    ask(addon, 'check', { today: '2026-10-05' });
    expect(columnOf(workbook, 'Договоры', 'Состояние').slice(0, 6)).toEqual(Array(6).fill('Действует'));
    expect(columnOf(workbook, 'Группы', 'Договор')[1]).toBe('№ 1/2026 от 31.08.2026; № 2/2026 от 31.08.2026');
    expect(columnOf(workbook, 'Группы', 'Часов по расписанию в неделю').slice(0, 4)).toEqual([2, 2, 2, 2]);
    expect(columnOf(workbook, 'Группы', 'Человеко-часов').slice(0, 4)).toEqual([816, 748, 816, 952]);
    expect(columnOf(workbook, 'Расписание', 'Педагог').slice(0, 2)).toEqual([
      'Механиков И.И.',
      'Механиков И.И.',
    ]);
    expect(columnOf(workbook, 'Педагоги и рабочая группа', 'Часов в неделю').slice(5, 8)).toEqual([4, 2, 2]);
    expect(columnOf(workbook, 'Участники', 'Согласована редакция')[1]).toBeGreaterThan(46000);
  });

  test('a second check on the same day writes nothing', () => {
    ask(addon, 'check', { today: '2026-10-05' });
    addon.resetCounts();
    ask(addon, 'check', { today: '2026-10-05' });
    expect(addon.counts()['Range.setValues']).toBeUndefined();
  });

  test('prints all nine appendices', () => {
    const before = addon.files().length;
    const { notes } = ask(addon, 'generate', {});
    expect(notes).toEqual([]);
    const [file] = addon.files().slice(before);
    const xml = strFromU8(unzipSync(file!.bytes)['word/document.xml']!);
    expect(xml.match(/Приложение \d\. [^<]+/g)).toEqual([
      'Приложение 1. Перечень участников сетевого взаимодействия',
      'Приложение 2. Перечень договоров и соглашений',
      'Приложение 3. Пакет сетевых образовательных услуг',
      'Приложение 4. Комплектование сетевых групп',
      'Приложение 5. Учебный план',
      'Приложение 6. Календарный учебный график',
      'Приложение 7. Расписание занятий сетевых групп',
      'Приложение 8. Смета расходов на организацию сетевого взаимодействия',
      'Приложение 9. Сетевой график мероприятий',
    ]);
  });

  test('tells the panel what it adds up to', () => {
    const { budget, teachers, remarks, empty } = ask(addon, 'overview', { today: '2026-10-05' });
    expect(budget?.bySource.reduce((sum, { planned }) => sum + planned, 0)).toBe(318500.5);
    expect(teachers).toEqual([
      { name: 'Механиков И.И.', hours: 4 },
      { name: 'Травкина Е.А.', hours: 2 },
      { name: 'Былинкина М.Д.', hours: 2 },
    ]);
    expect([remarks, empty]).toEqual([[], []]);
  });
});

test('the sample is a file, too', () => {
  const names = readXlsx(filledXlsx()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Договоры', 'Расписание', 'Площадки', 'Настройки']));
});

test('«Сетевой график» is built from the plan, and rebuilt when a deadline changes', () => {
  const workbook = filledWorkbook();
  const addon = addonOn(workbook);
  ask(addon, 'addTab', { tab: 'Сетевой график' });
  const titles = columnOf(workbook, 'Сетевой график', 'Мероприятие').filter(Boolean);
  expect(titles).toEqual(
    expect.arrayContaining(columnOf(workbook, 'Мероприятия', 'Мероприятие').filter(Boolean)),
  );
  const at = cellAt(workbook, 'Мероприятия', 'Сроки', 2);
  sheetOf(workbook, 'Мероприятия').rows[at.row]![at.column] = { value: 'июнь 2027 г.', format: '@' };
  ask(addon, 'check', {});
  expect(columnOf(workbook, 'Сетевой график', 'Июн').filter((mark) => mark === '●')).toHaveLength(1);
});
