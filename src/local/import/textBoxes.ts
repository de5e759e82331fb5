/**
 * Text boxes as newer programs save them (`wps:txbx` in a drawing). mammoth reads the older form only, which Word adds
 * beside as a fallback and others leave out: a box without its fallback is turned into the older form.
 */
export function keepTextBoxes(xml: string): string {
  const bare = xml.replace(
    /<mc:AlternateContent>([\s\S]*?)<\/mc:AlternateContent>/g,
    (whole, inner: string) =>
      inner.includes('<mc:Fallback') ? whole : inner.replace(/<\/?mc:Choice[^>]*>/g, ''),
  );
  return bare.replace(
    /<w:drawing>(?:(?!<\/w:drawing>)[\s\S])*?<w:txbxContent>([\s\S]*?)<\/w:txbxContent>[\s\S]*?<\/w:drawing>/g,
    (_, content: string) =>
      `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`,
  );
}
