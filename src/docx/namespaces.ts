/** Declarations for the root elements of our own parts. */
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Types of relationships, by the last step of their address. */
export function relationshipType(name: string): string {
  return name === 'core-properties'
    ? `http://schemas.openxmlformats.org/package/2006/relationships/metadata/${name}`
    : OFFICE + name;
}

export function wordType(name: string): string {
  return `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;
}
