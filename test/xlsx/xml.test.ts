import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlScanner } from '../../src/xlsx/xml/scan.ts';
import { decodeCellText, decodeText, escapeAttribute, escapeCellText } from '../../src/xlsx/xml/text.ts';
import { element, parseXml } from '../../src/xlsx/xml/tree.ts';

function tokens(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const all: string[] = [];
  while (scanner.next())
    all.push(`${scanner.kind} ${scanner.kind === 'text' ? scanner.text() : scanner.qname}`);
  return all;
}

describe('the scanner', () => {
  it('gives an open and a close token for each element, self-closed or not', () => {
    expect(tokens('<a><x:b c="1>2"/>т<d ></d ></a>')).toEqual([
      'open a',
      'open x:b',
      'close x:b',
      'text т',
      'open d',
      'close d',
      'close a',
    ]);
  });

  it('reads attributes in any spelling', () => {
    const scanner = new XmlScanner(`<c r='A1'  t = "s"\n n="a&#10;b\nc &lt;&quot;" x:n="2"/>`);
    scanner.next();
    expect(Object.fromEntries(scanner.attributes())).toEqual({ r: 'A1', t: 's', n: 'a\nb c <"', 'x:n': '2' });
    expect([scanner.attribute('n'), scanner.attribute('x:n'), scanner.attribute('no')]).toEqual([
      'a\nb c <"',
      '2',
      undefined,
    ]);
  });

  it.each([
    '<a>',
    '<a></b>',
    '</a>',
    '<a b></a>',
    '<a b=1/>',
    '<a b="1/>',
    '<a <b/></a>',
    '<!DOCTYPE a><a/>',
    '<a/',
    '< a/>',
    '<a><!-- </a>',
  ])('refuses %s', (xml) => {
    expect(() => tokens(xml)).toThrow('at ');
  });
});

describe('the tree', () => {
  const xml = `<?xml version="1.0"?>\r\n<!-- до --><r  a = '1' xmlns:p="u">\n <p:x/><y>1&amp;<![CDATA[<2>]]></y ><!-- в --> <z q="&quot;"></z>\n</r>\n<!-- после -->`;

  it('comes out as it went in', () => {
    expect(parseXml(xml).toString()).toBe(xml);
  });

  it('changes only the attribute that is set', () => {
    const node = element(`<c t='s' note="r='1'" r="A1"/>`);
    node.setAttribute('r', 'B2');
    expect(node.toString()).toBe(`<c t='s' note="r='1'" r="B2"/>`);
    node.setAttribute('t', undefined);
    node.setAttribute('s', '<"5">');
    expect(node.toString()).toBe(`<c note="r='1'" r="B2" s="&lt;&quot;5&quot;&gt;"/>`);
  });

  it('puts a new child where the sequence wants it, around elements that wrap others', () => {
    const root = element(
      '<w><a/><mc:AlternateContent><mc:Choice><c/></mc:Choice></mc:AlternateContent><e/></w>',
    );
    for (const name of ['d', 'b']) root.insertInOrder(element(`<${name}/>`), ['a', 'b', 'c', 'd', 'e']);
    expect(root.elements.map(({ name }) => name)).toEqual(['a', 'b', 'AlternateContent', 'd', 'e']);
  });

  it('opens an element that was closed in itself when it gets children', () => {
    const node = element('<x:a b="1" />');
    node.append(element('<x:c/>'));
    expect(node.toString()).toBe('<x:a b="1"><x:c/></x:a>');
  });
});

describe('text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        'D',
        '\r',
        '\n',
        '\u0001',
        '\ud83d',
        '\ude00',
        '\ufffe',
        '&',
        '<',
        '>',
        'é',
      ),
    }),
  );

  it('of a cell comes back whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = escapeCellText(text);
        expect(decodeCellText(decodeText(written))).toBe(text);
        expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('that XML cannot hold is left out of attributes', () => {
    expect(escapeAttribute('a\u0000\ud800"\n<')).toBe('a&quot;&#10;&lt;');
  });

  it('loses nothing to entities that nobody defined', () => {
    expect(decodeText('&nbsp;&#xA;&#1114112;&amp;lt;')).toBe('&nbsp;\n&#1114112;&lt;');
  });
});
