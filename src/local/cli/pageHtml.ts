import type { Options } from './options.ts';

/** The page of the local host. */
export async function pageHtml(_options: Options): Promise<string> {
  return `<!doctype html>
<html lang="ru"><meta charset="utf-8"><title>Сетевой план</title>
<body style="font: 16px/1.5 sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em">
<h1>Сетевой план</h1>
<p>Страница с таблицей ещё строится. Пока работает командная строка: таблица и документ лежат в папке <code>out</code>.</p>
</body></html>`;
}
