import { writeDocx } from '../docx/index.ts';
import type { Words } from '../i18n/words.ts';
import { changesTable } from '../plan/editions/changesTable.ts';
import { diffEditions } from '../plan/editions/diffPlans.ts';
import { editionOf } from '../plan/editions/edition.ts';
import { amendmentOrder } from '../plan/papers/orders/amendmentOrder.ts';
import { editionText } from '../plan/papers/register/editionText.ts';
import { fileKey } from '../plan/papers/register/readRegister.ts';
import type { AmendRequest, GenerateResult, MadeDocument } from './api.ts';
import { keptEdition } from './compareEditions.ts';
import { documentName } from './fileName.ts';
import { findOrCreate } from './findOrCreate.ts';
import { contentOf } from './papers/openPackage.ts';
import { registerPapers } from './papers/registerPapers.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { readWorkbook } from './readWorkbook.ts';

/**
 * «Внести изменения в план»: the order that tells what has changed since an edition was fixed. The same changes on
 * the same ground are the same order: asked for again, also after a run that was cut, the order is found and not
 * made twice.
 */
export function amend(ports: Ports, request: AmendRequest, words: Words): GenerateResult {
  const { located, plan } = readWorkbook(ports);
  const before = keptEdition(located.memory, request.before);
  const changes = changesTable(diffEditions(before, editionOf(plan, 'approved')), () => request.ground);
  if (changes.length === 0) throw new Problem('nothing-amended', { name: before.name });
  const { model, blanks } = amendmentOrder(plan, changes, before);
  const { bytes, dropped } = writeDocx(model);
  const now = ports.now();
  const content = contentOf(model);
  const id = `amendment:${content}`;
  const file = { name: documentName(model.title, plan, now), bytes, key: fileKey(id, content) };
  const document: MadeDocument = { ...findOrCreate(ports.documents, file), madeAt: now };
  const notes = blanks.length > 0 ? [words.editions.blanks(blanks)] : [];
  if (dropped > 0) notes.push(words.app.notes.charactersDropped(dropped));
  const { url: link } = document;
  const outcome = { kind: 'made', content, link, madeAt: now, edition: editionText(plan) } as const;
  try {
    registerPapers(ports, [{ id, kind: 'Приказ', title: model.title, recipient: '', outcome }], located);
  } catch {
    // The order is there: losing the entry costs comfort, failing now would make the user repeat it.
    notes.push(words.app.notes.notRemembered);
  }
  return { document, notes };
}
