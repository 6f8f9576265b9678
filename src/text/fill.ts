import { naming } from './en/naming';
import { number } from './format';
import { sentenceCase } from './sentenceCase';
import { spoken } from './spoken';

export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Puts values into a template: `{world}` becomes what `nameOf` calls the value, numbers are
 * grouped, lists joined, an absent value leaves nothing. `{count:ship|ships}` is a number with the
 * word that fits it. The key tells apart what shares an id: a system may be called as the power that
 * lives there.
 */
export function fill(
  template: string,
  values: Values,
  nameOf: (id: string, key: string) => string,
): string {
  const filled = template.replace(
    /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g,
    (_, key: string, one?: string, many?: string) => {
      const value = values[key];
      if (value === undefined) return '';
      if (typeof value === 'string') return nameOf(value, key);
      if (typeof value !== 'number') return joined(value.map((id) => nameOf(id, key)));
      return one === undefined ? number(value) : `${number(value)} ${value === 1 ? one : many}`;
    },
  );
  return sentenceCase(filled);
}

function joined(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0
    ? last
    : `${before.reverse().join(', ')} ${spoken(naming).and} ${last}`;
}
