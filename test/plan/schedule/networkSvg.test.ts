import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORDS } from '../../../src/i18n/index.ts';
import { workCalendar } from '../../../src/plan/calendar/workCalendar.ts';
import { networkSvg } from '../../../src/plan/schedule/networkSvg.ts';
import { columnsOf } from '../../../src/plan/schedule/picture/columns.ts';
import { crossings, type Item, orderItems } from '../../../src/plan/schedule/picture/ordering.ts';
import { escapeXml, textWidth, wrapText } from '../../../src/plan/schedule/picture/text.ts';
import { schedulePlan } from '../../../src/plan/schedule/schedulePlan.ts';
import { launchBrowser } from '../../support/browser.ts';
import { planOf } from '../../support/plan.ts';
import { SAMPLE_ROWS, type SampleRow } from './samplePlans.ts';

const scheduled = (activities: readonly SampleRow[]) =>
  schedulePlan(planOf({ activities }), workCalendar({ week: 6 }))!;
const svgOf = (activities: readonly SampleRow[]) =>
  networkSvg(scheduled(activities), { subtitle: 'План', words: WORDS.ru.schedule.picture, withSlack: true });

const KNOT: SampleRow[] = [
  { number: '1', title: 'Договоры', deadline: 'сентябрь', after: '3' },
  { number: '2', title: 'Набор', deadline: 'сентябрь', after: '1' },
  { number: '3', title: 'Расписание', deadline: 'октябрь', after: '2' },
  { number: '4', title: 'Занятия', deadline: 'ноябрь', after: '3' },
];
const HOSTILE: SampleRow[] = [
  {
    number: '1',
    title: '<script>alert(1)</script>]]>&amp;"\u0000\ud800',
    deadline: 'май',
    section: '</text><a href="x">',
  },
  {
    number: '2',
    title: 'Электрогидравлическаянеобходимостьбезпробеловипереносов'.repeat(4),
    deadline: 'май',
    after: '1',
  },
];

const FESTIVAL: SampleRow[] = [
  { number: '1', title: 'Репетиции', deadline: 'с 02.10.2023', duration: 12 },
  { number: '2', title: 'Фестиваль', deadline: '15.10.2023', after: '1' },
  { number: '3', title: 'Итоги', deadline: '', after: '2' },
];

describe('texts of the picture', () => {
  test('are wrapped at words, long words where they must be, and cut with «…»', () => {
    const options = { width: 100, size: 13, lines: 3 };
    const lines = wrapText('Подготовка набора соглашений, договоров и положений', options);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(wrapText('Электрогидравлическаянеобходимость', options)[0]).toMatch(/-$/);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(100);
  });

  test('nothing of a cell becomes markup', () => {
    expect(escapeXml('<a b="c">&\u0001\ud800\udc00\udc00 \u{1F600}\ud800')).toBe(
      '&lt;a b=&quot;c&quot;&gt;&amp;\u{10000} \u{1F600}',
    );
  });
});

