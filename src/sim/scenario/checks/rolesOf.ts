import { momentOf } from '../../rules/decisions/momentOf';
import type { RoleKind } from '../../rules/decisions/moments/definition';
import { theChooser, theDecider } from '../../rules/decisions/roles';
import type { Decision } from '../../state/decision';
import type { Check } from './check';

/** Roles that a decision can count on, by what may play them. */
export type PartsToPlay = ReadonlyMap<string, RoleKind>;

/**
 * The roles of the moment a decision hangs on, or, where it only follows on others, those that all of them hand on.
 */
export function rolesOf(check: Check, decision: Decision): PartsToPlay {
  return partsOf(check, decision, new Set());
}

function partsOf(check: Check, decision: Decision, seen: ReadonlySet<string>): PartsToPlay {
  const decider = [theDecider, 'faction'] as const;
  const { on, id } = decision;
  if (on !== undefined) {
    const own = Object.keys(on).length === 1 ? momentOf(on).definition.roles : {};
    return new Map([...Object.entries(own), decider]);
  }
  if (seen.has(id)) return new Map([decider]);
  const before = Object.values(check.rules.decisions).filter(({ options }) =>
    options.some(({ follows = [] }) => follows.some((each) => each.decision === id)),
  );
  const handed = before.map((each) => partsOf(check, each, new Set([...seen, id])));
  const [first = new Map<string, RoleKind>(), ...others] = handed;
  const shared = [...first].filter(([role]) => others.every((parts) => parts.has(role)));
  return new Map([...shared, [theChooser, 'faction'] as const, decider]);
}
