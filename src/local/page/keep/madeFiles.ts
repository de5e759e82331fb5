import type { HostFile } from '../host.ts';
import { download } from '../shell/download.ts';
import { fileAddress, fileNameIn, plainName } from './fileAddress.ts';

/** Bytes in all: thousands of documents. Beyond that the oldest ones go. */
const room = 64 * 1024 * 1024;

/**
 * Files that the add-on made, by name. The workbook remembers their addresses; after a reload these lead nowhere by
 * themselves, so the page keeps what lay there.
 */
export class MadeFiles {
  private readonly files = new Map<string, HostFile>();
  private size = 0;

  /** Oldest first. */
  all(): readonly HostFile[] {
    return [...this.files.values()];
  }

  restore(files: readonly HostFile[]): void {
    for (const file of files) this.take(file);
  }

  /** Answers with its address, which no other file has. */
  keep(file: HostFile): string {
    const name = this.freeName(plainName(file.name));
    this.take({ ...file, name });
    return fileAddress(name);
  }

  /** Downloads what lies at the address; false = nothing does. */
  fetch(address: string): boolean {
    const file = this.files.get(fileNameIn(address) ?? '');
    if (file) download(file);
    return file !== undefined;
  }

  private take(file: HostFile): void {
    this.files.set(file.name, file);
    this.size += file.bytes.length;
    for (const [name, { bytes }] of this.files) {
      if (this.size <= room || this.files.size === 1) return;
      this.files.delete(name);
      this.size -= bytes.length;
    }
  }

  private freeName(name: string): string {
    const [, base = name, ending = ''] = /^(.*?)(\.\w+)?$/s.exec(name) ?? [];
    let free = name;
    for (let n = 2; this.files.has(free); n++) free = `${base} (${n})${ending}`;
    return free;
  }
}
