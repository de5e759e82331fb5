import { element } from './element.ts';

/** A file may be dropped anywhere on the page; the sidebar's frame would swallow it, so it is covered meanwhile. */
export function listenToDrops(words: { title: string; text: string }, onFile: (file: File) => void): void {
  const cover = element('div', 'drop-cover');
  cover.hidden = true;
  cover.append(element('b', '', words.title), element('span', '', words.text));
  document.body.append(cover);
  let depth = 0;
  const show = (shown: boolean): void => {
    cover.hidden = !shown;
    document.body.classList.toggle('dropping', shown);
  };
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    depth++;
    show(true);
  });
  addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) show(false);
  });
  addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    depth = 0;
    show(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  });
}
