import type { ScenarioShips } from '../types';
import type { WrittenShips } from './types';

/** A building's id, and how many of it: `orbital_battery*2`. */
export const buildingsForm = /^[A-Za-z][A-Za-z0-9_-]{0,79}(\*[1-9]\d?)?$/;

/** A class's id, how many ships, the experience of their crews: `kli_d7*4 crew 300`. */
export const shipsForm = /^[A-Za-z][A-Za-z0-9_-]{0,79}(\*[1-9]\d{0,2})?( crew \d{1,4})?$/;

/** A building's id and how many of it. */
export function readBuildings(written: string): { id: string; count: number } {
  const [id = '', count = '1'] = written.split('*');
  return { id, count: Number(count) };
}

/** A group of ships in full. `crew` is what its crews have where it does not say. */
export function readShips(written: WrittenShips, crew: number | undefined): ScenarioShips {
  const usual = crew === undefined ? {} : { crew };
  if (typeof written !== 'string') {
    const { count = Math.max(1, written.names?.length ?? 0), ...group } = written;
    return { ...usual, ...group, count };
  }
  const [kind = '', , own] = written.split(' ');
  const [shipClass = '', count = '1'] = kind.split('*');
  return {
    class: shipClass,
    count: Number(count),
    ...(own === undefined ? usual : { crew: Number(own) }),
  };
}
