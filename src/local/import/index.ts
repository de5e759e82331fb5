export { ImportError, type ImportErrorCode } from './importError.ts';
export { importPlan } from './importPlan.ts';
