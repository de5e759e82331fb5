import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Output = GoogleAppsScript.HTML.HtmlOutput;

const signatures = {
  setTitle: 'text',
  getTitle: '',
  setWidth: 'int',
  append: 'text',
  getContent: '',
  addMetaTag: 'text text',
} as const satisfies Signatures<Output>;

/** The few meta tags that Google lets through (platform.md §5). */
const metaTags = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutputService extends Service<Output> implements Pick<Output, keyof typeof signatures> {
  title = '';
  content: string;

  constructor(host: Host, content: string) {
    super(host, 'HtmlOutput', signatures);
    this.content = content;
  }

  setTitle(title: string): Output {
    this.title = title;
    return this.self;
  }

  getTitle(): string {
    return this.title;
  }

  /** A sidebar is 300 pixels wide, whatever is asked for (platform.md §5). */
  setWidth(): Output {
    return this.self;
  }

  append(html: string): Output {
    this.content += html;
    return this.self;
  }

  getContent(): string {
    return this.content;
  }

  addMetaTag(name: string): Output {
    if (!metaTags.includes(name)) throw exception(`The meta tag you specified is not allowed: ${name}`);
    return this.self;
  }
}
