/** A file name of several parts that Drive and Windows take. */
export function fileName(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .join(', ')
    .replace(/[\\/:*?"<>|\r\n\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 180)
    .trim();
}
