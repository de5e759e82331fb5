import type { XmlNode } from './tree.ts';

/** The two sets of namespaces of ISO/IEC 29500: nearly every file is transitional, Excel can save strict. */
export interface Dialect {
  main: string;
  /** Of the attribute `r:id`; types of relations begin with it too. */
  relations: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function dialectOf(root: XmlNode): Dialect {
  return [...root.attributes.values()].includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The attribute that names a relation, with the prefix that the part uses or brings along when it has none. */
export function relationAttribute(root: XmlNode, dialect: Dialect, id: string): string {
  for (const [qname, value] of root.attributes) {
    if (qname.startsWith('xmlns:') && value === dialect.relations) return `${qname.slice(6)}:id="${id}"`;
  }
  return `xmlns:r="${dialect.relations}" r:id="${id}"`;
}
