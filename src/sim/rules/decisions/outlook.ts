import { type Refusal, refuse } from '../../lib/refusal';
import type { Decision, DecisionOption, OpenDecision } from '../../state/decision';
import type { Effect } from '../../state/effect';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { isMet } from '../conditions/isMet';
import type { Figures, Weighing } from '../effects/definition';
import { effectOf } from './effectOf';
import { bound } from './roles';

/** An effect of an option, as things stand. */
export interface EffectOutlook {
  readonly effect: Effect;
  readonly figures: Figures;
  /** Why it would not come about; null where it would. */
  readonly refusal: Refusal | null;
}

/** An option of a decision, as things stand: what it does, and why it cannot be taken, if so. */
export interface OptionOutlook {
  /** With those who play its roles in their place. */
  readonly option: DecisionOption;
  /** In the order in which they are carried out. Where they are hidden, nobody is to be told them. */
  readonly effects: readonly EffectOutlook[];
  readonly refusal: Refusal | null;
}

/** The option that is taken when nobody answers: the one that says so, else the last. */
export function defaultOption({ options }: Pick<Decision, 'options'>): DecisionOption | undefined {
  return options.find(({ otherwise }) => otherwise) ?? options.at(-1);
}

/**
 * What can be answered to a decision, in the order it is laid before who decides. Of a view: as far as that power
 * knows. Empty where the content knows no such decision.
 * @source invented
 */
export function optionsOf(realm: Realm, rules: Ruleset, open: OpenDecision): OptionOutlook[] {
  const options = rules.decisions[open.decision]?.options ?? [];
  return options.flatMap((each) => {
    const option = bound(each, open.roles);
    return option === null ? [] : [outlookOf({ realm, rules, decider: open.by }, option)];
  });
}

function outlookOf(weighing: Weighing, option: DecisionOption): OptionOutlook {
  const effects = option.effects.map((effect) => foretold(weighing, effect));
  return { option, effects, refusal: closedBy(weighing, option, effects) };
}

function foretold(weighing: Weighing, effect: Effect): EffectOutlook {
  const { definition, asked } = effectOf(effect);
  return {
    effect,
    figures: definition.figures?.(weighing, asked) ?? {},
    refusal: definition.refusal(weighing, asked),
  };
}

/** An option is closed where its condition is not met, or where what it asks for cannot be done. */
function closedBy(
  weighing: Weighing,
  option: DecisionOption,
  effects: readonly EffectOutlook[],
): Refusal | null {
  const { realm, rules } = weighing;
  if (option.when && !isMet(realm, rules, option.when)) return refuse('optionClosed');
  const barred = effects.find(
    ({ effect, refusal }) => refusal !== null && effectOf(effect).definition.lapses !== true,
  );
  return barred?.refusal ?? costsRefusal(weighing, effects);
}

/** Several payments of one power from one store are one. */
function costsRefusal(weighing: Weighing, effects: readonly EffectOutlook[]): Refusal | null {
  const sums = new Map<string, number>();
  for (const { effect } of effects) {
    if (!('stock' in effect)) continue;
    const { faction, stock, amount } = effect.stock;
    const key = `${faction} ${stock}`;
    const sum = (sums.get(key) ?? 0) + amount;
    sums.set(key, sum);
    const whole = { faction, stock, amount: sum };
    const refusal = effectOf<'stock'>(effect).definition.refusal(weighing, whole);
    if (refusal) return refusal;
  }
  return null;
}

/** Whom the effects of an option concern besides who decides. */
export function concernedBy({ effects }: DecisionOption, decider: FactionId): FactionId[] {
  const felt = effects.flatMap((effect) => {
    const { definition, asked } = effectOf(effect);
    return definition.concerns(asked);
  });
  return [...new Set([decider, ...felt])].sort();
}
