import { daysLeftOf, stateOf } from '../model/agreements.ts';
import { type ComputeTab, present } from './cells.ts';

export const agreementCells: ComputeTab = ({ agreements }, today) =>
  agreements.map((agreement, index) => [
    agreement.row,
    present({
      number: index + 1,
      daysLeft: daysLeftOf(agreement, today),
      state: stateOf(agreement, today),
    }),
  ]);
