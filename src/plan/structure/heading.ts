/** Headings are compared without regard to case, spaces, line breaks and «ё». */
export function normaliseHeading(heading: string): string {
  return heading
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е');
}
