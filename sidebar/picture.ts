/**
 * A drawing that came from the server, as the address of an image: as an image it can neither run a script nor load
 * anything, whatever stands in it.
 */
export const pictureUrl = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** A page of its own for a new window: the same image, in full size. `title` is one of our own words. */
export function picturePage(svg: string, title: string): Blob {
  // The address holds no character that HTML reads as its own: encodeURIComponent leaves only the apostrophe.
  const page = `<!doctype html><meta charset="utf-8"><title>${title}</title><img alt="${title}" src="${pictureUrl(svg)}">`;
  return new Blob([page], { type: 'text/html' });
}
