import type { HostFile } from '../host.ts';

/** Puts the file into the downloads. */
export function download(file: HostFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the person choose one file. */
export function chooseFile(accept: string): Promise<File> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => input.files?.[0] && resolve(input.files[0]));
    input.click();
  });
}
