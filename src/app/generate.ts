import type { Words } from '../i18n/words.ts';
import { composePlan } from '../plan/document/composePlan.ts';
import type { Plan } from '../plan/model/plan.ts';
import { PLAN_ID, planPaper, planPaperTitle } from '../plan/papers/planPaper.ts';
import { editionText } from '../plan/papers/register/editionText.ts';
import { cellAddress } from '../plan/structure/address.ts';
import { fingerprintOfTexts } from '../plan/structure/fingerprint.ts';
import type { LocatedWorkbook } from '../plan/structure/locate.ts';
import type { DocumentPreview, FileContent, GenerateRequest, GenerateResult, MadeDocument } from './api.ts';
import { documentName } from './fileName.ts';
import { findOrCreate } from './findOrCreate.ts';
import { contentOf } from './papers/openPackage.ts';
import { registerPapers } from './papers/registerPapers.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { type ReadWorkbook, readWorkbook } from './readWorkbook.ts';
import { fill, keptTemplate } from './template.ts';
import { madeDocuments, rememberDocument } from './versions.ts';
import { writtenNotes } from './writtenNotes.ts';

export function previewDocument(ports: Ports, words: Words): DocumentPreview {
  const { located, plan } = readWorkbook(ports);
  return { title: composePlan(plan).title, missing: missingFields(located, plan, words) };
}

function missingFields(located: LocatedWorkbook, plan: Plan, { app }: Words): DocumentPreview['missing'] {
  const form = located.forms.get('requisites');
  const missing: { text: string; tab: string; cell: string }[] = [];
  const ask = (key: 'institution' | 'planTitle' | 'year' | 'place' | 'signerName', text: string): void => {
    const row = form?.rows.get(key);
    if (plan.requisites(key) || row === undefined) return;
    missing.push({ text, tab: form!.sheet.name, cell: cellAddress(row + 1, 2) });
  };
  ask('institution', app.missing.institution);
  ask('planTitle', app.missing.planTitle);
  ask('year', app.missing.year);
  ask('place', app.missing.place);
  ask('signerName', app.missing.signer);
  if (plan.activities.length === 0) {
    const tab = located.tables.get('activities')!.sheet.name;
    missing.push({ text: app.missing.activities, tab, cell: 'A2' });
  }
  return missing;
}

/** The plan as bytes, in the form of `request.template`, else of the kept template, else our own. */
function makeDocument(ports: Ports, read: ReadWorkbook, request: GenerateRequest) {
  if (read.plan.activities.length === 0) throw new Problem('empty-plan');
  const template =
    request.template === undefined
      ? keptTemplate(ports, read.located.memory)
      : ports.base64.decode(request.template);
  const model = composePlan(read.plan);
  const now = ports.now();
  const name = documentName(model.title, read.plan, now);
  return { written: fill(model, template), name, now, model, content: contentOf(model, template) };
}

/** «Сформировать план»: nothing in the sheet changes before the document is there. */
export function generate(ports: Ports, request: GenerateRequest, words: Words): GenerateResult {
  const read = readWorkbook(ports);
  const { written, name, now, model, content } = makeDocument(ports, read, request);
  const { bytes } = written;
  const versions = madeDocuments(read.located.memory);
  const [last] = versions;
  // A run that was cut after the upload has remembered nothing: the same plan with the same number of versions is
  // that very document. After a finished run the number differs, and a new document is made.
  const key = fingerprintOfTexts([[JSON.stringify(model), String(versions.length)]]);
  const replaced = request.replaceLast && last ? ports.documents.replace(last, { name, bytes }) : null;
  const made = replaced ?? findOrCreate(ports.documents, { name, bytes, key });
  const document: MadeDocument = { ...made, madeAt: now };
  const memory = read.located.tables.get('memory');
  const said: string[] = [];
  try {
    if (memory) rememberDocument(ports, memory.sheet.name, document);
    if (read.located.tables.has('documents')) registerPlan(ports, read, document, content);
  } catch {
    // The document is there: losing the entry costs comfort, failing now would make the user repeat it.
    said.push(words.app.notes.notRemembered);
  }
  said.push(...writtenNotes(written, model, words));
  return { document, notes: said };
}

/** Where there is a register of documents, the package then knows that its plan is made. */
function registerPlan(
  ports: Ports,
  { located, plan }: ReadWorkbook,
  { url: link, madeAt }: MadeDocument,
  content: string,
): void {
  const outcome = { kind: 'made', content, link, madeAt, edition: editionText(plan) } as const;
  const entry = {
    id: PLAN_ID,
    kind: planPaper.register,
    title: planPaperTitle(plan),
    recipient: '',
    outcome,
  };
  registerPapers(ports, [entry], located);
}

/** The plan as a file that is put nowhere. */
export function documentFile(ports: Ports): FileContent {
  const { written, name } = makeDocument(ports, readWorkbook(ports), {});
  return { name: `${name}.docx`, base64: ports.base64.encode(written.bytes) };
}
