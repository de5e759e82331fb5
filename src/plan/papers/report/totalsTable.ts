import { printDay } from '../../calendar/printDay.ts';
import type { Block, TableRow } from '../../document/block.ts';
import { printNumber } from '../../document/printNumber.ts';
import { beginsOn, isRenewed, isSigned, stateOf } from '../../model/agreements.ts';
import { isOutsideNetworkForm } from '../../model/coverage.ts';
import { childrenOf, isClosed } from '../../model/groupHours.ts';
import { lookUp } from '../../model/lookUp.ts';
import { nameKey } from '../../model/nameKey.ts';
import { organisationKey } from '../../model/organisationKey.ts';
import type { Agreement, Plan, StudyGroup } from '../../model/plan.ts';
import type { ReportPeriod } from '../paper.ts';
import { type Days, daysOfPeriod } from '../period.ts';

/** «Партнёров» | 3; null = the sheet does not say, and the line is left out. */
type Line = readonly [name: string, count: number | null];

const known = (count: number): number | null => (count === 0 ? null : count);

function partners(plan: Plan): number {
  const { us } = lookUp(plan);
  const ours = [
    us?.shortName,
    us?.fullName,
    plan.requisites('institutionShort'),
    plan.requisites('institution'),
  ];
  const ourKeys = new Set(ours.flatMap((name) => (name ? [organisationKey(plan, name)] : [])));
  const names = plan.participants.map(({ shortName, fullName }) => shortName || fullName).filter(Boolean);
  return new Set(names.map((name) => organisationKey(plan, name)).filter((key) => !ourKeys.has(key))).size;
}

const isInForceAt = (agreement: Agreement, day: Days['to']): boolean =>
  ['Действует', 'Срок истекает'].includes(stateOf(agreement, day));

const wasInForce = (agreement: Agreement, { from, to }: Days): boolean => {
  if (!isSigned(agreement)) return false;
  const begins = beginsOn(agreement);
  return (
    (begins === null || begins <= to) &&
    (agreement.to === null || agreement.to >= from || isRenewed(agreement))
  );
};

/** Counted on the last day; those that ended within the period are told, too. An addition is no contract of its own. */
function agreementLines({ agreements }: Plan, days: Days | null): Line[] {
  const contracts = agreements.filter(({ kind }) => kind.toLowerCase() !== 'дополнительное соглашение');
  if (days === null || contracts.every(({ status }) => status === '')) return [];
  const atEnd = contracts.filter((agreement) => isInForceAt(agreement, days.to)).length;
  const within = contracts.filter((agreement) => wasInForce(agreement, days)).length;
  return [
    ...(within > atEnd
      ? [['Договоров и соглашений, действовавших в отчётном периоде', within] as const]
      : []),
    [`Действующих договоров и соглашений на ${printDay(days.to)}`, atEnd],
  ];
}

function programmes(plan: Plan): number {
  const names = [...plan.services, ...plan.groups].map(({ programme }) => programme).filter(Boolean);
  return new Set(names.filter((name) => !isOutsideNetworkForm(plan, name)).map(nameKey)).size;
}

/** Groups that met in the period, as far as the sheet tells their days. */
const groupsIn = ({ groups }: Plan, days: Days | null): readonly StudyGroup[] =>
  groups.filter(
    (group) =>
      !isClosed(group) &&
      (days === null ||
        ((group.firstLesson === null || group.firstLesson <= days.to) &&
          (group.lastLesson === null || group.lastLesson >= days.from))),
  );

function children(groups: readonly StudyGroup[]): Line {
  const counted = groups.filter((group) => childrenOf(group) !== null);
  const places = counted.some(({ enrolled }) => enrolled === null);
  const all = counted.every(({ enrolled }) => enrolled === null);
  const note = all ? ' (мест по плану)' : places ? ' (где не указано зачисление – мест по плану)' : '';
  const sum = counted.reduce((total, group) => total + childrenOf(group)!, 0);
  return [`Детей в сетевых группах${note}`, known(sum)];
}

/** Children by направленность of their programme, in the order of the groups; unknown ones come last. */
function byFocusArea(plan: Plan, groups: readonly StudyGroup[]): Line[] {
  const UNKNOWN = 'направленность не указана';
  const sums = new Map<string, { name: string; sum: number }>();
  for (const group of groups) {
    const rows = lookUp(plan).programme(group.programme);
    const name = rows.map(({ focusArea }) => focusArea).find(Boolean) ?? UNKNOWN;
    const entry = sums.get(nameKey(name)) ?? { name, sum: 0 };
    sums.set(nameKey(name), { ...entry, sum: entry.sum + (childrenOf(group) ?? 0) });
  }
  const lines = [...sums.values()].filter(({ sum }) => sum > 0);
  const named = lines.filter(({ name }) => name !== UNKNOWN);
  return named.length === 0
    ? []
    : [...named, ...lines.filter(({ name }) => name === UNKNOWN)].map(({ name, sum }) => [name, sum]);
}

const rowOf = ([name, count]: Line): TableRow[] =>
  count === null ? [] : [{ kind: 'cells', cells: [name, printNumber(count)] }];

/** The network in numbers at the end of the period; nothing known, nothing printed. */
export function totalsTable(plan: Plan, period: ReportPeriod): Block[] {
  const days = plan.year === null ? null : daysOfPeriod(plan.year, period);
  const groups = groupsIn(plan, days);
  const lines: Line[] = [
    ['Партнёров', known(partners(plan))],
    ...agreementLines(plan, days),
    ['Сетевых программ', known(programmes(plan))],
    ['Сетевых групп', known(groups.length)],
    children(groups),
  ];
  const areas = byFocusArea(plan, groups).flatMap(rowOf);
  const rows = [
    ...lines.flatMap(rowOf),
    ...(areas.length > 0
      ? [{ kind: 'section', text: 'в том числе по направленностям' } as const, ...areas]
      : []),
  ];
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Показатели сетевого взаимодействия' },
    {
      kind: 'table',
      size: 10,
      columns: [{ weight: 80 }, { weight: 20, min: 24, align: 'center' }],
      header: ['Показатель', 'Количество'],
      rows,
    },
  ];
}
