import type { HostFile } from '../host.ts';
import { download, save } from '../shell/download.ts';

/** Documents are some tens of kilobytes; of a long working day the last ones are kept. */
const most = 20;

/**
 * Files that the add-on made, by the address it was told. The workbook remembers these addresses; after a reload
 * they lead nowhere by themselves, so the page keeps what lay there.
 */
export class MadeFiles {
  private files = new Map<string, HostFile>();
  private changed = false;

  /** All of them when there are new ones since this was last asked, else null. */
  news(): [string, HostFile][] | null {
    const { changed } = this;
    this.changed = false;
    return changed ? [...this.files] : null;
  }

  restore(files: readonly [string, HostFile][]): void {
    this.files = new Map(files);
  }

  /** Puts it into the downloads and answers with its address. */
  add(file: HostFile): string {
    const address = download(file);
    this.files.set(address, file);
    if (this.files.size > most) this.files.delete(this.files.keys().next().value!);
    this.changed = true;
    return address;
  }

  /** Downloads again what lies at the address; false = it is none of ours. */
  fetch(address: string): boolean {
    const file = this.files.get(address);
    if (!file) return false;
    const link = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
    save(link, file.name);
    setTimeout(() => URL.revokeObjectURL(link), 60_000);
    return true;
  }
}
