import { effectOf } from '../../rules/decisions/effectOf';
import { theDecider } from '../../rules/decisions/roles';
import type { Effect } from '../../state/effect';
import type { OwnDecision } from '../ownContent';
import { ofPower } from './ofPower';

/** A decision with who decides named in every word that names no power. */
export function ofDecider(decision: OwnDecision): OwnDecision {
  const { when, options } = decision;
  return {
    ...decision,
    ...(when && { when: ofPower(when, theDecider) }),
    options: options.map((option) => ({
      ...option,
      effects: option.effects.map(effectOfDecider),
      ...(option.when && { when: ofPower(option.when, theDecider) }),
      ...(option.leans && {
        leans: option.leans.map((lean) => ({
          ...lean,
          ...(lean.when && { when: ofPower(lean.when, theDecider) }),
        })),
      }),
    })),
  };
}

function effectOfDecider(effect: Effect): Effect {
  // A broken one may have no word, or several.
  if (Object.keys(effect).length !== 1) return effect;
  const { word, definition, asked } = effectOf(effect);
  if (!Object.hasOwn(definition.refers, 'faction') || 'faction' in asked) return effect;
  return { [word]: { faction: theDecider, ...(asked as object) } } as unknown as Effect;
}
