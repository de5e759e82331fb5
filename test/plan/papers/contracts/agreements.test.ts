import { describe, expect, test } from 'vitest';
import { ALMOST_EMPTY, papersOf, SAMPLE, withRows } from '../composed.ts';

describe('the agreement on cooperation', () => {
  const [agreement] = papersOf('agreements', SAMPLE);

  test('is short, and says what the row says', () => {
    expect(agreement!.title).toBe('Соглашение о сотрудничестве с организацией «Заречная библиотека»');
    expect(agreement!.texts.slice(0, 4)).toEqual([
      'Соглашение о сотрудничестве',
      '№ 4/2026',
      'ст. Заречная',
      '28.08.2026',
    ]);
    expect(agreement!.texts).toContain(
      'и МБУК «Заречная центральная библиотека» (далее – Сторона 2), в лице заведующего Небылицкой Юлии Олеговны, ' +
        'действующего на основании Устава,',
    );
    expect(agreement!.texts).toEqual(
      expect.arrayContaining([
        '1.1. Стороны сотрудничают в организации сетевого взаимодействия в 2026-2027 учебном году.',
        'Сторона 2: зал для выставок; книжный фонд',
        '2.1. Сотрудничество безвозмездно.',
        '3.1. Соглашение действует с 01.09.2026 по 31.08.2027.',
        '3.2. По окончании срок действия продлевается автоматически.',
        '4.4. Соглашение составлено в 2 экземплярах, по одному для каждой из Сторон. Все экземпляры имеют одинаковую юридическую силу.',
        'ИНН 2300000559',
        '____________ Ю.О. Небылицкая',
      ]),
    );
    expect(agreement!.text).not.toContain('лицензи');
    expect(agreement!.blanks).toEqual([]);
  });

  test('«б/н» is a number that people chose', () => {
    const unnumbered = withRows(SAMPLE, 'agreements', () => ({ contractNumber: 'б/н' }));
    const [paper] = papersOf('agreements', unnumbered);
    expect(paper!.texts[1]).toBe('б/н');
    expect(paper!.blanks).toEqual([]);
  });

  test('a partner without a row and without a role gets one, too', () => {
    const [paper] = papersOf('agreements', ALMOST_EMPTY);
    expect(paper!.recipient).toBe('Краеведческий музей');
    expect(paper!.texts).toContain('2.1. Условия: ____________.');
    expect(paper!.texts).toContain('____________ / ____________');
    expect(paper!.blanks).toContain('Краеведческий музей: Условия');
    expect(paper!.blanks).not.toContain('Краеведческий музей: Сумма, руб.');
  });

  test('dates that nobody could read are printed as typed', () => {
    const odd = withRows(SAMPLE, 'agreements', () => ({ to: 'до окончания проекта' }));
    const [paper] = papersOf('agreements', odd);
    expect(paper!.texts).toContain('3.1. Соглашение действует с 01.09.2026 до окончания проекта.');
  });

  test('the heads of «Реквизиты плана» sign for us while our row is empty', () => {
    const bare = withRows(SAMPLE, 'participants', (_row, index) =>
      index === 0 ? { headName: '', headPost: '', fullName: '' } : {},
    );
    const [paper] = papersOf('agreements', bare);
    expect(paper!.texts).toContain('____________ А.Н. Небылицын');
    expect(paper!.text).toContain(
      'Муниципальное бюджетное учреждение дополнительного образования дом детского',
    );
    expect(paper!.blanks).toEqual([]);
  });
});
