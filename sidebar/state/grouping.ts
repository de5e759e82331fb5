import type { CheckReport, Finding, Overview, Severity } from '../../src/app/api.ts';
import type { Filter } from './state.ts';

export interface FindingGroup {
  /** '' = the plan as a whole. */
  readonly tab: string;
  readonly findings: readonly Finding[];
}

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Two findings of one check on one cell differ by what they say. */
export function keyOf(finding: Finding): string {
  return [finding.code, finding.tab, finding.cell, finding.message].join('|');
}

export const open = (findings: readonly Finding[]) => findings.filter((finding) => !finding.decision);
export const decided = (findings: readonly Finding[]) => findings.filter((finding) => finding.decision);

/** Tabs in the order of the report, within a tab the severe first and otherwise in the report's order. */
export function groupByTab(findings: readonly Finding[]): readonly FindingGroup[] {
  const byTab = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byTab.get(finding.tab);
    if (group) group.push(finding);
    else byTab.set(finding.tab, [finding]);
  }
  return [...byTab].map(([tab, group]) => ({ tab, findings: group.sort(bySeverity) }));
}

/** Every word of the text must occur somewhere in the finding; «ё» is «е», case does not matter. */
export function matching(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (filter.severities.length > 0 && !filter.severities.includes(finding.severity)) return false;
    const text = plain([finding.tab, finding.cell, finding.message, finding.remedy].join(' '));
    return words.every((word) => text.includes(word));
  });
}

export function countBySeverity(findings: readonly Finding[]): Overview['counts'] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** The finding that stands where `key` stood once that one is gone; null when it was the last. */
export function neighbour(groups: readonly FindingGroup[], key: string): string | null {
  const keys = groups.flatMap((group) => group.findings.map(keyOf));
  const at = keys.indexOf(key);
  return keys[at + 1] ?? keys[at - 1] ?? null;
}

export function withFinding(report: CheckReport, changed: Finding): CheckReport {
  const key = keyOf(changed);
  return { ...report, findings: report.findings.map((each) => (keyOf(each) === key ? changed : each)) };
}

const rank = (finding: Finding) => severities.indexOf(finding.severity);
const bySeverity = (a: Finding, b: Finding) => rank(a) - rank(b);
const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е');
