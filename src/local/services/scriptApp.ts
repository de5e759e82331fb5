import { authMode, authorizationStatus } from './enums.ts';
import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { Service, type Signatures } from './service.ts';

type Enums = typeof GoogleAppsScript.Script;
type App = GoogleAppsScript.Script.ScriptApp;
type Info = GoogleAppsScript.Script.AuthorizationInfo;
type Mode = GoogleAppsScript.Script.AuthMode;

const signatures = {
  AuthMode: null,
  AuthorizationStatus: null,
  getAuthorizationInfo: 'AuthMode texts?',
  requireScopes: 'AuthMode texts',
} as const satisfies Signatures<App>;

/** Granular consent: the user may have unticked a scope, `deniedScopes` of the options (platform.md §3). */
export class ScriptAppService extends Service<App> implements Pick<App, keyof typeof signatures> {
  readonly AuthMode: Enums['AuthMode'] = authMode;
  readonly AuthorizationStatus: Enums['AuthorizationStatus'] = authorizationStatus;

  constructor(host: Host) {
    super(host, 'ScriptApp', signatures);
  }

  /** Without scopes: whether all that the manifest asks for is granted. */
  getAuthorizationInfo(_mode: Mode, scopes?: string[]): Info {
    return new AuthorizationInfoService(this.host, this.lacking(scopes).length > 0).self;
  }

  /** «The execution ends and prompts the user for authorization.» */
  requireScopes(_mode: Mode, scopes: string[]): void {
    if (this.lacking(scopes).length > 0) {
      throw exception('Authorization is required to perform that action.');
    }
  }

  private lacking(scopes?: readonly string[]): string[] {
    const { deniedScopes = [] } = this.host.options;
    return deniedScopes.filter((scope) => !scopes || scopes.includes(scope));
  }
}

const infoSignatures = {
  getAuthorizationStatus: '',
  getAuthorizationUrl: '',
} as const satisfies Signatures<Info>;

class AuthorizationInfoService extends Service<Info> implements Pick<Info, keyof typeof infoSignatures> {
  private readonly required: boolean;

  constructor(host: Host, required: boolean) {
    super(host, 'AuthorizationInfo', infoSignatures);
    this.required = required;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.required ? authorizationStatus.REQUIRED : authorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string {
    return this.required ? 'https://script.google.com/macros/d/local/authorize' : '';
  }
}
