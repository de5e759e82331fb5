/** A new element with a class and, as text, its content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** A button that shows a sign and is called by its label. */
export function iconButton(
  icon: SVGElement,
  label: string,
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = element('button', 'icon-button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.title = label;
  button.append(icon);
  button.addEventListener('click', onClick);
  return button;
}
