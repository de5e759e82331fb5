import { BLUEPRINT } from '../plan/tabs/blueprint.ts';

/** Names of the tabs that people are not meant to see. */
export const HIDDEN_TABS: ReadonlySet<string> = new Set(
  BLUEPRINT.flatMap((spec) => (spec.kind === 'table' && spec.hidden ? [spec.name] : [])),
);
