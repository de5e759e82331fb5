import { xlsxType } from './shell/download.ts';

/** Drive shows files without their ending; a downloaded one needs it. */
export function madeFileName(name: string, mediaType: string): string {
  const ending = mediaType === xlsxType ? '.xlsx' : '.docx';
  return name.toLowerCase().endsWith(ending) ? name : name + ending;
}
