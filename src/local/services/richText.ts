import type { Workbook } from '../../workbook/workbook.ts';
import { areaOf } from './cells/a1.ts';
import { exception, notHere } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

const valueSignatures = { getText: '', getLinkUrl: '' } as const satisfies Signatures<Value>;

export class RichTextValueService
  extends Service<Value>
  implements Pick<Value, keyof typeof valueSignatures>
{
  readonly text: string;
  readonly link: string | null;

  constructor(host: Host, text: string, link: string | null) {
    super(host, 'RichTextValue', valueSignatures);
    this.text = text;
    this.link = link;
  }

  getText(): string {
    return this.text;
  }

  getLinkUrl(): string | null {
    return this.link;
  }
}

const builderSignatures = {
  setText: 'text',
  setLinkUrl: 'text/null',
  build: '',
} as const satisfies Signatures<Builder>;

/** One text with one link over all of it; runs of different looks are not needed here. */
export class RichTextValueBuilderService
  extends Service<Builder>
  implements Pick<Builder, keyof typeof builderSignatures>
{
  private text: string | null = null;
  private link: string | null = null;

  constructor(host: Host) {
    super(host, 'RichTextValueBuilder', builderSignatures);
  }

  setText(text: string): Builder {
    this.text = text;
    return this.self;
  }

  setLinkUrl(link: string | number | null): Builder {
    if (this.text === null) throw exception('RichTextValueBuilder.setLinkUrl: setText must come first');
    this.link = link as string | null;
    return this.self;
  }

  build(): Value {
    return new RichTextValueService(this.host, this.text ?? '', this.link).self;
  }
}

/** «#gid=12&range=C5», as links inside a spreadsheet are written on Google → «#'Мероприятия'!C5» of the model. */
export function modelLink(book: Workbook, link: string | null): string | null {
  if (link === null || /^(https?|mailto):/.test(link)) return link;
  const [, gid, a1 = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/.exec(link) ?? [];
  if (gid === undefined) throw notHere(`a link of the form ${link}`);
  const sheet = book.sheets.find(({ id }) => id === Number(gid));
  if (!sheet) throw exception(`No sheet with id ${gid} for the link ${link}`);
  areaOf(a1, sheet);
  return `#'${sheet.name.replaceAll("'", "''")}'!${a1}`;
}
