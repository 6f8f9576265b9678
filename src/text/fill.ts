import { number } from './format';

export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into a template: `{world}` becomes what `nameOf` calls the value, numbers are
 * grouped, an absent value leaves nothing. The key tells apart what shares an id: a system may be
 * called as the power that lives there.
 */
export function fill(
  template: string,
  values: Values,
  nameOf: (id: string, key: string) => string,
): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) return '';
    return typeof value === 'number' ? number(value) : nameOf(value, key);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
