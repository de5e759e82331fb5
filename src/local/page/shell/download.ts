import type { HostFile } from '../host.ts';

/** Puts the file into the downloads; the address serves for as long as the page is open. */
export function download(file: HostFile): string {
  const address = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
  save(address, file.name);
  return address;
}

export function save(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
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
