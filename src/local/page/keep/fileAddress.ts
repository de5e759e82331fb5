const scheme = 'file:';

/**
 * The address of a file that the page keeps is its name, so that «Документы» can be read by a person, here and in
 * the saved workbook. It leads nowhere but to the page's own files.
 */
export const fileAddress = (name: string): string => scheme + name;

/** The name in such an address, also after a browser has made a whole URL of it; null = another kind of address. */
export function fileNameIn(address: string): string | null {
  if (!address.startsWith(scheme)) return null;
  const name = address.slice(Math.max(scheme.length, address.lastIndexOf('/') + 1));
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Signs that mean something in a URL. */
export const plainName = (name: string): string => name.replace(/[#%?/\\]/g, ' ');
