import type { SwitchableId } from '../tabs/switchableChecks.ts';
import { readAmount } from './amount.ts';
import { readTime } from './lessonTimes.ts';
import type { Plan, SettingsReader } from './plan.ts';

export type SettingKey = Parameters<SettingsReader>[0];

/** A number of «Настройки»; null when the field is empty (= not checked) or not a number. */
export function settingNumber({ settings }: Plan, key: SettingKey): number | null {
  return readAmount(settings(key));
}

/** A time of day of «Настройки», minutes since midnight; null when the field is empty or not a time. */
export function settingTime({ settings }: Plan, key: SettingKey): number | null {
  return readTime(settings(key));
}

/** Whether the network schedule says what a delay would move. */
export function isCriticalPathShown({ settings }: Pick<Plan, 'settings'>): boolean {
  return settings('criticalPath').toLowerCase() === 'да';
}

/** Whether a check that can be switched off is on. */
export function isSwitchedOn({ settings }: Plan, id: SwitchableId): boolean {
  return settings(`check.${id}`).toLowerCase() !== 'выкл';
}
