/** One store of IndexedDB, by string keys. It works under file:// too; a private window may refuse it. */
export class Database {
  private readonly opened: Promise<IDBDatabase>;

  constructor(name: string) {
    this.opened = new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('parts');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  async read(): Promise<Map<string, unknown>> {
    const store = (await this.opened).transaction('parts').objectStore('parts');
    const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
    return new Map(keys.map((key, index) => [String(key), values[index]]));
  }

  /**
   * Writes all parts or none, and removes those that are not to stay. `allow` sees the part «head» as it stands and
   * may refuse: the answer is then false.
   */
  async write(
    parts: ReadonlyMap<string, unknown>,
    stays: (key: string) => boolean,
    allow: (head: unknown) => boolean,
  ): Promise<boolean> {
    const transaction = (await this.opened).transaction('parts', 'readwrite');
    const store = transaction.objectStore('parts');
    if (!allow(await answerOf(store.get('head')))) return false;
    for (const key of await answerOf(store.getAllKeys())) if (!stays(String(key))) store.delete(key);
    for (const [key, part] of parts) store.put(part, key);
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  async clear(): Promise<void> {
    const store = (await this.opened).transaction('parts', 'readwrite').objectStore('parts');
    await answerOf(store.clear());
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
