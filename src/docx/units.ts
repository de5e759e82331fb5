/** Lengths in the units of WordprocessingML: twips (dxa, 1/20 pt) for places, half-points for sizes. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}
