import { field } from './spec.ts';

/** A check that the institution can switch off in «Настройки»: what it asks for, and by which act. */
interface SwitchableCheck {
  /** The rule's number in the domain facts (L1–L14), or a name. */
  readonly id: string;
  readonly asks: string;
  readonly source: string;
  /** Off until somebody wants it. */
  readonly off?: true;
}

/** Every check of the law, as data (domain.md §2.5). What the law says is never built into the code of a check. */
export const SWITCHABLE_CHECKS = [
  { id: 'L1', asks: 'у группы в сетевой форме есть договор о сетевой форме', source: '273-ФЗ, ст. 15' },
  {
    id: 'L2',
    asks: 'в договоре одна базовая организация, и она зачисляет обучающихся',
    source: 'Порядок № 882/391',
  },
  { id: 'L3', asks: 'у базовой организации и участника есть лицензия', source: 'Порядок № 882/391' },
  { id: 'L4', asks: 'договор подписан до начала занятий', source: '273-ФЗ, ст. 15' },
  { id: 'L5', asks: 'срок договора покрывает занятия', source: '273-ФЗ, ст. 15' },
  { id: 'L6', asks: 'договор не истекает посреди учебного года', source: '273-ФЗ, ст. 15' },
  {
    id: 'L7',
    asks: 'число обучающихся – в пределах договора',
    source: 'примерная форма договора № 882/391',
  },
  { id: 'L8', asks: 'направленность – одна из шести', source: 'приказ Минпросвещения № 629' },
  { id: 'L9', asks: 'часы, недели и человеко-часы сходятся', source: 'учебный план' },
  { id: 'L10', asks: 'недели полугодий укладываются в учебный год', source: 'календарный учебный график' },
  {
    id: 'L11',
    asks: 'за каждой стороной закреплена часть программы или ресурс',
    source: '273-ФЗ, ст. 15, ч. 2',
  },
  {
    id: 'L12',
    asks: 'адрес площадки внесён в перечень мест на сайте',
    source: 'сведения об образовательной организации',
  },
  { id: 'L13', asks: 'контрольные цифры ИНН и ОГРН', source: 'правила ФНС' },
  { id: 'L14', asks: 'в тексте нет отменённых актов', source: 'перечень утративших силу актов' },
  { id: 'venueLicence', asks: 'адрес площадки есть в чьей-либо лицензии', source: 'Порядок № 882/391' },
  { id: 'kvrKosgu', asks: 'КВР и КОСГУ подходят друг другу', source: 'таблица Минфина', off: true },
] as const satisfies readonly SwitchableCheck[];

export type SwitchableId = (typeof SWITCHABLE_CHECKS)[number]['id'];

type SwitchKey = { readonly [I in SwitchableId]: `check.${I}` }[SwitchableId];

/** One line of «Настройки» per check. */
export const switchFields = SWITCHABLE_CHECKS.map((check) =>
  field(
    `check.${check.id}` as SwitchKey,
    `Проверка ${/^L\d/.test(check.id) ? `${check.id}: ` : '– '}${check.asks} (${check.source})`,
    { list: 'onOff', initial: 'off' in check ? 'Выкл' : 'Вкл' },
  ),
);
