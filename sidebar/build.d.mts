/** The sidebar as the text of one html page; see build.mjs. */
export function buildSidebar(options?: { minify?: boolean }): Promise<string>;
