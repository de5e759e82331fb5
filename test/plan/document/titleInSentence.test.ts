import { expect, test } from 'vitest';
import { titleInAccusative, titleInDative } from '../../../src/plan/document/titleInSentence.ts';
import { planTitle } from '../../../src/plan/document/titlePart.ts';
import { planOf } from '../../support/plan.ts';

test.each([
  ['План работы музея', 'план работы музея', 'плану работы музея'],
  ['ПЛАН мероприятий к 9 Мая', 'план мероприятий к 9 Мая', 'плану мероприятий к 9 Мая'],
  [
    'ПЛАН ПО ОРГАНИЗАЦИИ СЕТЕВОГО ВЗАИМОДЕЙСТВИЯ НА 2023-2024 УЧЕБНЫЙ ГОД',
    'план по организации сетевого взаимодействия на 2023-2024 учебный год',
    'плану по организации сетевого взаимодействия на 2023-2024 учебный год',
  ],
  // Nobody knows which words of it are names.
  ['ПЛАН РАБОТЫ ДДТ СТ. ЗАРЕЧНОЙ', 'план работы ДДТ СТ. ЗАРЕЧНОЙ', 'плану работы ДДТ СТ. ЗАРЕЧНОЙ'],
  ['План-график встреч', 'план-график встреч', 'плану: План-график встреч'],
  ['Сетевой план-график', 'сетевой план-график', 'плану: Сетевой план-график'],
  ['ДОРОЖНАЯ КАРТА', 'план: Дорожная карта', 'плану: Дорожная карта'],
  ['Планирование работы', 'план: Планирование работы', 'плану: Планирование работы'],
])('«%s» inside a sentence', (title, accusative, dative) => {
  expect(titleInAccusative(title)).toBe(accusative);
  expect(titleInDative(title)).toBe(dative);
});

test('a year alone is no title', () => {
  expect(planTitle(planOf({ year: '2026-2027' }))).toBe('');
  expect(titleInDative('')).toBe('плану');
});
