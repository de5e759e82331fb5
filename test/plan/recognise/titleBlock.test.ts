import { describe, expect, test } from 'vitest';
import { recognisePlan } from '../../../src/plan/recognise/recognisePlan.ts';

const TABLE = '\n\n№\tМероприятие\tСроки\tОтветственные\n1\tСлёт\tсентябрь\tдиректор';
const read = (head: string, table = TABLE) =>
  recognisePlan(`${head}${table}`.split('\n').map((line) => line.split('\t')))!;

describe('the year of a plan', () => {
  test.each([
    ['План на 2023-2024 учебный год', '2023-2024'],
    ['План на 2023 – 2024 уч. год', '2023-2024'],
    ['План на 2023/24 уч.г.', '2023-2024'],
    ['План работы на II полугодие 2023-2024 учебного года', '2023-2024'],
    ['План на 2024 год', '2024'],
    ['План мероприятий в 2024 году', '2024'],
    ['План на I квартал 2024 года', '2024'],
    ['План на сентябрь 2018 года', '2018-2019'],
    ['План на апрель 2018 г.', '2017-2018'],
    ['План на август 2018 г.', '2018-2019'],
    ['План на июнь-август 2024 года', '2023-2024'],
    ['План летнего отдыха 2024 года', '2023-2024'],
    ['План с 1 сентября 2023 г. по 31 мая 2024 г.', '2023-2024'],
    ['План на 2021 - 2023 годы', ''],
    ['План на май месяц', ''],
  ])('%s → %j', (title, year) => {
    expect(read(title).title.yearText).toBe(year);
  });

  test('another line names the academic year', () => {
    expect(read('План работы музея\n\n(2022-2023 учебный год)').title.yearText).toBe('2022-2023');
  });

  test('only the title page names a year: autumn deadlines make it an academic one, with a note', () => {
    const plan = read('План\n\nг. Москва\n2023 г.');
    expect(plan.title).toMatchObject({ yearText: '2023-2024', place: 'г. Москва', titleYear: '2023 г.' });
    expect(plan.notes).toContainEqual({ code: 'year-from-title-page', rows: [], text: '2023-2024' });
    const spring = read(
      'План\n\n2023',
      '\n\nМероприятие\tСроки\tОтветственные\nСлёт\tмарт\tдиректор\nПоход\tоктябрь\tдиректор',
    );
    expect(spring.title.yearText).toBe('2023');
  });
});

describe('the place', () => {
  test.each([
    ['ст.Заречная', 'ст.Заречная'],
    ['г. Москва', 'г. Москва'],
    ['с. Мраково, 2024 г.', 'с. Мраково'],
    ['пгт. Афипский', 'пгт. Афипский'],
    ['станица Заречная', 'станица Заречная'],
    ['Краснодар, 2024', 'Краснодар'],
    ['Краснодар\n2024 год', 'Краснодар'],
  ])('%j', (line, place) => {
    expect(read(`План\n\n${line}`).title.place).toBe(place);
  });
});

describe('approval blocks', () => {
  test('at the left and at the right are read one after another', () => {
    const plan = read(
      'ПРИНЯТО\tУТВЕРЖДАЮ\nна педсовете\tДиректор МБУ ДО ДДТ\nпротокол № 1\t________ И.И. Иванов\n\nПлан',
    );
    expect(plan.title.approval).toEqual([
      'ПРИНЯТО',
      'на педсовете',
      'протокол № 1',
      'УТВЕРЖДАЮ',
      'Директор МБУ ДО ДДТ',
      '________ И.И. Иванов',
    ]);
  });

  test('one below the other, with the name of the institution inside and below', () => {
    const plan = read(
      'Приложение № 1\nк приказу\nМБУ ДО ДДТ\nот 30.08.2023 № 77\nМБУ ДО «Дом творчества»\n\nУТВЕРЖДАЮ\nДиректор\nМБУ ДО ДДТ\n«___» ________ 2023 г.\n\nПЛАН РАБОТЫ',
    );
    expect(plan.title.institution).toBe('МБУ ДО «Дом творчества»');
    expect(plan.title.approval).toHaveLength(8);
    expect(plan.title.title).toBe('ПЛАН РАБОТЫ');
  });

  test('an electronic signature', () => {
    const plan = read(
      'ДОКУМЕНТ ПОДПИСАН ЭЛЕКТРОННОЙ ПОДПИСЬЮ\nСертификат: 00A1\nВладелец: Иванов И.И.\n\nМБУ ДО ДДТ\nПлан',
    );
    expect(plan.title.approval).toHaveLength(3);
    expect(plan.title.institution).toBe('МБУ ДО ДДТ');
  });
});

describe('the title', () => {
  test.each([
    'ДОРОЖНАЯ КАРТА по реализации наставничества',
    'Комплексный план мероприятий («дорожная карта»)',
    'Годовой календарный план-график',
    'Основные мероприятия районной программы',
    'Перечень мероприятий',
    'Сетевой график',
    'Мероприятия, посвящённые Дню Победы',
  ])('%s', (title) => {
    const plan = read(`МБУ ДО ДДТ\n${title}`);
    expect(plan.title.title).toBe(title);
    expect(plan.title.institution).toBe('МБУ ДО ДДТ');
  });

  test('on several lines, some of them below an empty one', () => {
    const plan = read(
      'ПЛАН\n\nРАБОТЫ ДОМА ТВОРЧЕСТВА\nс образовательными организациями\n\nна 2024 год\n\nЦель: дружба',
    );
    expect(plan.title.title).toBe('ПЛАН РАБОТЫ ДОМА ТВОРЧЕСТВА с образовательными организациями на 2024 год');
    expect(plan.goals).toEqual(['Цель: дружба']);
  });

  test('without any word for a plan: what is no institution', () => {
    const plan = read('МБУ ДО ДДТ\n\nВзаимодействие с социумом');
    expect(plan.title).toMatchObject({ institution: 'МБУ ДО ДДТ', title: 'Взаимодействие с социумом' });
  });
});

describe('tabs that hold no plan', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'План работы\n\nМы решили жить дружно.'],
    ['people', 'Фамилия И.О.\tДолжность\tТелефон\nИванова И.И.\tметодист\t5-55\nПетров П.П.\tдиректор\t5-56'],
    ['birthdays', 'Иванова И.И.\t12 мая\nПетров П.П.\t3 июня\nСидорова С.С.\t1 июля'],
    ['money', 'Направление расходов\tСумма\tИсточник\nБумага\t100\tбюджет'],
    ['a form', 'Показатель\tЗначение\nПолное наименование\tМБУ ДО ДДТ'],
    ['a list of groups', '№\tГруппа\tПедагог\tЧасов\n1\tРобот-1\tИванова И.И.\t4'],
  ])('%s', (_, text) => {
    expect(recognisePlan(text.split('\n').map((line) => line.split('\t')))).toBeNull();
  });
});
