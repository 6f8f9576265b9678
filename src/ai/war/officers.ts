import type { Character } from '../../sim';
import { compareIds, figuresOf } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Strength from which a fleet deserves an officer of its own. */
const worthy = 100;

/** Points for the command of a fleet from which whoever rules must show himself at the head of one. */
const showsHimself = 10;

/**
 * The best officers without a fleet take the strongest fleets without an officer; so does whoever rules where that counts for
 * the chair.
 */
export function assignCommanders(planner: Planner, { forces }: Situation): void {
  const { view, rules, me, own } = planner;
  const leads = figuresOf(view, rules, me).fleet >= showsHimself;
  const fleets = forces
    .filter(
      ({ kind, fleet, strength }) =>
        kind === 'war' && fleet.commander === null && strength >= worthy,
    )
    .sort((a, b) => b.strength - a.strength);
  if (fleets.length === 0) return;
  const serving = new Set(forces.map(({ fleet }) => fleet.commander));
  const free = Object.values(view.characters)
    .filter(
      ({ id, faction, role, status }) =>
        faction === me &&
        (role === 'commander' || (leads && id === own.head)) &&
        status === 'active' &&
        !serving.has(id),
    )
    .sort((a, b) => merit(b) - merit(a) || compareIds(a.id, b.id));
  for (const { fleet } of fleets) {
    const officer = free.shift();
    if (!officer) return;
    planner.give(
      { type: 'assignCommander', fleet: fleet.id, character: officer.id },
      because('fleet.commander', { character: officer.id, fleet: fleet.id }),
    );
  }
}

function merit({ skills }: Character): number {
  return 2 * skills.attack + skills.defence + skills.manoeuvre;
}
