import { numerals } from './en/numerals';
import { spoken } from './spoken';

/** `12345` as `12 345` with thin spaces; a true minus sign. Fractions are rounded down. */
export function number(value: number): string {
  const { thousands, minus } = spoken(numerals);
  const digits = String(Math.abs(Math.trunc(value)));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, thousands);
  return Math.trunc(value) < 0 ? `${minus}${grouped}` : grouped;
}

/** With its sign, also for zero: `+118`, `−62`, `±0`. */
export function signed(value: number): string {
  const whole = Math.trunc(value);
  if (whole === 0) return '±0';
  return whole > 0 ? `+${number(whole)}` : number(whole);
}

/** Tenths as a number with at most one decimal: `35` as `3.5`, `40` as `4`. */
export function tenths(value: number): string {
  const { decimals, minus } = spoken(numerals);
  const rest = Math.abs(value % 10);
  const sign = value < 0 && value > -10 ? minus : '';
  const whole = `${sign}${number(value / 10)}`;
  return rest === 0 ? whole : `${whole}${decimals}${rest}`;
}

/** Permille as a percentage, rounded: `724` as `72 %`. */
export function percent(permille: number): string {
  return `${number(Math.round(permille / 10))}${spoken(numerals).percent}`;
}

/** A change in permille as a signed percentage, to one decimal where it has one: `+2.5 %`. */
export function signedPercent(permille: number): string {
  const sign = permille > 0 ? '+' : '';
  return `${sign}${tenths(permille)}${spoken(numerals).percent}`;
}
