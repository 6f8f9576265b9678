import type { CovertKind, Station } from '../../../sim';
import type { Names } from '../../names';
import { phrase, type Sentence } from '../../segments';

export const covertNames: Readonly<Record<CovertKind, string>> = {
  watch: 'Watch',
  stealDesign: 'Steal a design',
  sabotage: 'Sabotage',
  incite: 'Incite',
  calm: 'Calm',
  counter: 'Counter-intelligence',
  replaceOfficer: 'Replace an officer',
  forge: 'Forge evidence',
  freePrisoner: 'Free a captive',
  kidnap: 'Kidnap',
  assassinate: 'Assassinate',
};

/** Where an agent is: `at the court of …`, `on …`. */
export function stationPlace(station: Station, names: Names): Sentence {
  switch (station.kind) {
    case 'home':
      return phrase`at home`;
    case 'court':
      return phrase`at the court of ${names.faction(station.of)}`;
    case 'world':
      return phrase`on ${names.world(station.world)}`;
    case 'fleet':
      return phrase`aboard ${names.fleet(station.fleet)}`;
  }
}
