/**
 * Evaluates the built add-on (`Code.js`) in a context of its own, as Apps Script does: a frame without a page,
 * whose globals are the services. Answers with its top-level functions. The frame inherits the page's
 * Content-Security-Policy, which knows this very script by its hash.
 */
export function runAddon(code: string, services: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'add-on';
  document.body.append(frame);
  const context = frame.contentWindow as unknown as Record<string, unknown>;
  const before = new Set(Object.getOwnPropertyNames(context));
  Object.assign(context, services);
  const failures: string[] = [];
  frame.contentWindow!.addEventListener('error', (event) => failures.push(event.message));
  const script = frame.contentDocument!.createElement('script');
  script.textContent = code;
  frame.contentDocument!.body.append(script);
  if (failures.length) throw new Error(failures[0]);
  const names = Object.getOwnPropertyNames(context);
  const entries = names.filter((name) => !before.has(name) && typeof context[name] === 'function');
  return Object.fromEntries(entries.map((name) => [name, context[name]]));
}
