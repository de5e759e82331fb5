import type { LocaleRules } from './locale.ts';
import type { TypedNumber } from './typedDay.ts';

/** «1,5», «1 440», «50%», «5 ₽», «1e5» as typed where the comma is decimal. */
export function typedNumber(text: string, rules: LocaleRules): TypedNumber | null {
  const found = patternOf(rules).exec(text)?.groups;
  if (!found || (!found.whole && !found.fraction)) return null;
  const digits = (found.whole ?? '').replace(/\D/g, '');
  const size = Number(`${digits || 0}.${found.fraction || 0}${found.exponent ?? ''}`);
  const value = (found.sign === '-' ? -1 : 1) * (found.percent ? size / 100 : size);
  const format = formatOf(found, digits, rules);
  return format === undefined ? { value } : { value, format };
}

type Found = Readonly<Record<string, string | undefined>>;

function formatOf(found: Found, digits: string, rules: LocaleRules): string | undefined {
  const decimals = found.fraction ? '.00' : '';
  if (found.percent) return `0${decimals}%`;
  if (found.before || found.after) return `#,##0${decimals} [$${rules.currency}]`;
  if (found.exponent) return '0.00E+00';
  return digits.length < (found.whole ?? '').length ? `#,##0${decimals}` : undefined;
}

const patterns = new Map<LocaleRules, RegExp>();

function patternOf(rules: LocaleRules): RegExp {
  let pattern = patterns.get(rules);
  if (!pattern) {
    const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // A group separator that is some kind of space may be typed as any space.
    const group = /\s/.test(rules.group) ? '[ \\u00a0\\u202f]' : literal(rules.group);
    const currency = literal(rules.currency);
    const whole = `(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
    const fraction = `(?:${literal(rules.decimal)}(?<fraction>\\d*))?`;
    pattern = new RegExp(
      `^(?<sign>[+-])?(?<before>${currency}\\s?)?${whole}${fraction}(?<exponent>[eE][+-]?\\d+)?` +
        `(?<percent>\\s?%)?(?<after>\\s?${currency})?$`,
    );
    patterns.set(rules, pattern);
  }
  return pattern;
}
