import { exception } from '../services/exception.ts';
import { kindOf } from '../services/kinds.ts';

/**
 * Only numbers, booleans, strings, null and arrays and objects of these cross google.script.run. On Google a
 * Date silently empties the whole result (platform.md §5); here it is an error that names the place.
 */
export function checkPlain(value: unknown, where: string): void {
  const kind = kindOf(value) ?? Object.prototype.toString.call(value).slice(8, -1);
  if (kind === 'Array') {
    for (const [index, item] of (value as unknown[]).entries()) checkPlain(item, `${where}[${index}]`);
  } else if (kind === 'Object') {
    for (const [key, item] of Object.entries(value as object)) checkPlain(item, `${where}.${key}`);
  } else if (!['String', 'Boolean', 'Null'].includes(kind) && !Number.isFinite(value)) {
    throw exception(`Failed due to illegal value in property: ${where} is ${kind}`);
  }
}
