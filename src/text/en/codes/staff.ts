import type { LimitKind, OrderOf, StaffDomain, StaffMode } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { type Sentence, say } from '../../segments';

export interface DomainWords {
  /** For headings. */
  readonly name: string;
  /** For the middle of a sentence. */
  readonly within: string;
  /** What belongs to it. */
  readonly text: string;
}

/** What a staff looks after. */
export const domainWords: Readonly<Record<StaffDomain, DomainWords>> = {
  scouting: {
    name: 'Scouting and settling',
    within: 'scouting and settling',
    text: 'Scouts and settlers: what is explored, surveyed, watched and settled.',
  },
  fronts: {
    name: 'Fleets and fronts',
    within: 'fleets and fronts',
    text: 'Warships and troops: guard, attack, raid, repair, allied operations.',
  },
  yards: {
    name: 'Yards',
    within: 'the yards',
    text: 'What is built where no governor fills the queue.',
  },
  research: {
    name: 'Research',
    within: 'research',
    text: 'What is studied, and in which order.',
  },
  trade: {
    name: 'Trade',
    within: 'trade',
    text: 'Dilithium and duranium bought and sold on the open market.',
  },
  diplomacy: {
    name: 'Diplomacy',
    within: 'diplomacy',
    text: 'Offers and answers, treaties, war and peace, alliances.',
  },
  council: {
    name: 'Council',
    within: 'the Council',
    text: 'Motions, votes, lobbying, brokerage.',
  },
  offices: {
    name: 'Offices and upkeep',
    within: 'offices and upkeep',
    text: 'Edicts, sectors, governors, commanders, ships too dear to keep.',
  },
};

export const modeWords: Readonly<
  Record<StaffMode, { readonly name: string; readonly hint: string }>
> = {
  off: { name: 'Off', hint: 'Yours alone: nothing is shown and nothing is done.' },
  propose: { name: 'Propose', hint: 'The advisor shows what it would do; you accept it or not.' },
  do: { name: 'Do', hint: 'Done as the month ends, on top of your own orders.' },
};

/** What a limit is called; of the last three the amount or the fleet stands beside it. */
export const limitWords: Readonly<Record<LimitKind, string>> = {
  noWar: 'Never begin a war',
  keepTreaties: 'Never break a treaty or leave an alliance',
  keepWorlds: 'Never give a world away',
  keepTechnologies: 'Never share a technology',
  keepShips: 'Never break up or hand over ships',
  floor: 'Keep in store',
  spend: 'Spend a month at most',
  homeFleets: 'Armed fleets kept at home',
  spareFleet: 'Fleets left alone',
};

/** An order to the staff about a domain, or a front or a sector of it. */
export function delegated({ domain, part, mode }: OrderOf<'delegate'>, names: Names): Sentence {
  const what = domainWords[domain].within;
  const where = part === null ? say`${what}` : say`${what} (${names.anything(part)})`;
  if (mode === null) return say`Staff: treat ${where} like the rest`;
  if (mode === 'off') return say`Staff: leave ${where} to me`;
  return mode === 'do' ? say`Staff: look after ${where}` : say`Staff: only propose for ${where}`;
}

/** An order that sets a limit to the staff, or lifts it. */
export function limited({ limit, about, amount }: OrderOf<'limitStaff'>, names: Names): Sentence {
  if (amount === 0) {
    return about === null
      ? say`Staff: no more limit, ${limitWords[limit].toLowerCase()}`
      : say`Staff: no more limit, ${limitWords[limit].toLowerCase()}: ${names.anything(about)}`;
  }
  switch (limit) {
    case 'floor':
      return say`Staff: always keep ${number(amount)} ${names.anything(about ?? '')}`;
    case 'spend':
      return say`Staff: spend at most ${number(amount)} ${names.anything(about ?? '')} a month`;
    case 'homeFleets':
      return say`Staff: keep ${number(amount)} armed fleets at home`;
    case 'spareFleet':
      return say`Staff: leave ${names.fleet(about ?? '')} to me`;
    default:
      return say`Staff: ${limitWords[limit].toLowerCase()}`;
  }
}
