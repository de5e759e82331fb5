import type { PageText } from '../../../i18n/ru/page.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';

/** The places of the page. */
export interface Layout {
  menu: HTMLElement;
  tools: HTMLElement;
  bar: HTMLElement;
  panel: HTMLElement;
  side: HTMLElement;
  foot: HTMLElement;
  setName(name: string): void;
  setKept(text: string, problem: boolean): void;
  setStatus(text: string): void;
}

export function layOutPage(words: PageText): Layout {
  const header = element('header', 'top');
  const mark = element('span', 'logo');
  mark.append(icon('sheet'));
  const name = element('h1', 'document-name');
  const menu = element('div', 'menu-place');
  const titles = element('div', 'titles');
  titles.append(name, menu);
  const tools = element('div', 'tools');
  const kept = element('span', 'kept');
  const privacy = element('span', 'privacy');
  privacy.append(icon('lock'), element('span', '', words.private));
  header.append(mark, titles, tools, element('span', 'space'), kept, privacy);

  const main = element('main', 'work');
  const sheet = element('div', 'sheet');
  const bar = element('div', 'bar');
  const panel = element('section', 'panel');
  panel.id = 'sheet-panel';
  panel.setAttribute('role', 'tabpanel');
  sheet.append(bar, panel);
  main.append(sheet);

  const foot = element('footer', 'foot');
  const status = element('span', 'status');
  const middle = element('div', 'middle');
  middle.append(main);
  document.body.replaceChildren(header, middle, foot);
  return {
    menu,
    tools,
    bar,
    panel,
    side: middle,
    foot,
    setName(text) {
      name.textContent = text;
      document.title = `${text} — ${words.product}`;
    },
    setKept(text, problem) {
      kept.textContent = text;
      kept.classList.toggle('problem', problem);
    },
    setStatus(text) {
      status.textContent = text;
      if (!status.isConnected) foot.append(status);
    },
  };
}
