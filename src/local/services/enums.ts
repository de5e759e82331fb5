import { enumeration } from './enumeration.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type Base = typeof GoogleAppsScript.Base;
type Script = typeof GoogleAppsScript.Script;
type Utilities = typeof GoogleAppsScript.Utilities;

export const borderStyle = enumeration<Sheets['BorderStyle']>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const wrapStrategy = enumeration<Sheets['WrapStrategy']>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const protectionType = enumeration<Sheets['ProtectionType']>('ProtectionType', ['RANGE', 'SHEET']);
export const booleanCriteria = enumeration<Sheets['BooleanCriteria']>('BooleanCriteria', ['CUSTOM_FORMULA']);
export const button = enumeration<Base['Button']>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const buttonSet = enumeration<Base['ButtonSet']>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
export const authMode = enumeration<Script['AuthMode']>('AuthMode', ['NONE', 'LIMITED', 'FULL']);
export const authorizationStatus = enumeration<Script['AuthorizationStatus']>('AuthorizationStatus', [
  'REQUIRED',
  'NOT_REQUIRED',
]);
export const digestAlgorithm = enumeration<Utilities['DigestAlgorithm']>('DigestAlgorithm', [
  'MD5',
  'SHA_256',
]);
export const charset = enumeration<Utilities['Charset']>('Charset', ['UTF_8']);
