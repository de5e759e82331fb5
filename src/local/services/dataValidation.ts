import type { ListRule } from '../../workbook/validations.ts';
import { referenceTo } from './cells/a1.ts';
import { exception } from './exception.ts';
import type { Host } from './host.ts';
import { targetOf } from './kinds.ts';
import type { GRange, RangePlace } from './rangePlace.ts';
import { Service, type Signatures } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A built rule; the add-on only hands it on. */
export class DataValidationService extends Service<Rule> {
  readonly rule: ListRule;

  constructor(host: Host, rule: ListRule) {
    super(host, 'DataValidation', {});
    this.rule = rule;
  }
}

const builderSignatures = {
  requireValueInRange: 'Range bool?',
  requireValueInList: 'texts bool?',
  setAllowInvalid: 'bool',
  setHelpText: 'text',
  build: '',
} as const satisfies Signatures<Builder>;

/** Drop-down lists. A rule only warns unless told otherwise, as on Google (platform.md §6). */
export class DataValidationBuilderService
  extends Service<Builder>
  implements Pick<Builder, keyof typeof builderSignatures>
{
  private source: ListRule['source'] | null = null;
  private allowInvalid = true;

  constructor(host: Host) {
    super(host, 'DataValidationBuilder', builderSignatures);
  }

  requireValueInRange(range: GRange): Builder {
    const { sheet, area } = targetOf<RangePlace>(range);
    this.source = { reference: referenceTo(sheet, area) };
    return this.self;
  }

  requireValueInList(values: string[]): Builder {
    if (values.length === 0) throw exception('DataValidationBuilder.requireValueInList: the list is empty');
    this.source = { values: [...values] };
    return this.self;
  }

  setAllowInvalid(allow: boolean): Builder {
    this.allowInvalid = allow;
    return this.self;
  }

  /** The model has no place for it. */
  setHelpText(): Builder {
    return this.self;
  }

  build(): Rule {
    if (!this.source) throw exception('DataValidationBuilder.build: no criteria were given');
    return new DataValidationService(this.host, { source: this.source, allowInvalid: this.allowInvalid })
      .self;
  }
}
