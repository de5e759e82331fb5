import type { Area, ListValidation, Sheet } from '../../workbook/workbook.ts';
import { areasName, sameAreas, subtractArea } from '../address.ts';
import { XlsxError } from '../error.ts';
import { MAX_INLINE_LIST } from '../limits.ts';
import { element, type XmlNode } from '../xml/tree.ts';
import { WORKSHEET } from './sequence.ts';
import {
  removeValidation,
  setValidationAreas,
  type ValidationNode,
  validationNodes,
  validationXml,
} from './validation-nodes.ts';

export function readValidations(root: XmlNode): ListValidation[] {
  return validationNodes(root)
    .map(({ list }) => list)
    .filter((list) => list !== undefined);
}

/**
 * A rule that stays, or only covers other cells, keeps its element with everything the model does not know (hints,
 * error texts). A cell has one rule: where a new one stands, rules of other kinds make room.
 */
export function patchValidations(root: XmlNode, before: Sheet, after: Sheet): boolean {
  const wanted = after.validations.filter(({ areas }) => areas.length > 0);
  if (sameRules(before.validations, wanted)) return false;
  const inFile = validationNodes(root);
  const lists = inFile.filter(({ list }) => list !== undefined);
  const { kept, added } = match(lists, wanted);
  const moved = [...kept].filter(([{ areas }, rule]) => !sameAreas(areas, rule.areas));
  const gone = lists.filter((entry) => !kept.has(entry));
  if (moved.length + added.length + gone.length === 0) return false;
  for (const entry of gone) removeValidation(root, entry);
  for (const [entry, rule] of moved) setValidationAreas(entry, rule.areas);
  const covered = [...moved.map(([, rule]) => rule), ...added].flatMap(({ areas }) => areas);
  makeRoom(
    root,
    inFile.filter(({ list }) => list === undefined),
    covered,
  );
  addRules(root, added, after.name);
  return true;
}

/** Equal rules first, then rules that only moved. */
function match(inFile: ValidationNode[], wanted: readonly ListValidation[]) {
  const kept = new Map<ValidationNode, ListValidation>();
  let open = [...wanted];
  for (const key of [wholeKey, keyButForAreas]) {
    const free = new Map<string, ValidationNode[]>();
    for (const entry of inFile) {
      if (kept.has(entry)) continue;
      const entries = free.get(key(entry.list!));
      if (entries) entries.push(entry);
      else free.set(key(entry.list!), [entry]);
    }
    open = open.filter((rule) => {
      const entry = free.get(key(rule))?.shift();
      if (entry) kept.set(entry, rule);
      return !entry;
    });
  }
  return { kept, added: open };
}

function makeRoom(root: XmlNode, others: ValidationNode[], holes: Area[]): void {
  for (const entry of others) {
    const rest = holes.reduce(
      (areas, hole) => areas.flatMap((area) => subtractArea(area, hole)),
      entry.areas,
    );
    if (rest.length === 0) removeValidation(root, entry);
    else if (!sameAreas(rest, entry.areas)) setValidationAreas(entry, rest);
  }
}

function addRules(root: XmlNode, rules: ListValidation[], sheet: string): void {
  const list =
    rules.length > 0 ? root.ensureChild('dataValidations', WORKSHEET) : root.first('dataValidations');
  if (!list) return;
  list.append(...rules.map((rule) => element(validationXml(root.prefix, rule, formulaOf(rule, sheet)))));
  list.setAttribute('count', String(list.all('dataValidation').length));
}

function formulaOf({ source }: ListValidation, sheet: string): string {
  if ('reference' in source) return source.reference;
  const text = source.values.join(',');
  if (text.length > MAX_INLINE_LIST || source.values.some((value) => /[,\r\n]/.test(value))) {
    throw new XlsxError('list-not-storable', 'A typed list is too long or has a comma in a value', { sheet });
  }
  return `"${text.replace(/"/g, '""')}"`;
}

function keyButForAreas({ source, allowInvalid }: ListValidation): string {
  return JSON.stringify([source, allowInvalid]);
}

function wholeKey(rule: ListValidation): string {
  return areasName(rule.areas) + keyButForAreas(rule);
}

function sameRules(a: readonly ListValidation[], b: readonly ListValidation[]): boolean {
  return a.length === b.length && a.every((rule, i) => wholeKey(rule) === wholeKey(b[i]!));
}
