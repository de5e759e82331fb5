import { field } from './spec.ts';

/** A check that the institution can switch off in «Настройки»: what it asks for, and by which act. */
interface SwitchableCheck {
  /** The rule's number in the domain facts (L1–L14), or a name. */
  readonly id: string;
  readonly asks: string;
  readonly source: string;
  /** Nobody has compared it with the text of the act ([R] of the domain facts): «Проверить» at most. */
  readonly unverified?: true;
  /** Off until somebody wants it. */
  readonly off?: true;
}

const SCHOOL_RULES = 'СП 2.4.3648-20';
const OWN_RULE = 'порядок учреждения';

/** Every check of the law and of usage, as data (domain.md §2.5): no act is built into the code of a check. */
export const SWITCHABLE_CHECKS = [
  { id: 'L1', asks: 'у группы в сетевой форме есть договор о сетевой форме', source: '273-ФЗ, ст. 15' },
  {
    id: 'L2',
    asks: 'в договоре одна базовая организация, и она зачисляет обучающихся',
    source: 'Порядок № 882/391',
    unverified: true,
  },
  { id: 'L3', asks: 'у базовой организации и участника есть лицензия', source: '273-ФЗ, ст. 91' },
  { id: 'L4', asks: 'договор подписан до начала занятий', source: '273-ФЗ, ст. 15' },
  { id: 'L5', asks: 'срок договора покрывает занятия', source: '273-ФЗ, ст. 15' },
  { id: 'L6', asks: 'договор не истекает посреди учебного года', source: '273-ФЗ, ст. 15' },
  { id: 'L7', asks: 'число обучающихся – в пределах договора', source: 'условия договора' },
  { id: 'L8', asks: 'направленность – одна из шести', source: 'приказ Минпросвещения № 629' },
  { id: 'L9', asks: 'часы, недели и итоги сходятся', source: 'учебный план' },
  { id: 'L10', asks: 'недели полугодий укладываются в учебный год', source: 'календарный учебный график' },
  {
    id: 'L11',
    asks: 'за каждой стороной закреплена часть программы или ресурс',
    source: '273-ФЗ, ст. 15, ч. 2',
    unverified: true,
  },
  {
    id: 'L12',
    asks: 'адрес площадки внесён в перечень мест на сайте',
    source: 'сведения об образовательной организации',
  },
  { id: 'L13', asks: 'контрольные цифры ИНН и ОГРН', source: 'правила ФНС' },
  {
    id: 'L14',
    asks: 'в тексте нет отменённых актов',
    source: 'перечень утративших силу актов',
    unverified: true,
  },
  {
    id: 'activityAgreement',
    asks: 'с партнёром мероприятия есть действующий договор',
    source: OWN_RULE,
    unverified: true,
  },
  { id: 'premises', asks: 'чужим помещением пользуются на основании договора', source: '273-ФЗ, ст. 15' },
  {
    id: 'venueLicence',
    asks: 'адрес площадки есть в чьей-либо лицензии',
    source: 'Порядок № 882/391',
    unverified: true,
  },
  { id: 'allowedHours', asks: 'занятия – в разрешённые часы', source: SCHOOL_RULES, unverified: true },
  { id: 'afterLessons', asks: 'перерыв между уроками и занятием', source: SCHOOL_RULES, unverified: true },
  { id: 'groupSize', asks: 'наполняемость групп', source: 'локальный акт учреждения' },
  { id: 'places', asks: 'после 15 сентября группы укомплектованы', source: OWN_RULE },
  { id: 'teacherLoad', asks: 'нагрузка педагога', source: 'локальный акт учреждения' },
  { id: 'holidays', asks: 'праздники не мешают выполнить программу', source: 'календарный учебный график' },
  {
    id: 'doubleFunding',
    asks: 'человеко-часы не учтены в двух муниципальных заданиях',
    source: 'муниципальное задание',
  },
  {
    id: 'kvrKosgu',
    asks: 'КВР и КОСГУ подходят друг другу',
    source: 'таблица Минфина',
    unverified: true,
    off: true,
  },
  { id: 'personalData', asks: 'нет персональных данных обучающихся', source: '152-ФЗ' },
  { id: 'idlePartner', asks: 'каждый участник в чём-нибудь участвует', source: OWN_RULE },
  { id: 'yearGap', asks: 'мероприятия есть в течение всего года', source: OWN_RULE },
  { id: 'closing', asks: 'в плане есть подведение итогов', source: OWN_RULE, off: true },
] as const satisfies readonly SwitchableCheck[];

export type SwitchableId = (typeof SWITCHABLE_CHECKS)[number]['id'];

const unverified: ReadonlySet<string> = new Set(
  SWITCHABLE_CHECKS.flatMap((check) => ('unverified' in check ? [check.id] : [])),
);

export const isUnverified = (id: SwitchableId): boolean => unverified.has(id);

type SwitchKey = { readonly [I in SwitchableId]: `check.${I}` }[SwitchableId];

/** One line of «Настройки» per check. */
export const switchFields = SWITCHABLE_CHECKS.map((check) =>
  field(
    `check.${check.id}` as SwitchKey,
    `Проверка ${/^L\d/.test(check.id) ? `${check.id}: ` : '– '}${check.asks} (${check.source})`,
    { list: 'onOff', initial: 'off' in check ? 'Выкл' : 'Вкл' },
  ),
);
