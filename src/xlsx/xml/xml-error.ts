/** Not well-formed. `offset` counts UTF-16 units from the start of the part. */
export class XmlError extends Error {
  constructor(message: string, offset: number) {
    super(`${message} at ${offset}`);
    this.name = 'XmlError';
  }
}
