import { describe, expect, it } from 'vitest';
import {
  countBySeverity,
  decided,
  groupByTab,
  keyOf,
  matching,
  neighbour,
  open,
} from '../../sidebar/state/grouping.ts';
import { noFilter } from '../../sidebar/state/state.ts';
import type { Finding, Severity } from '../../src/app/api.ts';
import { findings } from './samplePlan.ts';

const finding = (tab: string, severity: Severity, message = '', cell = 'A1'): Finding => ({
  code: 'any',
  severity,
  tab,
  cell,
  message,
  remedy: '',
});

describe('findings', () => {
  it('stand under their tab in the order of the report, the severe first', () => {
    const groups = groupByTab([
      finding('Группы', 'note', 'а'),
      finding('Мероприятия', 'warning', 'б'),
      finding('Группы', 'error', 'в'),
      finding('Группы', 'note', 'г'),
      finding('Мероприятия', 'error', 'д'),
    ]);
    expect(
      groups.map(({ tab, findings: each }) => [tab, each.map(({ message }) => message).join('')]),
    ).toEqual([
      ['Группы', 'ваг'],
      ['Мероприятия', 'дб'],
    ]);
  });

  it('leave the report itself as it was', () => {
    const report = [finding('Группы', 'note'), finding('Группы', 'error')];
    groupByTab(report);
    expect(report.map(({ severity }) => severity)).toEqual(['note', 'error']);
  });

  it('are counted without those that a person has decided', () => {
    expect(countBySeverity(open(findings))).toEqual({ error: 2, warning: 2, note: 1 });
    expect(decided(findings)).toHaveLength(2);
  });

  it('with the same words in two cells are two', () => {
    expect(keyOf(finding('Группы', 'note', 'а', 'A1'))).not.toBe(keyOf(finding('Группы', 'note', 'а', 'A2')));
  });

  it('know their neighbour, for the focus', () => {
    const [a, b, c] = [
      finding('Группы', 'note', 'а'),
      finding('Группы', 'note', 'б'),
      finding('Бюджет', 'note', 'в'),
    ];
    const groups = groupByTab([a!, b!, c!]);
    expect(neighbour(groups, keyOf(a!))).toBe(keyOf(b!));
    expect(neighbour(groups, keyOf(b!))).toBe(keyOf(c!));
    expect(neighbour(groups, keyOf(c!))).toBe(keyOf(b!));
    expect(neighbour(groupByTab([a!]), keyOf(a!))).toBeNull();
  });
});

describe('filter', () => {
  const shown = (filter: Partial<typeof noFilter>) => matching(findings, { ...noFilter, ...filter }).length;

  it('shows everything when nothing is asked', () => {
    expect(shown({})).toBe(findings.length);
    expect(shown({ text: '   ' })).toBe(findings.length);
  });

  it('takes several severities', () => {
    expect(shown({ severities: ['error'] })).toBe(2);
    expect(shown({ severities: ['error', 'note'] })).toBe(4);
  });

  it('looks for every word in message, remedy, tab and cell, whatever the case and «ё»', () => {
    expect(shown({ text: 'робот' })).toBe(1);
    expect(shown({ text: 'D5 МЕРОПРИЯТИЯ' })).toBe(1);
    expect(shown({ text: 'добавьте её на лист' })).toBe(1);
    expect(shown({ text: 'добавьте ее' })).toBe(1);
    expect(shown({ text: 'робот список' })).toBe(0);
  });
});
