import { ConditionalFormatRuleBuilderService } from './conditionalFormat.ts';
import { DataValidationBuilderService } from './dataValidation.ts';
import { booleanCriteria, borderStyle, protectionType, wrapStrategy } from './enums.ts';
import type { Host } from './host.ts';
import { RichTextValueBuilderService } from './richText.ts';
import { Service, type Signatures } from './service.ts';
import { SpreadsheetService } from './spreadsheet.ts';
import { UiService } from './ui.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const signatures = {
  BooleanCriteria: null,
  BorderStyle: null,
  ProtectionType: null,
  WrapStrategy: null,
  getActiveSpreadsheet: '',
  getActive: '',
  getUi: '',
  flush: '',
  newDataValidation: '',
  newConditionalFormatRule: '',
  newRichTextValue: '',
} as const satisfies Signatures<App>;

export class SpreadsheetAppService extends Service<App> implements Pick<App, keyof typeof signatures> {
  readonly BooleanCriteria: Sheets['BooleanCriteria'] = booleanCriteria;
  readonly BorderStyle: Sheets['BorderStyle'] = borderStyle;
  readonly ProtectionType: Sheets['ProtectionType'] = protectionType;
  readonly WrapStrategy: Sheets['WrapStrategy'] = wrapStrategy;

  constructor(host: Host) {
    super(host, 'SpreadsheetApp', signatures);
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new SpreadsheetService(this.host).self;
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return new SpreadsheetService(this.host).self;
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return new UiService(this.host).self;
  }

  flush(): void {
    this.host.settle();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderService(this.host).self;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilderService(this.host).self;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilderService(this.host).self;
  }
}
