import type { Paper } from '../../model/plan.ts';
import { isOwnState } from './readRegister.ts';

/** A row in which the add-on tells of its document and no person has put a number, a day or a state of their own. */
export const isOnlyRegistered = ({ key, documentNumber, date, validTo, state }: Paper): boolean =>
  key !== '' && documentNumber === '' && date === null && validTo === null && isOwnState(state.trim());
