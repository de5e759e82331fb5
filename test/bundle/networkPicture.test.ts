import { describe, expect, test } from 'vitest';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { readXlsx } from '../../src/xlsx/index.ts';
import { addonOn, ask, cellAt, columnOf, sheetOf } from '../support/addon.ts';
import { filledXlsx } from '../support/sample.ts';

const TAB = 'Мероприятия';
const SAMPLE = filledXlsx();

interface Typed {
  readonly isSlackShown?: boolean;
  /** «После чего (№)» by row of the sheet. */
  readonly after?: Readonly<Record<number, string>>;
}

function sampleWith({ isSlackShown = false, after = {} }: Typed): Workbook {
  const workbook = readXlsx(SAMPLE);
  const settings = sheetOf(workbook, 'Настройки').rows;
  const line = settings.find((cells) => cells?.[0]?.value === 'Критический путь и запас времени')!;
  line[1] = { ...line[1], value: isSlackShown ? 'Да' : 'Нет' };
  const { column } = cellAt(workbook, TAB, 'После чего (№)', 2);
  for (const [row, text] of Object.entries(after)) {
    const cells = sheetOf(workbook, TAB).rows[Number(row) - 1]!;
    cells[column] = { ...cells[column], value: text };
  }
  return workbook;
}

const pictureOf = (typed: Typed) => ask(addonOn(sampleWith(typed)), 'networkPicture', {});

describe('the picture of the sample', () => {
  test('has what is linked, and no word of slack while that is switched off', () => {
    const { svg, ...rest } = pictureOf({});
    expect(rest).toEqual({
      name: 'Сетевой график 2026-2027.svg',
      shown: 8,
      unlinked: 5,
      critical: [],
      problems: [],
    });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<\/svg>$/);
    expect(svg).toContain('План по организации сетевого взаимодействия на 2026-2027 учебный год');
    expect(svg).not.toMatch(/запас|ритический/);
  });

  test('shows and says the critical path once it is switched on', () => {
    const { svg, critical } = pictureOf({ isSlackShown: true });
    expect(critical).toEqual([
      '№\u00a01 «Формирование участников сетевого взаимодействия» – запас 6 рабочих дней',
      '№\u00a03 «Подготовка пакета сетевых образовательных услуг» – запас 7 рабочих дней',
      '№\u00a04 «Формирование сетевых групп» – запас 7 рабочих дней',
    ]);
    expect(svg).toContain('Критический путь: цепочка работ, в которой запас времени наименьший');
  });

  test('speaks the language of whoever asks', () => {
    const addon = addonOn(sampleWith({ isSlackShown: true }));
    const reply = addon.serve('networkPicture', {}, 'en');
    if (!reply.ok) throw new Error(reply.problem.message);
    expect(reply.value.name).toBe('Network schedule 2026-2027.svg');
    expect(reply.value.svg).toContain('August 2026');
    expect(reply.value.critical[0]).toMatch(/^No\. 1 “.*” – 6 working days to spare$/);
  });

  test('says with the words of the checks what keeps the order from working', () => {
    const { problems, svg } = pictureOf({ after: { 2: '4', 8: '99' } });
    expect(svg).toContain('Пунктир');
    expect(problems).toEqual([
      expect.stringMatching(/^Строка 1 .* заканчивается раньше строки 4/),
      'Строки ждут друг друга по кругу: 1 → 2 → 4 → 1.',
      expect.stringMatching(/^№ 7: в плане нет строки, названной в колонке «После чего \(№\)»: № 99/),
    ]);
  });

  test('is empty while nothing is linked', () => {
    const nothing = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [at + 2, '']));
    expect(pictureOf({ after: nothing })).toMatchObject({ svg: '', shown: 0, unlinked: 13, critical: [] });
  });

  test('writes nothing', () => {
    const addon = addonOn(sampleWith({ isSlackShown: true }));
    addon.resetCounts();
    ask(addon, 'networkPicture', {});
    expect(Object.keys(addon.counts()).filter((name) => /\.set|insert|append/.test(name))).toEqual([]);
  });
});

describe('the column «Запас времени»', () => {
  const slackOf = (isSlackShown: boolean) => {
    const workbook = sampleWith({ isSlackShown });
    const addon = addonOn(workbook);
    ask(addon, 'addTab', { tab: 'Сетевой график' });
    ask(addon, 'check', { today: '2026-10-05' });
    return columnOf(workbook, 'Сетевой график', 'Запас времени').filter(Boolean);
  };

  test('is empty until it is switched on', () => {
    expect(slackOf(false)).toEqual([]);
    expect(slackOf(true)).toContain('запас 6 рабочих дней');
  });
});
