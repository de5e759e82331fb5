import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type Locks = GoogleAppsScript.Lock.LockService;

const signatures = { getDocumentLock: '' } as const satisfies Signatures<Locks>;

/** Only the document's lock: a script lock would make all customers of a published add-on wait (platform.md §8). */
export class LocksService extends Service<Locks> implements Pick<Locks, keyof typeof signatures> {
  constructor(host: Host) {
    super(host, 'LockService', signatures);
  }

  getDocumentLock(): Lock {
    return new DocumentLockService(this.host).self;
  }
}

const lockSignatures = {
  tryLock: 'int',
  waitLock: 'int',
  releaseLock: '',
  hasLock: '',
} as const satisfies Signatures<Lock>;

class DocumentLockService extends Service<Lock> implements Pick<Lock, keyof typeof lockSignatures> {
  constructor(host: Host) {
    super(host, 'Lock', lockSignatures);
  }

  tryLock(): boolean {
    if (this.host.lock.others) return false;
    this.host.lock.mine = true;
    return true;
  }

  waitLock(): void {
    if (!this.tryLock()) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.host.lock.mine = false;
  }

  hasLock(): boolean {
    return this.host.lock.mine;
  }
}
