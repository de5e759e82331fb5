import type { TemplateNote, WrittenDocx } from '../docx/index.ts';
import type { Words } from '../i18n/words.ts';
import type { DocumentModel } from '../plan/document/block.ts';
import { describeTemplateNote } from './template.ts';

/** What is worth saying of a document that was written. */
export function writtenNotes(
  { notes, dropped }: WrittenDocx,
  model: DocumentModel,
  { app }: Words,
): readonly string[] {
  const said = worthSaying(notes, model).map((note) => describeTemplateNote(note, app));
  return dropped > 0 ? [...said, app.notes.charactersDropped(dropped)] : said;
}

/** A template need not use every tag; that a part with something to say was not printed is worth a word. */
function worthSaying(notes: readonly TemplateNote[], { parts }: DocumentModel): readonly TemplateNote[] {
  const full = new Set(parts.filter(({ blocks }) => blocks.length > 0).map(({ name }) => name));
  return notes.filter(
    ({ code, name }) => code !== 'unused-tag' && (code !== 'unused-block' || full.has(name)),
  );
}
