import { createServer, type Server } from 'node:http';
import { Failure } from './failure.ts';
import type { Command, Options } from './options.ts';
import { pageHtml } from './pageHtml.ts';

const DEFAULT_PORT = 8123;

export const serveCommand: Command = async (options) => {
  const html = await pageHtml(options);
  const { url } = await servePage(html, options);
  process.stdout.write(`${options.words.started.page(url)}\n`);
  await new Promise(() => undefined);
  return 0;
};

/** Serves one page on this computer only: 127.0.0.1, no other path, nothing stored. */
export async function servePage(
  html: string,
  { port, words }: Options,
): Promise<{ url: string; server: Server }> {
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
    throw new Failure(words.badPort(port));
  const server = createServer((request, response) => {
    const found = request.url === '/' || request.url?.startsWith('/?');
    response.writeHead(found ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    response.end(found ? html : '');
  });
  const wanted = port === undefined ? DEFAULT_PORT : Number(port);
  // The usual port may be taken by an earlier run: without --port any free one will do.
  const bound = (await listen(server, wanted)) || (port === undefined && (await listen(server, 0)));
  if (!bound) throw new Failure(words.portTaken(String(wanted)));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : wanted}/`, server };
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}
