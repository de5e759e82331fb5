import type { DocumentModel } from '../../plan/document/block.ts';
import type { TemplateNote, TemplatePlace } from './error.ts';
import { tagName } from './names.ts';

const EXCERPT = 60;

/** Gathers what a template asks for, and what of it could not be given. */
export class Report {
  private readonly notes = new Map<string, TemplateNote>();
  private readonly tags = new Set<string>();
  private readonly blocks = new Set<string>();
  private readonly document: DocumentModel;
  private part: TemplatePlace['part'] = 'document';

  constructor(document: DocumentModel) {
    this.document = document;
  }

  /** The notes that follow are about this part. */
  enter(part: TemplatePlace['part']): void {
    this.part = part;
  }

  usedTag(name: string): void {
    this.tags.add(name);
  }

  usedBlock(name: string): void {
    this.blocks.add(name);
  }

  /** Said once: Word keeps a text box twice, for itself and for older readers. */
  note(code: TemplateNote['code'], name: string, text: string): void {
    const excerpt = shorten(text);
    const note = { code, name: shorten(name), place: { part: this.part, excerpt } };
    this.notes.set([code, note.name, this.part, excerpt].join('\n'), note);
  }

  /** A block tag that was not replaced: nobody knows it, or it stands where blocks cannot. */
  blockLeft(name: string, typed: string, text: string): void {
    const known = this.document.parts.some((part) => tagName(part.name) === name);
    if (known) this.usedBlock(name);
    this.note(known ? 'misplaced-block' : 'unknown-block', typed.replace(/^\s*@/, ''), text);
  }

  all(): TemplateNote[] {
    const unusedTags = Object.keys(this.document.tags).filter((name) => !this.tags.has(tagName(name)));
    // A part with a shell of its own is in the template as ordinary text; an empty one has nothing to lose.
    const unusedBlocks = this.document.parts.filter(
      (part) => part.shell === undefined && part.blocks.length > 0 && !this.blocks.has(tagName(part.name)),
    );
    return [
      ...this.notes.values(),
      ...unusedBlocks.map((part) => ({ code: 'unused-block' as const, name: part.name })),
      ...unusedTags.map((name) => ({ code: 'unused-tag' as const, name })),
    ];
  }
}

function shorten(text: string): string {
  const line = text.replace(/[\s\ufffc]+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1)}…` : line;
}