describe('the picture', () => {
  test('is nothing while nothing is linked', () => {
    expect(svgOf([{ number: '1', title: 'А', deadline: 'май' }])).toBe('');
  });

  test('is the same every time and asks for nothing from outside', () => {
    const svg = svgOf(SAMPLE_ROWS[40]);
    expect(svgOf(SAMPLE_ROWS[40])).toBe(svg);
    expect(svg).not.toMatch(/<script|<image|<foreignObject|\bon\w+=|href|url\(/i);
    expect(svg.length).toBeLessThan(60_000);
  });

  test('says in words what it shows, and names what it leaves out', () => {
    const svg = svgOf([...SAMPLE_ROWS[5], { number: '6.', title: 'Анкета', deadline: 'май' }]);
    expect(svg).toContain(
      '<desc id="network-desc">Мероприятий: 5, связей: 6. Критический путь: 1, 2, 5.</desc>',
    );
    expect(svg).toContain('не показаны: № 6');
  });

  test('shows slack and critical path only when asked to', () => {
    const words = WORDS.ru.schedule.picture;
    const plain = networkSvg(scheduled(SAMPLE_ROWS[15]), { words, withSlack: false });
    expect(plain).not.toMatch(/запас|ритический|#7a1f1f|font-weight="bold">\d/);
    expect(svgOf(SAMPLE_ROWS[15])).toMatch(/запас/);
    expect(svgOf(SAMPLE_ROWS[15])).toContain('stroke-width="3.5"');
  });

  test('gives the deadline as it was typed where nobody says how long the work takes', () => {
    const svg = svgOf([
      { number: '1', title: 'Набор', deadline: 'Сентябрь-октябрь' },
      { number: '2', title: 'Занятия', deadline: 'ноябрь', after: '1', duration: 3 },
    ]);
    expect(svg).toContain('>Сентябрь-октябрь</text>');
    expect(svg).toMatch(/>запас до \d+ раб\. дн\.<\/text>/);
    expect(svg).toContain('01.11 – 03.11');
  });

  test('is drawn in the language of whoever asks', () => {
    const svg = networkSvg(scheduled(SAMPLE_ROWS[5]), { words: WORDS.en.schedule.picture, withSlack: true });
    expect(svg).toContain('September 2023');
    expect(svg.replace(/<title>.*?<\/title>|<text[^>]*>\d+\. .*?<\/text>/gs, '')).not.toMatch(
      /раб\. дн|Стрелка/,
    );
  });

  test('arrows lead to the right; only those of a knot lead back', () => {
    const { activities } = scheduled(KNOT);
    const { links, backward, of } = columnsOf(activities);
    for (const { from, to } of links) expect(of[from]).toBeLessThan(of[to]!);
    expect(backward.length).toBeGreaterThan(0);
    expect(svgOf(KNOT)).toContain('stroke-dasharray="6 4"');
  });

  test.each([15, 40] as const)('%i activities: fewer arrows cross than in the order of the rows', (size) => {
    const { activities } = scheduled(SAMPLE_ROWS[size]);
    const { of, links } = columnsOf(activities);
    const lanes = activities.map(() => 0);
    const { columns } = orderItems(of, lanes, links);
    const count = (ordered: readonly (readonly Item[])[]): number =>
      crossings(ordered, new Map(ordered.flatMap((column) => column.map((item, at) => [item, at] as const))));
    const naive = columns.map((column) => [...column].sort((a, b) => rank(a) - rank(b)));
    expect(count(columns)).toBeLessThan(count(naive));
  });
});

/** Order of the rows of the plan; passing arrows below. */
const rank = ({ activity }: Item): number => (activity < 0 ? 1000 : activity);

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test.each([
    ['5 activities', SAMPLE_ROWS[5]],
    ['12 activities', SAMPLE_ROWS[12]],
    ['15 activities', SAMPLE_ROWS[15]],
    ['40 activities', SAMPLE_ROWS[40]],
    ['120 activities', SAMPLE_ROWS[120]],
    ['no durations', SAMPLE_ROWS[15].map((row) => ({ ...row, duration: '' }))],
    ['a festival on days off', FESTIVAL],
    ['a knot', KNOT],
    ['hostile texts', HOSTILE],
  ])('%s: well-formed, texts inside their boxes, boxes apart, arrows beside boxes', async (name, rows) => {
    const svg = svgOf(rows);
    if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/network ${name}.svg`, svg);
    const page = await browser.newPage();
    await page.setContent(`<body style="margin:0">${svg}</body>`);
    const seen = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
      const boxes = [...document.querySelectorAll('svg g')].map((group) => ({
        rect: group.querySelector('rect')!.getBBox(),
        texts: [...group.querySelectorAll('text')].map((text) => text.getBBox()),
      }));
      const hits = (a: DOMRect, b: DOMRect) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      const arrows = [...document.querySelectorAll<SVGPathElement>('svg > path[fill=none]')].filter((path) =>
        /C|V.*H.*V/.test(path.getAttribute('d')!),
      );
      const through = arrows.filter((path) => {
        const length = path.getTotalLength();
        return Array.from({ length: 200 }, (_, at) => path.getPointAtLength((length * at) / 199)).some(
          ({ x, y }) =>
            boxes.some(
              ({ rect }) =>
                x > rect.x + 2 &&
                x < rect.x + rect.width - 2 &&
                y > rect.y + 2 &&
                y < rect.y + rect.height - 2,
            ),
        );
      });
      return {
        broken: parsed.querySelector('parsererror') !== null,
        scripts: document.querySelectorAll('svg script, svg a').length,
        spilt: boxes.filter(({ rect, texts }) =>
          texts.some(
            (text) =>
              text.x + text.width > rect.x + rect.width - 4 || text.y + text.height > rect.y + rect.height,
          ),
        ).length,
        overlapping: boxes.filter((box, at) =>
          boxes.some((other, index) => index > at && hits(box.rect, other.rect)),
        ).length,
        through: through.length,
      };
    }, svg);
    await page.close();
    expect(seen).toEqual({ broken: false, scripts: 0, spilt: 0, overlapping: 0, through: 0 });
  });
});
