import { numberName as englishNumberName } from './en/codes/numbers/numberName';
import { ruleOf as englishRuleOf } from './en/codes/numbers/numberRules';
import { withUnit as englishWithUnit } from './en/codes/numbers/numberUnits';
import { spoken } from './spoken';

/** `['statusOutput', 'enslaved']` as `Status output: enslaved people`. */
export function numberName(...given: Parameters<typeof englishNumberName>): string {
  return spoken(englishNumberName)(...given);
}

/** What a number of the rules is for, by its place in them; that of the list it stands in, or null. */
export function ruleOf(...given: Parameters<typeof englishRuleOf>): string | null {
  return spoken(englishRuleOf)(...given);
}

/** A number of the rules with its unit, by its place in them. */
export function withUnit(...given: Parameters<typeof englishWithUnit>): string {
  return spoken(englishWithUnit)(...given);
}
