import type { Words } from '../i18n/words.ts';
import { partsOf } from '../plan/calendar/isoDate.ts';
import { formatPlanYear, parsePlanYear } from '../plan/calendar/planYear.ts';
import { fingerprintOfWorkbook } from '../plan/structure/fingerprint.ts';
import { memoryKey } from '../plan/structure/memory.ts';
import { planStructure, type StructurePlan } from '../plan/structure/planStructure.ts';
import { BLUEPRINT } from '../plan/tabs/blueprint.ts';
import type { TabKey } from '../plan/tabs/spec.ts';
import type {
  OptionalTab,
  PreviewRequest,
  StructurePreview,
  StructureRequest,
  StructureResult,
} from './api.ts';
import { describeChanges, describeNotes } from './describeStructure.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { readWorkbook } from './readWorkbook.ts';
import { refresh } from './refresh.ts';

/** From June on people plan the year that begins in September. */
function initialYear(ports: Ports): string {
  const { year, month } = partsOf(ports.today());
  return formatPlanYear({ kind: 'academic', first: month >= 6 ? year : year - 1 });
}

interface Request extends PreviewRequest {
  readonly extra?: readonly TabKey[];
}

function plan(ports: Ports, { source, year, extra }: Request): { plan: StructurePlan; fingerprint: string } {
  if (year !== undefined && !parsePlanYear(year)) throw new Problem('year-not-understood', { year });
  const snapshot = ports.workbook.read();
  const plan = planStructure(snapshot, {
    initialYear: initialYear(ports),
    ...(source === undefined ? {} : { source }),
    ...(year === undefined ? {} : { year }),
    ...(extra === undefined ? {} : { extra }),
  });
  if (source !== undefined && !plan.source) throw new Problem('source-not-found', { tab: source });
  return { plan, fingerprint: fingerprintOfWorkbook(snapshot) };
}

export function previewStructure(ports: Ports, request: PreviewRequest, words: Words): StructurePreview {
  const { plan: structure, fingerprint } = plan(ports, request);
  return {
    fingerprint,
    changes: describeChanges(structure, words.app),
    notes: describeNotes(structure, words.app),
  };
}

/** Does what the preview showed; refuses when the sheet has changed since. */
export function structure(ports: Ports, request: StructureRequest, words: Words): StructureResult {
  return ports.exclusively(() => {
    const { plan: structure, fingerprint } = plan(ports, request);
    if (fingerprint !== request.fingerprint) throw new Problem('changed-meanwhile');
    return applyStructure(ports, structure, words);
  });
}

/** Applies, then reads the result and fills computed columns, «Проверка» and «Служебный». */
function applyStructure(ports: Ports, structure: StructurePlan, words: Words): StructureResult {
  const result = {
    changes: describeChanges(structure, words.app),
    notes: describeNotes(structure, words.app),
  };
  if (structure.changes.length === 0) return result;
  ports.workbook.apply(structure.changes);
  const remember = new Map<string, string>();
  if (structure.source)
    remember.set(memoryKey.carried(structure.source.sheet.id), structure.source.fingerprint);
  const read = readWorkbook(ports);
  ports.workbook.apply(refresh(read, ports.today(), words, { remember }).changes);
  // Inserting tabs left the last one in view: the plan is what people want to see.
  const shown = structure.carried
    ? read.located.tables.get('activities')
    : read.located.forms.get('requisites');
  if (shown && structure.changes.some(({ kind }) => kind === 'add-tab'))
    ports.workbook.show(shown.sheet.name);
  return result;
}

/** Tabs «on demand» that the workbook lacks. */
export function listOptionalTabs(ports: Ports, words: Words): readonly OptionalTab[] {
  const { located } = readWorkbook(ports);
  return BLUEPRINT.filter(
    ({ key, set }) => set === 'demand' && !located.tables.has(key) && !located.forms.has(key),
  ).map(({ key, name }) => ({ tab: name, purpose: words.app.purposes[key] ?? '' }));
}

/** Adds one tab «on demand» with everything that belongs to it. */
export function addTab(ports: Ports, { tab }: { readonly tab: string }, words: Words): StructureResult {
  const spec = BLUEPRINT.find(({ name }) => name === tab);
  if (!spec) throw new Problem('bad-request');
  return ports.exclusively(() => applyStructure(ports, plan(ports, { extra: [spec.key] }).plan, words));
}
