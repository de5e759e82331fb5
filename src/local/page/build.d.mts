/** See build.mjs. */
export function buildPage(options: {
  code: string;
  host: string;
  sidebarHtml: string;
  sample?: { name: string; bytes: Uint8Array } | null;
  minify?: boolean;
  createHost?: string;
}): Promise<string>;
