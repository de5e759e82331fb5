import { programmeHoursOf } from '../model/groupHours.ts';
import { lookUp } from '../model/lookUp.ts';
import { type ComputeTab, present } from './cells.ts';

export const serviceCells: ComputeTab = (plan) =>
  plan.services.map(({ row, programme }) => {
    const { modules, whole } = programmeHoursOf(lookUp(plan).programme(programme));
    return [row, present({ programmeHours: modules ?? whole })];
  });
