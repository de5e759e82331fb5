import type { ComponentChildren } from 'preact';
import { documentLink } from '../../files.ts';
import { usePanel } from './context.ts';

/** A document that was made, as far as a link needs to know it. */
interface Made {
  readonly name: string;
  readonly url: string;
}

interface DocumentLinkProps {
  readonly made: Made;
  readonly children: ComponentChildren;
  readonly look?: string;
  /** Of the file, where the document is one. */
  readonly extension?: string;
}

/** A link to the document, to be opened or downloaded; only its text where its address is not usable. */
export function DocumentLink({ made, children, look = '', extension = '.docx' }: DocumentLinkProps) {
  const { words } = usePanel();
  const link = documentLink(made.url, document.baseURI);
  if (!link) return <span>{children}</span>;
  if (link.way === 'download') {
    return (
      <a class={look} href={link.href} target="_self" download={fileName(made.name, extension)}>
        {children}
      </a>
    );
  }
  return (
    <a class={look} href={link.href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="hidden"> {words.opensInNewWindow}</span>
    </a>
  );
}

interface OpenDocumentProps {
  readonly made: Made;
  /** Of a spreadsheet; absent = a document. */
  readonly workbook?: boolean;
}

/** The way to the document as the next thing to do. */
export function OpenDocument({ made, workbook = false }: OpenDocumentProps) {
  const { words } = usePanel();
  const link = documentLink(made.url, document.baseURI);
  if (!link) return <p class="secondary">{words.generate.noLink}</p>;
  const said = workbook ? words.nextYear : words.generate;
  return (
    <DocumentLink made={made} look="button primary" extension={workbook ? '.xlsx' : '.docx'}>
      {link.way === 'open' ? said.open : said.download}
    </DocumentLink>
  );
}

const fileName = (name: string, extension: string) =>
  name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;
