/** Outlines on a field of 20 × 20. */
const paths = {
  undo: 'M8 5 4 9l4 4M4 9h7a4.5 4.5 0 0 1 0 9H9',
  redo: 'm12 5 4 4-4 4m4-4H9a4.5 4.5 0 0 0 0 9h2',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  lock: 'M6 9V7a4 4 0 0 1 8 0v2M5 9h10v8H5z',
  sheet: 'M3 4h14v12H3zM3 8h14M8 8v8',
};

export function icon(name: keyof typeof paths): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
