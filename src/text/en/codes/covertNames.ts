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
  falseOrder: 'Give a false order',
  forge: 'Forge evidence',
  freePrisoner: 'Free a captive',
  kidnap: 'Kidnap',
  assassinate: 'Assassinate',
};

/** The same as a deed, after `to`. */
export const covertDeeds: Readonly<Record<CovertKind, string>> = {
  watch: 'watch',
  stealDesign: 'steal a design',
  sabotage: 'break what was being built',
  incite: 'stir up the people',
  calm: 'calm the people',
  counter: 'look for strangers',
  replaceOfficer: 'take the place of an officer',
  falseOrder: 'give a false order',
  forge: 'forge evidence',
  freePrisoner: 'free a captive',
  kidnap: 'carry somebody off',
  assassinate: 'kill somebody',
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
