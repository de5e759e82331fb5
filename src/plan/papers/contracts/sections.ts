import type { Block } from '../../document/block.ts';
import { sentence } from '../../document/typography.ts';

/** A clause, which gets its full stop here; `under` = what stands under it, a list or a table. */
export type Clause = string | { readonly text: string; readonly under: readonly Block[] };

export interface Section {
  readonly title: string;
  /** What is not to be said is left out, and the others close up. */
  readonly clauses: readonly (Clause | false | '')[];
}

/** Numbered sections with numbered clauses: «2. …», «2.1. …». */
export function numberedSections(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ title, clauses }, index): Block[] => {
    const kept = clauses.filter((clause): clause is Clause => clause !== false && clause !== '');
    // What follows a section without clauses, the signatures, must not have a page of its own.
    const leads = sections[index + 1]?.clauses.length === 0;
    return [
      { kind: 'heading', level: 1, text: `${index + 1}. ${title}` },
      ...kept.flatMap((clause, at): Block[] => {
        const { text, under } = typeof clause === 'string' ? { text: clause, under: [] } : clause;
        const numbered: Block = {
          kind: 'paragraph',
          text: `${index + 1}.${at + 1}.\u00a0${under.length > 0 ? text : sentence(text)}`,
          indent: true,
          keepWithNext: under.length > 0 || (leads && at === kept.length - 1),
        };
        return [numbered, ...under];
      }),
    ];
  });
}

/** A clause with a list of what it announces. */
export function listClause(text: string, items: readonly string[]): Clause {
  return { text, under: [{ kind: 'list', ordered: false, items }] };
}
