/**
 * Rows of a table may begin or end some columns late (`w:gridBefore`, `w:gridAfter`); mammoth does not tell, and the
 * cells of such a row would slide to the left. An empty cell is put where the gap is.
 */
export function fillGridGaps(xml: string): string {
  return xml.replace(
    /<w:trPr>(?:(?!<\/w:trPr>)[\s\S])*?<w:gridBefore w:val="(\d+)"\/>[\s\S]*?<\/w:trPr>/g,
    (properties, width) =>
      Number(width) > 0
        ? `${properties}<w:tc><w:tcPr><w:gridSpan w:val="${width}"/></w:tcPr><w:p/></w:tc>`
        : properties,
  );
}
