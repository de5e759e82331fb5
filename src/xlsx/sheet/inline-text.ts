import type { XmlScanner } from '../xml/scan.ts';
import { decodeCellText } from '../xml/text.ts';

/**
 * The text of a string item (`<si>`, `<is>`, `<text>`), which may be in runs of different letters: what stands in
 * `<t>`, but not in `<rPh>`, the reading aid of Japanese. The scanner goes from its open to its close token.
 */
export function readInlineText(scanner: XmlScanner): string {
  let text = '';
  for (const outside = scanner.depth - 1; scanner.next() && scanner.depth > outside; ) {
    if (scanner.kind !== 'open') continue;
    if (scanner.name === 'rPh') scanner.skip();
    if (scanner.kind !== 'open' || scanner.name !== 't') continue;
    for (const around = scanner.depth - 1; scanner.next() && scanner.depth > around; ) text += scanner.text();
  }
  return decodeCellText(text);
}
