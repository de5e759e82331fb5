// biome-ignore-all lint/correctness/noUnusedVariables: called by name, as Apps Script does.
/* Stands for dist/addon/Code.js: top-level functions, run in a context whose globals are the services. */
/* global book, ui, menus, sidebarHtml */
function onOpen() {
  menus.push({
    title: 'Сетевой план',
    entries: [
      { label: 'Подготовить таблицу', run: 'prepare' },
      { label: 'Проверить план', run: 'fail' },
      { label: 'Спросить', run: 'question' },
      'separator',
      { label: 'Панель плана', run: 'showPanel' },
    ],
  });
}

function prepare() {
  const sheet = book.addTab('Проверка');
  for (let row = 0; row < 40; row++) {
    for (let column = 0; column < 4; column++) book.put(sheet, row, column, { value: `Строка ${row + 1}` });
  }
  const first = book.sheets()[0];
  book.put(first, 0, 0, { value: 'Подготовлено', style: { bold: true } });
  ui.toast({ title: '', text: 'Таблица подготовлена' });
}

function question() {
  const { button } = ui.answer({ kind: 'alert', title: 'План', text: 'Продолжить?', buttons: 'OK_CANCEL' });
  ui.answer({ kind: 'alert', title: '', text: `Ответ: ${button}\nfile:План.docx`, buttons: 'OK' });
}

function fail() {
  throw new Error('Лист занят коллегой.');
}

function showPanel() {
  ui.showSidebar({ title: 'Панель плана', html: sidebarHtml });
}

/** A computed column: «длина» of what was typed into column A stands in column F. */
function onEdit({ sheet, area }) {
  const tab = book.sheets().find(({ id }) => id === sheet);
  if (area.left > 0 || !tab) return;
  for (let row = area.top; row <= area.bottom; row++) {
    const text = String(tab.rows[row]?.[0]?.value ?? '');
    book.put(tab, row, 5, { value: text === '' ? null : text.length });
  }
}

function serve(request) {
  const { method, input } = JSON.parse(request);
  if (method === 'goTo') {
    const tab = book.sheets().find(({ name }) => name === input.tab);
    ui.select(tab, { top: input.row, left: input.column, bottom: input.row, right: input.column });
    return JSON.stringify({ ok: true, value: null });
  }
  if (method === 'generate') {
    const url = ui.file({
      name: 'plan.docx',
      bytes: new Uint8Array([80, 75, 3, 4]),
      type: 'application/zip',
    });
    return JSON.stringify({ ok: true, value: { url } });
  }
  throw new Error(`unknown method ${method}`);
}
