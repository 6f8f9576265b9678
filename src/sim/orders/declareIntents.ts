import { refuse } from '../lib/refusal';
import type { Intent } from '../state/alliance';
import { hasFields, isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

const kinds = ['attack', 'defend', 'gather', 'raid'] as const satisfies readonly Intent['kind'][];

/** Longest list an order may bring; the rules allow fewer. */
const listLimit = 50;

/** Tells the allies what one is about to do; replaces what was said before. Binds to nothing. */
export const declareIntents: OrderDefinition<'declareIntents'> = {
  type: 'declareIntents',
  quiet: true,
  check: ({ intents, ...others }) =>
    hasFields(others, 'type') &&
    Array.isArray(intents) &&
    intents.length <= listLimit &&
    intents.every(
      (intent) =>
        hasFields(intent, 'kind', 'system') && isOneOf(intent.kind, kinds) && isId(intent.system),
    ),
  validate({ intents }, { view, faction, rules }) {
    const limit = rules.numbers.operations.intents;
    if ((view.factions[faction]?.alliance ?? null) === null) return refuse('noAlliance');
    const unknown = intents.find(({ system }) => !Object.hasOwn(view.chart.systems, system));
    if (unknown !== undefined) return refuse('noSuchSystem', { system: unknown.system });
    return intents.length > limit ? refuse('tooManyIntents', { limit }) : null;
  },
  apply({ intents }, { realm, faction }) {
    const alliance = realm.factions[faction]?.alliance ?? null;
    const council = alliance === null ? null : (realm.alliances[alliance]?.council ?? null);
    if (!council) return;
    const { turn } = realm;
    if (intents.length === 0) delete council.intents[faction];
    else council.intents[faction] = intents.map(({ kind, system }) => ({ kind, system, turn }));
  },
};
