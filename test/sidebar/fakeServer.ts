import type {
  Api,
  ApprovalState,
  EditionChange,
  Finding,
  Method,
  NetworkPicture,
  NextYearPreview,
  OptionalTab,
  Overview,
  Problem,
  Reply,
  TemplateState,
} from '../../src/app/api.ts';
import { createFakePackage, type FakePackage, listPapers, madeAt, makePapers } from './fakePackage.ts';
import * as documents from './sampleDocuments.ts';
import { samplePackage } from './samplePackage.ts';
import * as sample from './samplePlan.ts';

/** Ways in which a call can fail: texts of Google, a reply that cannot be read, no reply, or the server's problem. */
export type Failure =
  | 'accounts'
  | 'consent'
  | 'connection'
  | 'time limit'
  | 'busy'
  | 'unknown'
  | 'garbled'
  | 'silent'
  /** The work is done, but the answer does not come back. */
  | 'answer lost'
  | Problem;

export interface FakeOptions {
  readonly workbook?: 'empty' | 'full' | 'many' | 'clean';
  /** Methods beyond the ones every host has; absent = all. */
  readonly offers?: readonly Method[];
  readonly findings?: readonly Finding[];
}

/** A server that keeps what the sidebar does to it, and fails as it is told to. */
export interface FakeServer {
  /** As Google calls it: JSON both ways; a throw is a failure of the transport. */
  readonly serve: (request: string) => Promise<string>;
  readonly calls: { readonly method: Method; readonly input: unknown; readonly language?: string }[];
  /** Fails the next calls of the method until told `null`. */
  readonly fail: (method: Method, failure: Failure | null) => void;
  /** Calls of the method wait until `release`. */
  readonly hold: (method: Method) => void;
  readonly release: (method: Method) => void;
  /** Calls of the method wait once so many have been answered. */
  readonly holdAfter: (method: Method, answered: number) => void;
  overview: Overview;
  findings: readonly Finding[];
  /** Findings that the next check reports as gone. */
  cleared: number;
  readonly package: FakePackage;
  approval: ApprovalState;
  changes: readonly EditionChange[];
  network: NetworkPicture;
  nextYear: NextYearPreview;
}

const extras: readonly Method[] = [
  'decide',
  'listOptionalTabs',
  'addTab',
  'templateState',
  'templateShell',
  'saveTemplate',
  'removeTemplate',
  'documentFile',
  'listPapers',
  'makePapers',
  'papersFile',
  'approvalState',
  'fixEdition',
  'compareEditions',
  'amend',
  'previewNextYear',
  'makeNextYear',
  'nextYearFile',
  'exportFile',
  'networkPicture',
];

export function createFakeServer({
  workbook = 'full',
  offers = extras,
  findings,
}: FakeOptions = {}): FakeServer {
  const failures = new Map<Method, Failure>();
  const holds = new Map<Method, number>();
  const gates = new Map<Method, { wait: Promise<void>; open: () => void }>();
  const server: FakeServer = {
    calls: [],
    fail: (method, failure) => (failure ? failures.set(method, failure) : failures.delete(method)),
    hold: (method) => {
      let open = () => {};
      const wait = new Promise<void>((resolve) => {
        open = resolve;
      });
      gates.set(method, { wait, open });
    },
    release: (method) => {
      gates.get(method)?.open();
      gates.delete(method);
    },
    holdAfter: (method, answered) => holds.set(method, answered),
    overview: { ...(workbook === 'empty' ? sample.emptyOverview : sample.fullOverview), offers },
    findings: findings ?? findingsOf(workbook),
    cleared: 0,
    package: createFakePackage(samplePackage()),
    approval: documents.approved,
    changes: documents.changes,
    network: { svg: '', name: '', shown: 0, unlinked: 0, critical: [], problems: [] },
    nextYear: documents.nextYear,
    serve: async (request) => {
      const { method, input, language } = JSON.parse(request);
      server.calls.push({ method, input, language });
      const sofar = server.calls.filter((call) => call.method === method).length;
      if (sofar > (holds.get(method) ?? Number.POSITIVE_INFINITY)) server.hold(method);
      await gates.get(method)?.wait;
      const failure = failures.get(method);
      if (failure && failure !== 'answer lost') return fail(failure);
      const answer = handlers(server)[method as Method] as (value: unknown) => unknown;
      const value = answer(input);
      return failure ? fail('connection') : JSON.stringify({ ok: true, value });
    },
  };
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of server.findings) if (!finding.decision) counts[finding.severity] += 1;
  server.overview = { ...server.overview, counts };
  return server;
}

