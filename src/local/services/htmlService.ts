import { exception, notHere } from './exception.ts';
import type { Host } from './host.ts';
import { HtmlOutputService } from './htmlOutput.ts';
import { Service, type Signatures } from './service.ts';

type Html = GoogleAppsScript.HTML.HtmlService;
type Template = GoogleAppsScript.HTML.HtmlTemplate;
type Output = GoogleAppsScript.HTML.HtmlOutput;

const signatures = {
  createHtmlOutputFromFile: 'text',
  createHtmlOutput: 'text?',
  createTemplateFromFile: 'text',
} as const satisfies Signatures<Html>;

export class HtmlFilesService extends Service<Html> implements Pick<Html, keyof typeof signatures> {
  constructor(host: Host) {
    super(host, 'HtmlService', signatures);
  }

  createHtmlOutputFromFile(name: string): Output {
    return new HtmlOutputService(this.host, this.file(name)).self;
  }

  createHtmlOutput(html?: unknown): Output {
    return new HtmlOutputService(this.host, String(html ?? '')).self;
  }

  createTemplateFromFile(name: string): Template {
    return template(this.host, this.file(name));
  }

  private file(name: string): string {
    const { html = {} } = this.host.options;
    if (!Object.hasOwn(html, name)) throw exception(`No HTML file named ${name} was found.`);
    return html[name]!;
  }
}

/**
 * A template whose scriptlets only print a variable: `<?= name ?>` escaped, `<?!= name ?>` as it is. Any other
 * scriptlet is refused. Variables are plain properties, so this object is no guarded service.
 */
function template(host: Host, text: string): Template {
  const variables: Record<string, unknown> = {};
  const evaluate = (): Output =>
    host.run('HtmlTemplate.evaluate', () => {
      const html = text.replace(/<\?([\s\S]*?)\?>/g, (scriptlet, code: string) => {
        const [, raw, name = ''] = /^(!?)=\s*(\w+)\s*;?\s*$/.exec(code) ?? [];
        if (!Object.hasOwn(variables, name)) throw notHere(`the scriptlet ${scriptlet}`);
        return raw ? String(variables[name]) : escaped(String(variables[name]));
      });
      return new HtmlOutputService(host, html).self;
    });
  return new Proxy(variables, {
    get: (_, key) => (key === 'evaluate' ? evaluate : variables[String(key)]),
  }) as Template;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
