import type { FindingWords } from '../../words.ts';
import { plural } from '../plural.ts';
import { each } from './say.ts';

const counted = (count: string | undefined, one: string, few: string, many: string): string =>
  `${count} ${plural(Number(count), one, few, many)}`;

function personal(kind: string | undefined, count: string | undefined): string {
  switch (kind) {
    case 'phone':
      return `номер телефона (${count})`;
    case 'snils':
      return `СНИЛС (${count})`;
    case 'birth':
      return `дату рождения (${count})`;
    default:
      return `список детей (${counted(count, 'фамилия', 'фамилии', 'фамилий')})`;
  }
}

/** What people have typed in words. */
export const texts = {
  'repealed-act': {
    message: (_, items) =>
      each(items, ({ heading, act, now, case: what }) =>
        what === 'misdated'
          ? `«${heading}»: в ссылке на ${act} неверная дата; верно – ${now}.`
          : `«${heading}»: ${act} ${/^распоряжение/.test(act!) ? 'утратило' : 'утратил'} силу; действует ${now}.`,
      ),
    remedy: () => 'Исправьте ссылку; если акт назван как утративший силу, так и напишите.',
  },
  'look-alike-letters': {
    message: (_, items) =>
      each(items, ({ code, right }) => `Код «${code}» набран с чужими буквами, должно быть «${right}».`),
    remedy: () => 'Скопируйте верный код: по коду с латинскими буквами реестр ничего не находит.',
  },
  'personal-data': {
    message: (_, items) =>
      each(items, ({ kind, count, heading, row }) => {
        const where = row ? `«${heading}», строка ${row}` : `«${heading}»`;
        return `${where}: похоже на ${personal(kind, count)}.`;
      }),
    remedy: () => 'Персональных данных обучающихся здесь быть не должно: укажите только количество.',
  },
} satisfies Partial<FindingWords>;
