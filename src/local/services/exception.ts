/** An error as a Google service throws it: `String(error)` begins with «Exception:». */
export function exception(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

export const notHereName = 'NotInLocalHost';

/** What Google has and this host lacks is refused by its name and never passes silently. */
export function notHere(what: string): Error {
  return exception(`Not in the local host: ${what}`, notHereName);
}
