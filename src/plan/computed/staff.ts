import { nameKey } from '../model/nameKey.ts';
import { teacherLoads } from '../model/teacherLoad.ts';
import { type ComputeTab, countCell, present } from './cells.ts';

export const staffCells: ComputeTab = (plan, today) => {
  const loads = teacherLoads(plan, today);
  return plan.staff.map(({ row, name }) => {
    const load = loads.get(nameKey(name));
    return [
      row,
      present({
        weeklyHours: countCell(load?.hours ?? 0),
        groupCount: countCell(load?.groups.size ?? 0),
        venueCount: countCell(load?.venues.size ?? 0),
      }),
    ];
  });
};
