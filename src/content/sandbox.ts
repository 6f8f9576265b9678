import type { SandboxRules } from '../sim';
import { starNames } from './starNames';

export const sandbox: SandboxRules = {
  strangers: [
    'alliance',
    'borg',
    'commonwealth',
    'dominion',
    'klingon_slaves',
    'prime_starfleet',
    'rebellion',
    'terran_dark',
    'true_way',
  ],
  starNames,
  fleetNames: {
    home: 'Home fleet',
    firstScouts: 'First scouts',
    secondScouts: 'Second scouts',
    settlers: 'Settlers',
  },
};
