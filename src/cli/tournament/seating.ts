import type { FactionId, Scenario } from '../../sim';

/** One of two competitors. */
export type Which = 0 | 1;

/**
 * Who sits where. `alternate`: by turns over the powers, so that each holds half of them; who comes first
 * changes in the second game of a seed. `alone`: one competitor plays one power, the other all others.
 */
export type Seating =
  | { readonly kind: 'alternate'; readonly first: Which }
  | { readonly kind: 'alone'; readonly side: FactionId; readonly who: Which };

/** The powers of a scenario that a person could play, as it lists them: its sides. */
export function sidesOf({ factions }: Scenario): FactionId[] {
  return factions.flatMap(({ id, playable }) => (playable ? [id] : []));
}

/** Who plays each power. */
export function seatsOf({ factions }: Scenario, seating: Seating): Record<FactionId, Which> {
  return Object.fromEntries(
    factions.map(({ id }, at): [FactionId, Which] => {
      if (seating.kind === 'alternate')
        return [id, at % 2 === 0 ? seating.first : other(seating.first)];
      return [id, id === seating.side ? seating.who : other(seating.who)];
    }),
  );
}

export function other(who: Which): Which {
  return who === 0 ? 1 : 0;
}
