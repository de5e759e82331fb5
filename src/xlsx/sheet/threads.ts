import type { CellComment } from '../../workbook/workbook.ts';
import { cellIndex, columnOf, rowOf } from '../address.ts';
import type { Package } from '../package/package.ts';
import type { Relations } from '../package/relations.ts';

/** Display names by the id that comments use. */
export function readPersons(pkg: Package, workbookRelations: Relations): Map<string, string> {
  const persons = new Map<string, string>();
  for (const { target } of workbookRelations.ofKind('person')) {
    if (!pkg.has(target)) continue;
    for (const person of pkg.document(target).root.all('person')) {
      persons.set(person.attribute('id') ?? '', person.attribute('displayName') ?? '');
    }
  }
  return persons;
}

/** Comments with their answers, in the order of the file. */
export function readThreads(pkg: Package, relations: Relations, persons: Map<string, string>): CellComment[] {
  const path = relations.partOfKind('threadedComment');
  if (!path) return [];
  return pkg
    .document(path)
    .root.all('threadedComment')
    .flatMap((node) => {
      const index = cellIndex(node.attribute('ref') ?? '');
      if (index < 0) return [];
      const author = persons.get(node.attribute('personId') ?? '') ?? '';
      return [{ row: rowOf(index), column: columnOf(index), author, text: node.first('text')?.text ?? '' }];
    });
}
