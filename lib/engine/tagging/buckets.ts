/** 0, 1 to 2, 3 to 7, more. @returns 0 to 3 */
export function distanceBucket(distance: number): number {
  if (distance === 0) return 0;
  if (distance < 3) return 1;
  return distance < 8 ? 2 : 3;
}

/** 0, 1, 2, 3 to 4, 5 to 8, 9 to 15, more. @returns 0 to 6 */
export function fineDistanceBucket(distance: number): number {
  if (distance < 3) return distance;
  if (distance < 5) return 3;
  if (distance < 9) return 4;
  return distance < 16 ? 5 : 6;
}
