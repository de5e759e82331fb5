import { describe, expect, test } from 'vitest';
import type { ExportRequest } from '../../src/app/api.ts';
import { exportFile } from '../../src/app/exportFile.ts';
import { overview } from '../../src/app/overview.ts';
import { WORDS } from '../../src/i18n/index.ts';
import { lines, type PlanData, workbookOf } from '../support/plan.ts';
import { deskOn } from '../support/ports.ts';
import { sheet } from '../support/snapshot.ts';

const requisites = { institutionShort: 'МБУ ДО «ДДТ» / филиал', planTitle: 'План сети' };
const PLAN: PlanData = { activities: lines('1. | Набор | Сентябрь', '2. | Смотр | по плану'), requisites };

const exported = (data: PlanData, request: ExportRequest, ...own: ReturnType<typeof sheet>[]) => {
  const book = workbookOf({ ...data, tabs: { memory: [], ...data.tabs } });
  const { ports } = deskOn({ ...book, sheets: [...book.sheets, ...own] }, '2023-09-05');
  const { base64, ...file } = exportFile(ports, request, WORDS.ru);
  return { ...file, text: Buffer.from(base64, 'base64').toString('utf8') };
};

test('the panel offers every tab but the hidden ones of ours', () => {
  const book = workbookOf({ ...PLAN, tabs: { memory: [], holidays: [] } });
  const { ports } = deskOn(
    { ...book, sheets: [sheet('Заметки', [['Свой лист']]), ...book.sheets] },
    '2023-09-05',
  );
  const { tabNames } = overview(ports, {}, WORDS.ru);
  expect(tabNames).toContain('Заметки');
  expect(tabNames).toContain('Праздники');
  expect(tabNames).not.toContain('Служебный');
});

describe('a calendar', () => {
  test('holds what has a day, stamped with the day of the export, under the name of plan and institution', () => {
    const { name, notes, text } = exported(PLAN, { format: 'ics' });
    expect(name).toBe('МБУ ДО «ДДТ» филиал, План сети на 2023-2024 учебный год.ics');
    expect(notes).toEqual(['Сроков: 1, занятий в неделю: 0.']);
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:1. Набор']);
    expect(text).toContain('DTSTAMP:20230905');
  });

  test('groups whose days nobody knows are told', () => {
    const tabs = { groups: [{ name: 'Робот-1' }], timetable: [{ group: 'Робот-1', tue: '15.00–15.45' }] };
    expect(exported({ ...PLAN, tabs }, { format: 'ics' }).notes).toEqual([
      expect.any(String),
      expect.stringContaining('Робот-1'),
    ]);
  });

  test('of a plan without any day is a problem', () => {
    expect(() => exported({ activities: lines('1. | Смотр | по плану') }, { format: 'ics' })).toThrowError(
      expect.objectContaining({ code: 'nothing-dated' }),
    );
  });
});

describe('a table', () => {
  test('is the tab as people see it, and says so in its name', () => {
    const { name, text } = exported(PLAN, { format: 'csv', tab: 'мероприятия' });
    expect(name).toBe('МБУ ДО «ДДТ» филиал, Мероприятия, План сети на 2023-2024 учебный год.csv');
    expect(text.split('\r\n')[1]).toMatch(/^1\.;;Набор;Сентябрь;/);
    expect(text.startsWith('\ufeff№ п/п;')).toBe(true);
  });

  test('may be of the users’ own, with their formulas as they show and no text that begins one', () => {
    const own = sheet(
      'Моя сводка',
      [
        ['Итого', -5],
        ['=HYPERLINK("x")', 2],
        ['+7 900', '@all'],
      ],
      90,
    );
    const { text } = exported(PLAN, { format: 'csv', tab: 'Моя сводка' }, own);
    expect(text).toBe("\ufeffИтого;-5\r\n;2\r\n'+7 900;'@all\r\n");
  });

  test('leaves out the hidden keys of our tabs', () => {
    const documents = [{ kind: 'Приказ', title: 'О сети', key: 'order|1a' }];
    const { text } = exported({ ...PLAN, tabs: { documents } }, { format: 'csv', tab: 'Документы' });
    expect(text).toContain('Приказ;О сети');
    expect(text).not.toMatch(/Ключ|order\|1a/);
  });

  test('of no tab is a problem that names the tabs people see', () => {
    expect(() => exported(PLAN, { format: 'csv', tab: 'Сводка' })).toThrowError(
      expect.objectContaining({
        code: 'tab-missing',
        params: { tab: 'Сводка', tabs: '«Реквизиты плана», «Мероприятия»' },
      }),
    );
  });
});
