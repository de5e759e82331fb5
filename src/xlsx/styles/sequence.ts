/** Order of the elements of a styles part (CT_Stylesheet, ECMA-376 part 1, §18.8.39). */
export const STYLESHEET = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Of a font (CT_Font, §18.8.22), as strict readers want it. */
export const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Of a cell style (CT_Xf, §18.8.45). */
export const XF = ['alignment', 'protection', 'extLst'];
