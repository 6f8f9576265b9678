import type { FactionId } from '../../sim';
import type { Curtain } from '../../store';
import { powerName, words } from '../../text';

/** What people at the table are called: by their own name, where they gave one, and their power's. */
export interface SeatNames {
  /** What the person is called; the power where no name was given. */
  who(seat: FactionId): string;
  power(seat: FactionId): string;
  /** The given name; null where there is none. */
  person(seat: FactionId): string | null;
  /** Both, as far as there are both. */
  whole(seat: FactionId): string;
}

export function seatNames({
  rules,
  setup,
  scenario,
}: Pick<Curtain, 'rules' | 'setup' | 'scenario'>): SeatNames {
  const person = (seat: FactionId) => setup.players[seat]?.name ?? null;
  const power = (seat: FactionId) =>
    powerName(rules, scenario.factions.find(({ id }) => id === seat) ?? { id: seat });
  return {
    person,
    power,
    who: (seat) => person(seat) ?? power(seat),
    whole: (seat) => {
      const name = person(seat);
      return name === null ? power(seat) : words.table.of(name, power(seat));
    },
  };
}
