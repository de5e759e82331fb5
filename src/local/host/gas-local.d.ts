declare module 'gas-local' {
  /** Evaluates the files of a folder that pass `filter` in the context made of `globals`, and returns it. */
  function require(folder: string, globals: object, options: { filter(file: string): boolean }): object;
  const gas: { require: typeof require };
  export default gas;
}
