import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Session = GoogleAppsScript.Base.Session;

const signatures = {
  getActiveUserLocale: '',
  getScriptTimeZone: '',
} as const satisfies Signatures<Session>;

export class SessionService extends Service<Session> implements Pick<Session, keyof typeof signatures> {
  constructor(host: Host) {
    super(host, 'Session', signatures);
  }

  getActiveUserLocale(): string {
    return this.host.options.userLocale ?? 'ru';
  }

  getScriptTimeZone(): string {
    return this.host.options.scriptTimeZone ?? 'Europe/Moscow';
  }
}
