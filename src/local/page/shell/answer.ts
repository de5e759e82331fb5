import type { PageText } from '../../../i18n/ru/page.ts';
import type { Answer, Dialog } from '../../services/options.ts';
import { tell } from './question.ts';

/**
 * `Ui.alert` and `Ui.prompt` answer before they return, which only the browser's own dialogs can. They have two
 * buttons: «Да / Нет / Отмена» is asked as two questions. What has only «ОК» needs no answer: it is told in a
 * dialog of the page, without the addresses of files, which lie in the downloads and in a message beside.
 */
export function answerDialog(dialog: Dialog, words: PageText): Answer {
  const text = dialog.title ? `${dialog.title}\n\n${dialog.text}` : dialog.text;
  if (dialog.kind === 'prompt') {
    const typed = prompt(text, '');
    if (typed === null) return { button: dialog.buttons.startsWith('YES') ? 'NO' : 'CANCEL', text: '' };
    return { button: dialog.buttons.startsWith('YES') ? 'YES' : 'OK', text: typed };
  }
  switch (dialog.buttons) {
    case 'OK':
      tell(dialog.title || words.product, dialog.text.replace(/\n?^file:.*$/gm, ''), words.ok);
      return { button: 'OK' };
    case 'OK_CANCEL':
      return { button: confirm(text) ? 'OK' : 'CANCEL' };
    case 'YES_NO':
      return { button: confirm(text) ? 'YES' : 'NO' };
    case 'YES_NO_CANCEL':
      if (confirm(words.yesNoCancel(text))) return { button: 'YES' };
      return { button: confirm(words.noOrCancel) ? 'NO' : 'CANCEL' };
  }
}
