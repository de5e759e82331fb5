import { strToU8 } from 'fflate';

/** Text of a part → UTF-8, the declaration saying so. Apps Script has no TextEncoder, and fflate does without. */
export function encodeXml(text: string): Uint8Array {
  return strToU8(text.replace(/^(<\?xml[^>]*?encoding=)(["'])(?!utf-8["'])[\w.-]+\2/i, '$1$2UTF-8$2'));
}
