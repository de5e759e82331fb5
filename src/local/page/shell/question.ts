import { element } from './element.ts';

export interface Question {
  title: string;
  text: string;
  yes: string;
}

let count = 0;

/** A dialog of the page's own. Escape and «Отмена» answer false. */
export function ask(question: Question, cancel: string): Promise<boolean> {
  return show(question, [
    { label: cancel, answer: false },
    { label: question.yes, answer: true },
  ]);
}

/** Says something and waits for nobody. */
export function tell(title: string, text: string, ok: string): void {
  void show({ title, text }, [{ label: ok, answer: true }]);
}

/** The last button is the one that acts; the first has the focus. */
function show(
  { title, text }: { title: string; text: string },
  choices: readonly { label: string; answer: boolean }[],
): Promise<boolean> {
  const dialog = element('dialog', 'question');
  const heading = element('h2', '', title);
  heading.id = `question-${++count}`;
  dialog.setAttribute('aria-labelledby', heading.id);
  const row = element('div', 'buttons');
  choices.forEach(({ label, answer }, index) => {
    const button = element('button', index === choices.length - 1 ? 'button primary' : 'button', label);
    button.type = 'button';
    button.addEventListener('click', () => dialog.close(String(answer)));
    row.append(button);
  });
  dialog.append(heading, element('p', '', text), row);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'true');
    });
    dialog.showModal();
    row.querySelector('button')?.focus();
  });
}