function findingsOf(workbook: NonNullable<FakeOptions['workbook']>): readonly Finding[] {
  if (workbook === 'many') return sample.manyFindings(200);
  return workbook === 'full' ? sample.findings : [];
}

const texts: Record<Exclude<Failure, Problem | 'garbled' | 'silent' | 'answer lost'>, string> = {
  accounts: 'PERMISSION_DENIED',
  consent:
    'You do not have permission to call SpreadsheetApp.getActive. Required permissions: spreadsheets.currentonly',
  connection: 'NetworkError: Connection failure due to HTTP 0',
  'time limit': 'Exceeded maximum execution time',
  busy: "We're sorry, a server error occurred. Please wait a bit and try again.",
  unknown: 'TypeError: Cannot read properties of undefined (reading «getRange»)',
};

function fail(failure: Exclude<Failure, 'answer lost'>): Promise<string> | string {
  if (typeof failure === 'object') return JSON.stringify({ ok: false, problem: failure } satisfies Reply);
  if (failure === 'garbled') return 'null';
  if (failure === 'silent') return new Promise(() => {});
  throw new Error(texts[failure]);
}

function handlers(server: FakeServer): Required<Api> {
  const made = (name: string) => ({
    name,
    url: `https://docs.google.com/document/d/new-${server.calls.length}/edit`,
    madeAt,
  });
  const zip = (name: string) => ({ name, base64: 'UEsDBA==' });
  return {
    overview: () => server.overview,
    previewStructure: () => (server.overview.prepared ? sample.nothingToDo : sample.preview),
    structure: () => {
      server.overview = {
        ...sample.fullOverview,
        ...(server.overview.offers && { offers: server.overview.offers }),
      };
      return { changes: sample.preview.changes, notes: sample.preview.notes };
    },
    check: () => {
      const { cleared } = server;
      server.cleared = 0;
      return { today: '2025-09-05', findings: server.findings, cleared, activities: [] };
    },
    previewDocument: () => ({ title: sample.fullOverview.title, missing: sample.missing }),
    generate: ({ replaceLast }) => {
      const [last] = server.overview.documents;
      const document = replaceLast && last ? { ...last, madeAt: madeAt } : made(sample.documentName);
      server.overview = { ...server.overview, documents: [document, ...server.overview.documents] };
      return { document, notes: sample.documentNotes };
    },
    goTo: () => null,
    decide: ({ code, tab, cell, decision }) => {
      server.findings = server.findings.map((finding) => {
        if (finding.code !== code || finding.tab !== tab || finding.cell !== cell) return finding;
        const { decision: _, ...bare } = finding;
        return decision ? { ...bare, decision } : bare;
      });
      return null;
    },
    listOptionalTabs: () => sample.optionalTabs as readonly OptionalTab[],
    addTab: ({ tab }) => ({ changes: [{ tab, text: `Лист «${tab}» добавлен.` }], notes: [] }),
    templateState: (): TemplateState => ({ name: null, savedAt: '' }),
    templateShell: () => zip('Заготовка.docx'),
    saveTemplate: ({ name }) => ({ name, savedAt: madeAt }),
    removeTemplate: () => ({ name: null, savedAt: '' }),
    documentFile: () => zip('План.docx'),
    listPapers: (input) => listPapers(server.package, input),
    makePapers: (input) => makePapers(server.package, input),
    papersFile: () => zip('Комплект документов.zip'),
    approvalState: () => server.approval,
    fixEdition: ({ date }) => {
      const { next, editions } = server.approval;
      const fixed = { id: `e-${editions.length + 1}`, name: next.name, date: date ?? next.date };
      server.approval = {
        ...server.approval,
        edition: next.name,
        editions: [fixed, ...editions],
        changed: 0,
      };
      return server.approval;
    },
    compareEditions: () => ({ changes: server.changes, renumbered: 2 }),
    amend: () => ({ document: made('Приказ «О внесении изменений в план»'), notes: [] }),
    previewNextYear: () => server.nextYear,
    makeNextYear: () => ({ ...server.nextYear, document: made(`План ${server.nextYear.to}`) }),
    nextYearFile: () => zip(`План ${server.nextYear.to}.xlsx`),
    exportFile: (request) =>
      request.format === 'ics'
        ? { name: 'Сроки.ics', base64: btoa('BEGIN:VCALENDAR'), notes: documents.calendarNotes }
        : { name: `${request.tab}.csv`, base64: btoa('a;b'), notes: [] },
    networkPicture: () => server.network,
  };
}
